import { addDays, addMonths, type CivilDay } from '../dates/civilDay.ts';
import { formatDay } from '../dates/formatDay.ts';
import { vatCategoryOf } from '../legal/vatRates.ts';
import { type Cents, minus, smaller, zero } from '../money/cents.ts';
import { formatEuros } from '../money/formatMoney.ts';
import { proportionOf } from '../money/rounding.ts';
import { asService, worthListing } from './dueLine.ts';
import { sentence } from './sentence.ts';
import { opcoPaid, payableOn, type Situation } from './situation.ts';
import type { DueLine } from './statement.ts';

/** Whether the OPCO agreed by that day and has not refused since. */
export function isFundingApproved({ order, fundingRefusedOn }: Situation, day: CivilDay): boolean {
  const approvedOn = order.funding?.approvedOn;
  return approvedOn !== undefined && approvedOn <= day && fundingRefusedOn === null;
}

/** Funded hours: those realised, else the approved ones in proportion to the hours delivered; never more. */
export function fundedPart({ order, delivered }: Situation): readonly [part: number, whole: number] {
  const approved = order.funding?.approvedHours;
  if (!approved || !delivered) return [1, 1];
  if (delivered.fundedHours !== undefined) return [Math.min(delivered.fundedHours, approved), approved];
  const planned = order.session.hours;
  return delivered.hours === undefined || planned <= 0
    ? [1, 1]
    : [Math.min(delivered.hours, planned), planned];
}

/**
 * What the OPCO pays (clause 3.3): its approved amount in proportion to the funded hours realised, half up, never
 * above the price incl. tax. Nothing without approval or without subrogation: the client then owes all.
 * @example opcoShareOf(100000 approved for 28 hours, 21 realised) //=> 75000
 */
export function opcoShareOf(situation: Situation, day: CivilDay): Cents {
  const { funding } = situation.order;
  if (!funding?.subrogation || !isFundingApproved(situation, day)) return zero;
  const share = proportionOf(funding.approvedAmount ?? zero, ...fundedPart(situation));
  return smaller(share, situation.price.inclTax);
}

/** The last day on which the OPCO may pay before the client is asked instead (clause 3.3). */
export const opcoLimitOf = ({ session, terms }: Situation): CivilDay =>
  addMonths(session.end, terms.opcoGraceMonths);

/** With an agreement excl. tax the share bears no VAT: the client's lines carry it. */
const shareSplit = (situation: Situation, amount: Cents): ReturnType<typeof asService> =>
  situation.order.funding?.approvedBasis === 'exclTax'
    ? { amount, exclTax: amount, vat: zero, vatCategory: vatCategoryOf(situation.order.price.vat) }
    : asService(situation, amount);

const counted = (hours: number): string => String(hours).replace('.', ',');

function howShare(situation: Situation, share: Cents): string {
  const [part, whole] = fundedPart(situation);
  const amount = situation.order.funding?.approvedAmount ?? zero;
  const approved = formatEuros(amount);
  if (part !== whole)
    return sentence`accord de ${approved} pour ${counted(part)} heures réalisées sur ${counted(whole)}, soit ${formatEuros(share)}`;
  return share === amount
    ? sentence`accord de ${approved}`
    : sentence`accord de ${approved}, retenu dans la limite du prix, ${formatEuros(share)}`;
}

/**
 * The lines of the OPCO's share: what it owes on the last day of training, and, once its month has passed, what it
 * has not paid, which moves to the client.
 */
export function opcoLines(situation: Situation, day: CivilDay): readonly DueLine[] {
  const share = opcoShareOf(situation, day);
  if (share === 0) return [];
  const limit = opcoLimitOf(situation);
  const whole = shareSplit(situation, share);
  const staying = day > limit ? smaller(share, opcoPaid(situation)) : share;
  const kept = staying === share ? whole : shareSplit(situation, staying);
  const { end } = situation.session;
  return worthListing([
    {
      debtor: 'opco',
      kind: 'opcoShare',
      ...kept,
      on: end,
      clause: '3.3',
      because: sentence`Prise en charge de l’OPCO : ${howShare(situation, share)}${staying === share ? '' : sentence`, dont ${formatEuros(staying)} payés`}, due à la fin de la formation, le ${formatDay(end)}.`,
    },
    {
      debtor: 'client',
      kind: 'opcoDefault',
      ...whole,
      amount: minus(share, staying),
      exclTax: minus(whole.exclTax, kept.exclTax),
      vat: minus(whole.vat, kept.vat),
      on: payableOn(situation, addDays(limit, 1)),
      clause: '3.3',
      because: sentence`L’OPCO n’a pas réglé ${formatEuros(minus(share, staying))} au ${formatDay(limit)}, soit ${situation.terms.opcoGraceMonths} mois après la fin de la formation : cette somme revient au client.`,
    },
  ]);
}
