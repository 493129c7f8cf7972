import type { CivilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { formatNumericDay, formatRelativeDay } from '../../../../shared/domain/dates/formatDay.ts';
import { aboutBalance, type Subject } from '../../../../shared/domain/explain/subject.ts';
import { formatEuros } from '../../../../shared/domain/money/formatMoney.ts';
import type { PayerInvoice } from '../../../../shared/domain/reminders/payerLetters.ts';
import { countText } from '../../../../shared/messages/countOf.ts';
import { documentNames } from '../../../../shared/messages/factTitle.ts';
import {
  type Column,
  dayColumn,
  moneyColumn,
  statusColumn,
  textColumn,
  type Tone,
} from '../../../ui/index.ts';
import { whyOfOrder } from '../../explain/index.ts';

/** The last letter that left: « Relance 1, 08/10/2026 ». */
export const reachedText = ({ reached }: Pick<PayerInvoice, 'reached'>): string =>
  reached ? `${documentNames[reached.step]}, ${formatNumericDay(reached.on)}` : 'Rien n’est parti';

/** Interest to the day; an OPCO owes none, and a rate that is not published is said, never guessed. */
export function interestText({ to, interest }: Pick<PayerInvoice, 'to' | 'interest'>): string {
  if (to === 'opco') return '';
  return interest === null ? 'taux non publié' : formatEuros(interest);
}

/** What comes next, and when. */
export function nextState(
  { next }: Pick<PayerInvoice, 'next'>,
  today: CivilDay,
): { readonly text: string; readonly tone: Tone } {
  if (!next) return { text: 'À recouvrer', tone: 'lost' };
  const when = next.on <= today ? '' : `, ${formatRelativeDay(next.on, today)}`;
  return { text: `${documentNames[next.step]}${when}`, tone: next.on <= today ? 'todo' : 'waiting' };
}

/** What is left of the payer of an invoice. */
export const leftOf = ({ to, payerId }: Pick<PayerInvoice, 'to' | 'payerId'>): Subject =>
  aboutBalance({ who: to, funder: to === 'opco' ? payerId : undefined });

/** The columns of what is late on a day. */
export const overdueColumns = (today: CivilDay): readonly Column<PayerInvoice>[] => [
  textColumn({ field: 'number', label: 'Facture', width: 115, value: (row) => row.number ?? 'Sans numéro' }),
  textColumn({ field: 'payer', label: 'Payeur', flex: 2, width: 130, value: (row) => row.payer }),
  dayColumn({
    field: 'since',
    label: 'Échéance',
    width: 140,
    value: (row) => (row.to === 'client' ? row.since : undefined),
  }),
  textColumn({
    field: 'days',
    label: 'Retard',
    width: 75,
    value: (row) => countText(row.days, 'jour'),
    why: (row) => whyOfOrder(row.order, today, { of: 'interest' }),
  }),
  moneyColumn({
    field: 'left',
    label: 'Reste dû',
    width: 95,
    value: (row) => row.left,
    why: (row) => whyOfOrder(row.order, today, leftOf(row)),
  }),
  {
    ...textColumn<PayerInvoice>({
      field: 'interest',
      label: 'Intérêts',
      width: 85,
      value: (row) => interestText(row),
      why: (row) => (row.to === 'client' ? whyOfOrder(row.order, today, { of: 'interest' }) : null),
    }),
    align: 'right',
    headerAlign: 'right',
  },
  moneyColumn({
    field: 'recoveryFee',
    label: 'Indemnité',
    width: 88,
    value: (row) => row.recoveryFee,
    why: (row) => (row.to === 'client' ? whyOfOrder(row.order, today, { of: 'recoveryFee' }) : null),
  }),
  textColumn({
    field: 'reached',
    label: 'Dernier envoi',
    flex: 1,
    width: 220,
    value: (row) => reachedText(row),
  }),
  statusColumn({ field: 'next', label: 'Étape suivante', width: 150, state: (row) => nextState(row, today) }),
];
