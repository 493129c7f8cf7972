import type { Invoice, InvoiceLine } from '../../../domain/billing/invoice.ts';
import { invoiceTotals } from '../../../domain/billing/invoiceTotals.ts';
import { paidOtherwise } from '../../../domain/billing/paidOtherwise.ts';
import { formatNumericDay } from '../../../domain/dates/formatDay.ts';
import { formatAmount, formatRate } from '../../../domain/money/formatMoney.ts';
import type { Block } from '../../layout/blocks.ts';

const rateCell = ({ treatment }: Pick<InvoiceLine, 'treatment'>): string =>
  treatment.code === 'S' ? formatRate(treatment.rate) : '–';

const lineRow = (line: InvoiceLine): readonly string[] => [
  [line.name, line.description].filter(Boolean).join('\n'),
  String(line.quantity),
  formatAmount(line.unitPrice),
  rateCell(line),
  formatAmount(line.net),
];

function totalRows(invoice: Invoice): readonly (readonly string[])[] {
  const { exclTax, inclTax, byRate } = invoiceTotals(invoice);
  const taxes = byRate
    .filter(({ treatment }) => treatment.code === 'S')
    .map(({ treatment, base, vat }) => [
      '',
      '',
      `TVA ${formatRate(treatment.rate)} sur ${formatAmount(base)}`,
      '',
      formatAmount(vat),
    ]);
  return [
    ['', '', 'Total HT', '', formatAmount(exclTax)],
    ...taxes,
    ['', '', 'Total TTC', '', formatAmount(inclTax)],
  ];
}

/** What is sold, line by line, then excl. tax, VAT by rate, incl. tax (242 nonies A I 8° and 11°). */
export function linesTable(invoice: Invoice): Block {
  const totals = totalRows(invoice);
  return {
    kind: 'table',
    columns: [
      { head: 'Désignation', share: 92 },
      { head: 'Qté', share: 12, align: 'right' },
      { head: 'Prix unitaire HT', share: 38, align: 'right' },
      { head: 'TVA', share: 13, align: 'right' },
      { head: 'Montant HT', share: 25, align: 'right' },
    ],
    rows: [...invoice.lines.map(lineRow), ...totals],
    totals: totals.length,
  };
}

/** What was paid before, each deposit by its number and date, and what is left (242 nonies A I, BOI §60). */
export function dueTable(invoice: Invoice): readonly Block[] {
  if (invoice.prepaid === 0) return [];
  const { due } = invoiceTotals(invoice);
  const deposits = invoice.preceding.map(({ number, issuedOn, inclTax, vat }) => [
    `Acompte, facture ${number} du ${formatNumericDay(issuedOn)}`,
    vat === 0 ? '' : `dont TVA ${formatAmount(vat)}`,
    `−${formatAmount(inclTax)}`,
  ]);
  const rest = paidOtherwise(invoice);
  return [
    {
      kind: 'table',
      columns: [
        { head: 'Déjà réglé', share: 110 },
        { head: '', share: 40, align: 'right' },
        { head: 'Montant TTC', share: 30, align: 'right' },
      ],
      rows: [
        ...deposits,
        ...(rest > 0 ? [['Règlement reçu', '', `−${formatAmount(rest)}`]] : []),
        ['Reste à payer', '', formatAmount(due)],
      ],
      totals: 1,
    },
  ];
}
