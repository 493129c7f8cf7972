import { countText } from '../../messages/countOf.ts';
import type { CivilDay } from '../dates/civilDay.ts';
import { formatDay } from '../dates/formatDay.ts';
import { type Cents, larger, minus, smaller, zero } from '../money/cents.ts';
import { formatEuros } from '../money/formatMoney.ts';
import { asFullPrice, asKeptDeposit, worthListing } from './dueLine.ts';
import { sentence } from './sentence.ts';
import { clientPaid, isIndividual, paidForSession, payableOn, type Situation, sumOf } from './situation.ts';
import type { DueLine } from './statement.ts';

type IndemnityKind = 'cancellationIndemnity' | 'postponementIndemnity';

/** What makes an indemnity fall due, in the words that the sentence ends with. */
export type FullPriceCause = 'lateCancellation' | 'beyondLimit' | 'limitPassed' | 'postponedTooLate';

const causes: Readonly<Record<FullPriceCause, (situation: Situation) => string>> = {
  lateCancellation: ({ terms }) =>
    sentence`l’annulation est reçue moins de ${countText(terms.cancellationDays, 'jour')} avant le début`,
  beyondLimit: ({ terms }) =>
    sentence`la nouvelle date passe le délai de ${terms.postponementMonths} mois à compter de la commande, sauf accord sur une date plus proche`,
  limitPassed: ({ terms }) =>
    sentence`aucune session n’a eu lieu dans un délai de ${terms.postponementMonths} mois à compter de la commande`,
  postponedTooLate: () => 'le report est demandé alors que la formation a commencé',
};

const clauseOf = (kind: IndemnityKind): string => (kind === 'cancellationIndemnity' ? '3.5' : '3.6');

/** The most that an individual's indemnities may still come to; null where nothing caps them. */
function capOf(situation: Situation): Cents | null {
  if (!isIndividual(situation) || !situation.terms.capIndividualAtDeposit) return null;
  return larger(zero, minus(situation.deposit.inclTax, sumOf(situation.taken)));
}

/**
 * The whole price as indemnity (clauses 3.5 and 3.6), cut to the deposit for an individual (L6353-6).
 * @example fullIndemnityLine(company, 'cancellationIndemnity', '2026-11-30', …) //=> 174000, clause 3.5
 */
export function fullIndemnityLine(
  situation: Situation,
  kind: IndemnityKind,
  day: CivilDay,
  cause: FullPriceCause,
): readonly DueLine[] {
  const on = payableOn(situation, day);
  const whole = situation.price.inclTax;
  const amount = capped(situation, whole);
  const isCut = amount < whole;
  const what = isCut
    ? sentence`Indemnité limitée à l’acompte pour un particulier, ${formatEuros(amount)}`
    : sentence`Totalité du prix, ${formatEuros(amount)}, à titre d’indemnité`;
  return worthListing([
    {
      debtor: 'client',
      kind,
      ...asFullPrice(situation, amount),
      on,
      clause: isCut ? 'L6353-6' : clauseOf(kind),
      because: sentence`${what}, due le ${formatDay(on)} : ${causes[cause](situation)}.`,
    },
  ]);
}

/** The whole, or what the cap leaves of it. */
const capped = (situation: Situation, whole: Cents): Cents => smaller(whole, capOf(situation) ?? whole);

/** Only the deposit is kept: the smaller of what was paid for this session and the deposit. */
export const keptDepositOf = (situation: Situation): Cents =>
  smaller(paidForSession(situation), situation.deposit.inclTax);

/**
 * What a postponement in time takes (clause 3.6): the deposit paid and not yet taken. A further one takes nothing
 * more if nothing more was paid, even where the price was paid in advance.
 * @example takenDepositOf(174000 paid, 52200 already taken, nothing paid since) //=> 0
 */
export const takenDepositOf = (situation: Situation): Cents =>
  smaller(keptDepositOf(situation), larger(zero, minus(clientPaid(situation), situation.paidByTaking)));

/**
 * The deposit kept as indemnity (clauses 3.5 and 3.6): what was paid beyond it is the client's. What an individual's
 * indemnities already came to counts towards the cap (L6353-6).
 * @example keptDepositLine(60000 paid, deposit 52200) //=> 52200
 */
export function keptDepositLine(
  situation: Situation,
  kind: IndemnityKind,
  on: CivilDay,
  whole: Cents = keptDepositOf(situation),
): readonly DueLine[] {
  const amount = capped(situation, whole);
  const isCut = amount < whole;
  const limit = isCut ? ', dans la limite de l’acompte pour un particulier' : '';
  const act = kind === 'cancellationIndemnity' ? 'L’annulation' : 'Le report';
  const received = kind === 'cancellationIndemnity' ? 'reçue' : 'demandé';
  return worthListing([
    {
      debtor: 'client',
      kind,
      ...asKeptDeposit(situation, amount),
      on,
      clause: isCut ? 'L6353-6' : clauseOf(kind),
      because: sentence`${act} est ${received} à temps, le ${formatDay(on)} : seul l’acompte versé, ${formatEuros(amount)}, reste acquis à titre d’indemnité${limit}.`,
    },
  ]);
}
