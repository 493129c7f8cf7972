import { formatNumericDay } from '../../../domain/dates/formatDay.ts';
import { formatAmount } from '../../../domain/money/formatMoney.ts';
import type { ChasedInvoice } from '../../../domain/reminders/chasedInvoices.ts';
import type { ReminderMatter } from '../../../domain/reminders/reminderMatter.ts';
import type { Block } from '../../layout/blocks.ts';
import { counted } from '../wording.ts';

const interestOf = ({ interest }: ChasedInvoice): string =>
  interest === null ? 'taux non publié' : formatAmount(interest);

/** An individual owes no interest before a formal notice, an OPCO none: no column is shown for nothing. */
const hasInterest = ({ invoices }: ReminderMatter): boolean =>
  invoices.some(({ interest }) => interest !== 0);

/** The invoices that are late, line by line, then what is left of them in all. */
export function invoicesTable(matter: ReminderMatter): Block {
  const withInterest = hasInterest(matter);
  const { invoices, claim, to } = matter;
  return {
    kind: 'table',
    columns: [
      { head: 'Facture', share: 32 },
      { head: 'Émise le', share: 22, align: 'right' },
      ...(to === 'client' ? [{ head: 'Échéance', share: 22, align: 'right' } as const] : []),
      { head: 'Montant', share: 25, align: 'right' },
      { head: to === 'client' ? 'Retard' : 'Attente', share: 20, align: 'right' },
      ...(withInterest ? [{ head: 'Intérêts', share: 23, align: 'right' } as const] : []),
      { head: 'Reste dû', share: 24, align: 'right' },
    ],
    rows: [
      ...invoices.map((invoice) => [
        invoice.number ?? 'Facture',
        formatNumericDay(invoice.issuedOn),
        ...(to === 'client' ? [formatNumericDay(invoice.since)] : []),
        formatAmount(invoice.amount),
        counted(invoice.days, 'jour'),
        ...(withInterest ? [interestOf(invoice)] : []),
        formatAmount(invoice.left),
      ]),
      [
        'Total',
        '',
        ...(to === 'client' ? [''] : []),
        '',
        '',
        ...(withInterest ? [''] : []),
        formatAmount(claim.principal),
      ],
    ],
    totals: 1,
  };
}

/** What is claimed in all: what is left of the invoices, and what lateness adds; nothing where it adds nothing. */
export function reminderClaimTable({ claim, invoices }: ReminderMatter): readonly Block[] {
  const { principal, interest, recoveryFee, paid, total } = claim;
  if (interest === 0 && recoveryFee === 0 && paid === 0) return [];
  const count = invoices.filter((invoice) => invoice.recoveryFee > 0).length;
  const rows = [
    ['Reste dû des factures', formatAmount(principal)],
    ['Intérêts de retard à ce jour', interest === null ? 'taux non publié' : formatAmount(interest)],
    ...(recoveryFee > 0
      ? [
          [
            count > 1
              ? `Indemnité forfaitaire de recouvrement, ${counted(count, 'facture')}`
              : 'Indemnité forfaitaire de recouvrement',
            formatAmount(recoveryFee),
          ],
        ]
      : []),
    ...(paid > 0 ? [['Déjà réglé sur ces intérêts et cette indemnité', `−${formatAmount(paid)}`]] : []),
    [interest === null ? 'Total à ce jour, hors intérêts' : 'Total à ce jour', formatAmount(total)],
  ];
  return [
    {
      kind: 'table',
      columns: [
        { head: 'Somme, en euros TTC', share: 134 },
        { head: 'Montant', share: 34, align: 'right' },
      ],
      rows,
      totals: 1,
    },
  ];
}
