import type { RunningEntry } from '../../domain/billing/account/accountEntry.ts';
import type { ClientAccount } from '../../domain/billing/account/clientAccount.ts';
import { formatDay, formatNumericDay } from '../../domain/dates/formatDay.ts';
import { type Cents, minus, zero } from '../../domain/money/cents.ts';
import { formatAmount, formatEuros } from '../../domain/money/formatMoney.ts';
import { accountText } from '../../messages/accountText.ts';
import type { Client, Organisation } from '../../records/records.ts';
import type { Block, Paper } from '../layout/blocks.ts';
import { framed, type FrameRequest, letterheadOf } from './frame.ts';
import { addressLines } from './wording.ts';

/** What a printed account is made of. */
export interface AccountPaperRequest {
  readonly account: ClientAccount;
  readonly client: Client;
  readonly organisation: Organisation;
  readonly logo: FrameRequest['logo'];
  readonly demonstration: boolean;
}

/** The window of a DL envelope ends 90 mm at most from the top of the sheet, margin of 20 mm included. */
const belowWindow = 68;

const money = (amount: Cents): string => (amount === 0 ? '' : formatAmount(amount));

const row = (entry: RunningEntry): readonly string[] => [
  formatNumericDay(entry.on),
  accountText(entry),
  entry.number ?? '',
  money(entry.debit),
  money(entry.credit),
  formatAmount(entry.balance),
];

const periodText = ({ period: { from, to } }: ClientAccount): string =>
  from === null ? `Jusqu’au ${formatDay(to)}` : `Du ${formatDay(from)} au ${formatDay(to)}`;

function table(account: ClientAccount): Block {
  const { period, opening, entries, debit, credit, closing } = account;
  const first = period.from
    ? [[formatNumericDay(period.from), 'Solde à l’ouverture', '', '', '', formatAmount(opening)]]
    : [];
  return {
    kind: 'table',
    columns: [
      { head: 'Date', share: 26 },
      { head: 'Opération', share: 56 },
      { head: 'Numéro', share: 32 },
      { head: 'Débit', share: 19, align: 'right' },
      { head: 'Crédit', share: 19, align: 'right' },
      { head: 'Solde', share: 20, align: 'right' },
    ],
    rows: [
      ...first,
      ...entries.map(row),
      [
        '',
        `Solde au ${formatNumericDay(period.to)}`,
        '',
        formatAmount(debit),
        formatAmount(credit),
        formatAmount(closing),
      ],
    ],
    totals: 1,
  };
}

const conclusion = ({ closing, period }: ClientAccount, iban: string | undefined): string => {
  if (closing === 0) return `Au ${formatDay(period.to)}, votre compte est soldé.`;
  if (closing < 0)
    return `Au ${formatDay(period.to)}, nous vous devons ${formatEuros(minus(zero, closing))}.`;
  const way = iban ? ` À régler par virement sur le compte ${iban.replaceAll(' ', '\u00a0')}.` : '';
  return `Au ${formatDay(period.to)}, vous nous devez ${formatEuros(closing)}.${way}`;
};

/**
 * « Relevé de compte »: what a client was invoiced and what it paid over a period, with what is owed after each line.
 * It asks for nothing by itself, so that it bears no number: its period names it.
 * @example accountPaper(request).title //=> 'Relevé de compte au 31-12-2026'
 */
export function accountPaper({
  account,
  client,
  organisation,
  logo,
  demonstration,
}: AccountPaperRequest): Paper {
  const { to } = account.period;
  const frame: FrameRequest = {
    dossier: { organisation },
    on: to,
    logo,
    demonstration,
    number: `au ${formatNumericDay(to).replaceAll('/', '-')}`,
  };
  return framed(frame, {
    label: 'Relevé de compte',
    body: [
      letterheadOf(
        frame,
        { label: '', name: client.name, lines: addressLines(client.billingAddress ?? client.address) },
        belowWindow,
      ),
      { kind: 'title', over: 'RELEVÉ DE COMPTE', title: client.name, under: periodText(account) },
      table(account),
      { kind: 'paragraph', text: conclusion(account, organisation.iban), weight: 'bold', before: 3 },
    ],
  });
}
