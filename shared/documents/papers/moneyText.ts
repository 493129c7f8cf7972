import { formatNumericDay } from '../../domain/dates/formatDay.ts';
import { valueOn } from '../../domain/legal/legalValue.ts';
import { vatExemptionMention, vatRateOf } from '../../domain/legal/vatRates.ts';
import { formatAmount, formatEuros, formatRate } from '../../domain/money/formatMoney.ts';
import type { DueLine } from '../../domain/orders/statement.ts';
import type { Block } from '../layout/blocks.ts';
import type { DocumentRequest } from '../request.ts';
import { participantCount } from './expected.ts';
import { counted, toFill } from './wording.ts';

const vatLabel = ({ dossier }: DocumentRequest): string =>
  dossier.order.vat === 'standard20' ? `TVA ${formatRate(vatRateOf('standard20'))}` : 'TVA';

/** The line of the order, then what it makes excl. tax, VAT, incl. tax. */
export function priceTable(request: DocumentRequest): Block {
  const { dossier, statement } = request;
  const { order, course, client } = dossier;
  const individual = client.kind === 'individual';
  const quantity =
    order.unit === 'group'
      ? counted(statement.sessions, 'session')
      : counted(participantCount(dossier), 'participant');
  const unit = individual ? '' : formatAmount(order.unitExclTax);
  return {
    kind: 'table',
    columns: [
      { head: 'Désignation', share: 72 },
      { head: 'Quantité', share: 28 },
      { head: individual ? '' : 'Prix unitaire HT', share: 34, align: 'right' },
      { head: 'Montant en euros', share: 36, align: 'right' },
    ],
    rows: [
      [
        `Formation «\u00a0${course.title || toFill}\u00a0»`,
        quantity,
        unit,
        formatAmount(statement.price.exclTax),
      ],
      ['', '', 'Total HT', formatAmount(statement.price.exclTax)],
      ['', '', vatLabel(request), formatAmount(statement.price.vat)],
      ['', '', 'Total TTC', formatAmount(statement.price.inclTax)],
    ],
    totals: 3,
  };
}

/** Why there is no VAT, where there is none. */
export function vatMention({ dossier, on }: DocumentRequest): Block[] {
  if (dossier.order.vat === 'standard20') return [];
  const mention = valueOn(vatExemptionMention[dossier.order.vat], on);
  return mention ? [{ kind: 'paragraph', text: `${mention.value}.`, size: 'small' }] : [];
}

const kindLabels: Readonly<Partial<Record<DueLine['kind'], string>>> = {
  deposit: 'Acompte',
  balance: 'Solde',
  instalment: 'Échéance',
  opcoShare: 'Part prise en charge',
};

/** What will be due, and when, and by whom where an OPCO pays: the lines of the statement, not one computed here. */
export function dueTable(lines: readonly DueLine[], names: { client: string; opco: string }): Block {
  const several = lines.some((line) => line.debtor === 'opco');
  return {
    kind: 'table',
    columns: [
      { head: 'Règlement', share: several ? 40 : 50 },
      ...(several ? [{ head: 'Par', share: 38 }] : []),
      { head: 'Le', share: 25, align: 'right' },
      { head: 'HT', share: 23, align: 'right' },
      { head: 'TVA', share: 20, align: 'right' },
      { head: 'TTC', share: 24, align: 'right' },
    ],
    rows: lines.map((line) => [
      kindLabels[line.kind] ?? '',
      ...(several ? [line.debtor === 'opco' ? (line.funderName ?? names.opco) : names.client] : []),
      formatNumericDay(line.on),
      formatAmount(line.exclTax),
      formatAmount(line.vat),
      formatAmount(line.amount),
    ]),
  };
}

export const depositText = ({ statement }: DocumentRequest): string =>
  `${formatEuros(statement.deposit.amount)} TTC`;
