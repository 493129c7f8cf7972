import { addDays, type CivilDay, later } from '../dates/civilDay.ts';
import { formatDay } from '../dates/formatDay.ts';
import { minus, plus, zero } from '../money/cents.ts';
import { formatEuros } from '../money/formatMoney.ts';
import { depositDayOf, depositLine, isDepositAsked } from './depositLine.ts';
import { asRest, worthListing } from './dueLine.ts';
import { instalmentsOf } from './instalmentsOf.ts';
import { opcoLines } from './opcoShareOf.ts';
import { sentence } from './sentence.ts';
import { isIndividual, type Situation } from './situation.ts';
import type { DueLine } from './statement.ts';

type Split = ReturnType<typeof asRest>;

/** Days that a public body has from an invoice (R2192-10 CCP). */
export const paymentTermOfPublicBody = 30;

/**
 * The day on which the balance falls due (clause 3.2): the last day of training, or the day of the final invoice
 * when it comes later; a public body has thirty days more from the invoice (R2192-10 CCP).
 */
function balanceDayOf({ session, invoices, order }: Situation): CivilDay {
  const final = invoices.find(({ kind, to }) => kind === 'final' && to === 'client');
  if (!final) return session.end;
  const due = later(session.end, final.on);
  return order.client.kind === 'public' ? addDays(due, paymentTermOfPublicBody) : due;
}

/** What has been taken off the price before the balance, in words. */
function deductions(situation: Situation, hasShare: boolean): string {
  const deposit = isDepositAsked(situation) ? ['l’acompte'] : [];
  return [...deposit, ...(hasShare ? ['la part de l’OPCO'] : [])].join(' et ');
}

function balanceLine(situation: Situation, rest: Split, hasShare: boolean): DueLine {
  const on = balanceDayOf(situation);
  const taken = deductions(situation, hasShare);
  const sum = taken
    ? sentence`Solde de ${formatEuros(rest.amount)}, le prix de ${formatEuros(situation.price.inclTax)} TTC moins ${taken}`
    : sentence`Prix de ${formatEuros(rest.amount)} TTC`;
  return {
    debtor: 'client',
    kind: 'balance',
    ...rest,
    on,
    clause: hasShare ? '3.3' : '3.2',
    because: sentence`${sum}, à régler le ${formatDay(on)}.`,
  };
}

/** The OPCO pays more than what is left: the difference goes back to the client. */
const overpaymentLine = (situation: Situation, rest: Split): DueLine => ({
  debtor: 'provider',
  kind: 'overpaymentRefund',
  ...rest,
  amount: minus(zero, rest.amount),
  exclTax: minus(zero, rest.exclTax),
  vat: minus(zero, rest.vat),
  on: situation.session.end,
  clause: '3.3',
  because: sentence`L’acompte et la part de l’OPCO dépassent le prix de ${formatEuros(situation.price.inclTax)} TTC de ${formatEuros(minus(zero, rest.amount))} : cette somme est à rendre au client.`,
});

/** Where nothing is left to pay, the last line takes what rounding or a share without VAT leaves of both columns. */
function closeOnLast(lines: readonly DueLine[], rest: Split): readonly DueLine[] {
  const last = lines.at(-1);
  if (!last) return lines;
  const closed = { ...last, exclTax: plus(last.exclTax, rest.exclTax), vat: plus(last.vat, rest.vat) };
  return [...lines.slice(0, -1), closed];
}

/**
 * The lines of the price under a contract that runs: deposit, the OPCO's share, and what is left to the client.
 * They always sum to the price, excl. tax, VAT and incl. tax.
 */
export function priceLinesOf(situation: Situation, day: CivilDay): readonly DueLine[] {
  const from = depositDayOf(situation) ?? situation.session.start;
  const deposit = isDepositAsked(situation) ? worthListing([depositLine(situation, from)]) : [];
  const opco = opcoLines(situation, day);
  const before = [...deposit, ...opco];
  const rest = asRest(situation, situation.price, before);
  if (rest.amount === 0) return closeOnLast(before, rest);
  if (rest.amount < 0) return [...before, overpaymentLine(situation, rest)];
  const individual = isIndividual(situation);
  const own = individual
    ? instalmentsOf(situation, before, from)
    : [balanceLine(situation, rest, opco.length > 0)];
  return worthListing([...before, ...own]);
}
