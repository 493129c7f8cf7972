import { accountText } from '../../../messages/accountText.ts';
import { formatDay, formatShortDay } from '../../dates/formatDay.ts';
import type { Explanation, ExplanationLine } from '../../explain/explanation.ts';
import { type Cents, minus, plus, zero } from '../../money/cents.ts';
import { formatEuros } from '../../money/formatMoney.ts';
import { sentence } from '../../orders/sentence.ts';
import type { RunningEntry } from './accountEntry.ts';
import type { ClientAccount } from './clientAccount.ts';

const named = (entry: RunningEntry): string =>
  [accountText(entry), entry.number].filter((part) => part !== null).join(' ');

const line = (label: string, amount: Cents, total = false): ExplanationLine => ({
  label,
  value: formatEuros(amount),
  ...(total ? { total } : {}),
});

const becauseOf: Readonly<Record<RunningEntry['kind'], string>> = {
  invoice: 'Ce que la facture demande, sans les acomptes qu’elle déduit\u00a0: ils ont leur propre facture.',
  creditNote: 'Ce que l’avoir reprend de ce que sa facture avait ajouté au compte.',
  payment: 'L’argent reçu, tel qu’il est inscrit\u00a0; ses parts sur plusieurs dossiers sont réunies.',
  unpaid: 'Le chèque, reçu sauf bonne fin, est revenu impayé\u00a0: la somme est de nouveau due.',
  refund: 'L’argent rendu au payeur, tel qu’il est inscrit.',
  lateness: 'Les intérêts de retard et l’indemnité de recouvrement que ce règlement a couverts.',
};

/**
 * Why a line of an account is there, and what is owed after it (clauses 3.2 and 3.4).
 * @example explanationOfEntry(payment of 1 218,00 €).lines?.at(-1)?.value //=> '0,00 €'
 */
export function explanationOfEntry(entry: RunningEntry): Explanation {
  const before = plus(minus(entry.balance, entry.debit), entry.credit);
  return {
    title: `${named(entry)}, ${formatEuros(plus(entry.debit, entry.credit))}`,
    clause: entry.kind === 'lateness' ? '3.4' : '3.2',
    because: becauseOf[entry.kind],
    lines: [
      line('Solde avant cette ligne', before),
      line(`Le ${formatShortDay(entry.on)}`, minus(entry.debit, entry.credit)),
      line('Solde après', entry.balance, true),
    ],
  };
}

/**
 * Why an account closes on what it does: its opening, what was added, what was taken off.
 * @example explanationOfClosing(account).lines?.at(-1)?.label //=> 'Solde au 31 décembre 2026'
 */
export function explanationOfClosing({
  period,
  opening,
  debit,
  credit,
  closing,
}: ClientAccount): Explanation {
  return {
    title: sentence`Solde au ${formatDay(period.to)}, ${formatEuros(closing)}`,
    clause: '3.2',
    because: 'Ce qui était dû au début de la période, plus ce qui a été facturé, moins ce qui a été payé.',
    lines: [
      line(period.from ? `Solde avant le ${formatDay(period.from)}` : 'Au début', opening),
      line('Débits', debit),
      line('Crédits', minus(zero, credit)),
      line(`Solde au ${formatDay(period.to)}`, closing, true),
    ],
  };
}

/**
 * Why the statements of the orders and the account differ: what is due and not invoiced, or invoiced beyond what is due.
 * @example explanationOfNotInvoiced({ notInvoiced: 121800, … }).title //=> 'Pas encore facturé, 1 218,00 €'
 */
export function explanationOfNotInvoiced({ closing, notInvoiced }: ClientAccount): Explanation {
  const isMore = notInvoiced >= 0;
  return {
    title: `${isMore ? 'Pas encore facturé' : 'Facturé au-delà de ce qui est dû'}, ${formatEuros(notInvoiced)}`,
    clause: '3.2',
    because: isMore
      ? 'Ce que les dossiers font dû, aujourd’hui ou à une échéance à venir, et qu’aucune facture ne demande encore.'
      : 'Ce que des factures demandent et que les dossiers ne font plus dû : un avoir doit les reprendre.',
    lines: [
      line('Solde du compte', closing),
      line(isMore ? 'Pas encore facturé' : 'À reprendre par un avoir', notInvoiced),
      line('Solde des dossiers', plus(closing, notInvoiced), true),
    ],
  };
}
