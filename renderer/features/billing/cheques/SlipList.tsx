import type { ReactNode } from 'react';
import { type ChequeSlip, totalOfCheques } from '../../../../shared/domain/billing/cheques/chequeSlips.ts';
import { explanationOfSlip } from '../../../../shared/domain/billing/cheques/explanationOfSlip.ts';
import {
  type Column,
  DataList,
  dayColumn,
  moneyColumn,
  numberColumn,
  statusColumn,
  textColumn,
} from '../../../ui/index.ts';
import { slipStateOf } from './slipState.ts';

const columns: readonly Column<ChequeSlip>[] = [
  textColumn<ChequeSlip>({ field: 'number', label: 'Numéro', width: 150, value: ({ number }) => number }),
  dayColumn<ChequeSlip>({ field: 'day', label: 'Remis le', value: ({ day }) => day }),
  numberColumn<ChequeSlip>({ field: 'count', label: 'Chèques', value: ({ cheques }) => cheques.length }),
  statusColumn<ChequeSlip>({ field: 'state', label: 'État', flex: 1, width: 160, state: slipStateOf }),
  textColumn<ChequeSlip>({ field: 'by', label: 'Par', flex: 1, width: 150, value: ({ by }) => by }),
  moneyColumn<ChequeSlip>({
    field: 'total',
    label: 'Total',
    value: ({ cheques }) => totalOfCheques(cheques),
    why: (slip) => explanationOfSlip(slip),
  }),
];

/** The slips that went to the bank, the latest first; a line opens its cheques and its page. */
export const SlipList = ({
  slips,
  toolbar,
  onOpen,
}: {
  readonly slips: readonly ChequeSlip[] | undefined;
  readonly toolbar: ReactNode;
  readonly onOpen: (slip: string) => void;
}) => (
  <DataList
    id="cheques:slips"
    label="Remises de chèques"
    rows={slips}
    columns={columns}
    onOpen={({ id }) => onOpen(id)}
    toolbar={toolbar}
    empty={{
      title: 'Aucune remise',
      text: 'Cochez des chèques dans « À remettre », puis préparez leur bordereau.',
    }}
  />
);
