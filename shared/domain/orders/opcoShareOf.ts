import { addDays, addMonths, type CivilDay } from '../dates/civilDay.ts';
import { formatDay } from '../dates/formatDay.ts';
import { vatCategoryOf } from '../legal/vatRates.ts';
import { type Cents, minus, plus, smaller, zero } from '../money/cents.ts';
import { formatEuros } from '../money/formatMoney.ts';
import { proportionOf } from '../money/rounding.ts';
import { asService, worthListing } from './dueLine.ts';
import { funderHead, funderNamed, fundersOf } from './fundersOf.ts';
import { sentence } from './sentence.ts';
import { paidBy, payableOn, type Situation } from './situation.ts';
import type { DueLine } from './statement.ts';
import type { FundingFacts } from './story.ts';

/** The day on which a payer refused, or null. */
export const refusedOn = ({ order, fundingRefusals }: Situation, funder: FundingFacts): CivilDay | null =>
  fundingRefusals.find((refusal) => funderNamed(order, refusal.funder) === funder)?.on ?? null;

/** Whether a payer agreed by that day and has not refused since. */
export const isFundingApproved = (situation: Situation, funder: FundingFacts, day: CivilDay): boolean =>
  funder.approvedOn !== undefined && funder.approvedOn <= day && refusedOn(situation, funder) === null;

/** The hours that were followed of those that a payer agreed to, where they were told. */
function followedOf({ order, delivered }: Situation, funder: FundingFacts): number | undefined {
  const own = funder.id === undefined ? undefined : delivered?.hoursByFunder?.[funder.id];
  return own ?? (funder === fundersOf(order)[0] ? delivered?.fundedHours : undefined);
}

/** Funded hours: those realised, else the approved ones in proportion to the hours delivered; never more. */
export function fundedPart(
  situation: Situation,
  funder: FundingFacts,
): readonly [part: number, whole: number] {
  const { order, delivered } = situation;
  const approved = funder.approvedHours;
  if (!approved || !delivered) return [1, 1];
  const followed = followedOf(situation, funder);
  if (followed !== undefined) return [Math.min(followed, approved), approved];
  const planned = order.session.hours;
  return delivered.hours === undefined || planned <= 0
    ? [1, 1]
    : [Math.min(delivered.hours, planned), planned];
}

/** A payer with what it owes of the price. */
export interface FunderShare {
  readonly funder: FundingFacts;
  readonly amount: Cents;
}

const agreedShare = (situation: Situation, funder: FundingFacts, day: CivilDay): Cents =>
  funder.subrogation && isFundingApproved(situation, funder, day)
    ? proportionOf(funder.approvedAmount ?? zero, ...fundedPart(situation, funder))
    : zero;

/**
 * What each payer owes (clause 3.3): its approved amount in proportion to the funded hours realised, half up, never
 * above what those before it leave of the price incl. tax. Nothing without approval or without subrogation: the client
 * then owes all.
 * @example sharesOf(100000 approved for 28 hours, 21 realised)[0].amount //=> 75000
 */
export function sharesOf(situation: Situation, day: CivilDay): readonly FunderShare[] {
  let left = situation.price.inclTax;
  return fundersOf(situation.order).map((funder) => {
    const amount = smaller(agreedShare(situation, funder, day), left);
    left = minus(left, amount);
    return { funder, amount };
  });
}

/**
 * What all payers besides the client owe.
 * @example opcoShareOf(100000 approved for 28 hours, 21 realised) //=> 75000
 */
export const opcoShareOf = (situation: Situation, day: CivilDay): Cents =>
  plus(zero, ...sharesOf(situation, day).map(({ amount }) => amount));

/** The last day on which the OPCO may pay before the client is asked instead (clause 3.3). */
export const opcoLimitOf = ({ session, terms }: Situation): CivilDay =>
  addMonths(session.end, terms.opcoGraceMonths);

/** With an agreement excl. tax the share bears no VAT: the client's lines carry it. */
const shareSplit = (
  situation: Situation,
  { approvedBasis }: FundingFacts,
  amount: Cents,
): ReturnType<typeof asService> =>
  approvedBasis === 'exclTax'
    ? { amount, exclTax: amount, vat: zero, vatCategory: vatCategoryOf(situation.order.price.vat) }
    : asService(situation, amount);

const counted = (hours: number): string => String(hours).replace('.', ',');

function howShare(situation: Situation, { funder, amount: share }: FunderShare): string {
  const [part, whole] = fundedPart(situation, funder);
  const amount = funder.approvedAmount ?? zero;
  const approved = formatEuros(amount);
  if (part !== whole)
    return sentence`accord de ${approved} pour ${counted(part)} heures réalisées sur ${counted(whole)}, soit ${formatEuros(share)}`;
  return share === amount
    ? sentence`accord de ${approved}`
    : sentence`accord de ${approved}, retenu dans la limite du prix, ${formatEuros(share)}`;
}

/** Which payer a line is about. */
const named = ({ id, name }: FundingFacts): Pick<DueLine, 'funder' | 'funderName'> => ({
  ...(id === undefined ? {} : { funder: id }),
  ...(name === undefined ? {} : { funderName: name }),
});

const ofWhom = (funder: FundingFacts): string =>
  funder.name === undefined ? 'de l’OPCO' : `par ${funder.name}`;

function linesOfShare(situation: Situation, share: FunderShare, day: CivilDay): readonly DueLine[] {
  const { funder, amount } = share;
  const limit = opcoLimitOf(situation);
  const whole = shareSplit(situation, funder, amount);
  const staying = day > limit ? smaller(amount, paidBy(situation, funder)) : amount;
  const kept = staying === amount ? whole : shareSplit(situation, funder, staying);
  const { end } = situation.session;
  return worthListing([
    {
      debtor: 'opco',
      kind: 'opcoShare',
      ...kept,
      ...named(funder),
      on: end,
      clause: '3.3',
      because: sentence`Prise en charge ${ofWhom(funder)} : ${howShare(situation, share)}${staying === amount ? '' : sentence`, dont ${formatEuros(staying)} payés`}, due à la fin de la formation, le ${formatDay(end)}.`,
    },
    {
      debtor: 'client',
      kind: 'opcoDefault',
      ...whole,
      ...named(funder),
      amount: minus(amount, staying),
      exclTax: minus(whole.exclTax, kept.exclTax),
      vat: minus(whole.vat, kept.vat),
      on: payableOn(situation, addDays(limit, 1)),
      clause: '3.3',
      because: sentence`${funderHead(funder)} n’a pas réglé ${formatEuros(minus(amount, staying))} au ${formatDay(limit)}, soit ${situation.terms.opcoGraceMonths} mois après la fin de la formation : cette somme revient au client.`,
    },
  ]);
}

/**
 * The lines of the payers' shares: what each owes on the last day of training, and, once its month has passed, what it
 * has not paid, which moves to the client.
 */
export const opcoLines = (situation: Situation, day: CivilDay): readonly DueLine[] =>
  sharesOf(situation, day).flatMap((share) => linesOfShare(situation, share, day));
