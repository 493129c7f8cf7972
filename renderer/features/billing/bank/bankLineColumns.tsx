import { explainLine } from '../../../../shared/domain/bank/explainLine.ts';
import type { StandingLine } from '../../../../shared/domain/bank/bankLineStates.ts';
import { type Column, dayColumn, moneyColumn, statusColumn, textColumn } from '../../../ui/index.ts';
import { lineText } from './proposalText.ts';
import type { Proposals } from './useProposals.ts';

/** A line of the bank as lists want it. */
export interface BankRow extends StandingLine {
  readonly id: string;
}

/** The columns of the lines of the bank, with what each may pay. */
export const bankLineColumns = (proposals: Proposals | null): readonly Column<BankRow>[] => [
  dayColumn({ field: 'day', label: 'Date', value: (row) => row.day }),
  textColumn({ field: 'label', label: 'Libellé', flex: 2, width: 220, value: (row) => row.label }),
  moneyColumn<BankRow>({
    field: 'amount',
    label: 'Montant',
    value: (row) => row.amount,
    why: (row) => explainLine(row),
  }),
  statusColumn<BankRow>({
    field: 'pays',
    label: 'Ce qu’elle règle',
    flex: 3,
    width: 280,
    state: (row) => lineText(row, proposals),
  }),
  textColumn({ field: 'account', label: 'Compte', width: 160, hidden: true, value: (row) => row.account }),
];
