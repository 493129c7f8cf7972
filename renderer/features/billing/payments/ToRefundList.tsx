import { type ReactNode, useMemo, useState } from 'react';
import type { CivilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { aboutBalance } from '../../../../shared/domain/explain/subject.ts';
import { useLive } from '../../../db/index.ts';
import { type Column, DataList, moneyColumn, statusColumn, textColumn, useToday } from '../../../ui/index.ts';
import { whyOfOrder } from '../../explain/index.ts';
import { RefundDialog } from './RefundDialog.tsx';
import { listToRefund, type ToRefund } from './refundQueries.ts';

const stateOf = ({ fate }: ToRefund) =>
  fate === 'kept'
    ? ({ tone: 'waiting', text: 'Gardé en avance' } as const)
    : ({ tone: 'todo', text: 'À rembourser' } as const);

const columns = (today: CivilDay): readonly Column<ToRefund>[] => [
  textColumn<ToRefund>({ field: 'payer', label: 'À qui', flex: 1, width: 160, value: ({ payer }) => payer }),
  textColumn<ToRefund>({
    field: 'course',
    label: 'Formation',
    flex: 2,
    width: 200,
    value: ({ course }) => course,
  }),
  statusColumn<ToRefund>({ field: 'state', label: 'État', width: 170, state: stateOf }),
  moneyColumn<ToRefund>({
    field: 'amount',
    label: 'À rendre',
    value: ({ amount }) => amount,
    why: ({ orderId, to, funder }) => whyOfOrder(orderId, today, aboutBalance({ who: to, funder })),
  }),
];

/** What goes back to clients and OPCOs, or is kept for them; a line opens the dialog that records the refund. */
export function ToRefundList({ toolbar }: { readonly toolbar: ReactNode }) {
  const today = useToday();
  const rows = useLive(() => listToRefund(today), [today]);
  const shown = useMemo(() => columns(today), [today]);
  const [line, setLine] = useState<ToRefund | null>(null);
  return (
    <>
      <DataList
        id="to-refund"
        label="À rembourser"
        rows={rows}
        columns={shown}
        onOpen={setLine}
        toolbar={toolbar}
        empty={{
          title: 'Rien à rembourser',
          text: 'Un trop-perçu, un acompte à rendre ou une avance s’inscrit ici dès qu’un dossier le fait apparaître.',
        }}
      />
      {line && <RefundDialog line={line} today={today} onClose={() => setLine(null)} />}
    </>
  );
}
