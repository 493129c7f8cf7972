import { formatDay, formatPeriod } from '../dates/formatDay.ts';
import { toldEvents } from '../letters/toldEvents.ts';
import { vatRateOf } from '../legal/vatRates.ts';
import { minus, plus, zero } from '../money/cents.ts';
import { splitInclTax } from '../money/vat.ts';
import { fundingNamed, fundingsOf } from '../orders/fundingsOf.ts';
import { quantityOf } from '../orders/priceOf.ts';
import { orderFactsOf } from '../orders/storyOf.ts';
import { formatHours } from '../sessions/formatHours.ts';
import { dueLineName } from '../../messages/dueNames.ts';
import type { Bill, BillCase, BilledSum } from './bill.ts';
import type { InvoiceLine } from './invoice.ts';
import { vatTreatmentOf } from './vatTreatmentOf.ts';

const ofThePrice: ReadonlySet<BilledSum['kind']> = new Set(['deposit', 'balance', 'instalment']);

const training = ({ dossier: { course } }: BillCase): string =>
  `Formation «\u00a0${course.title}\u00a0»${course.reference ? ` (${course.reference})` : ''}`;

/** When, how long, how many, and who: what an OPCO compares with the agreement and the sheets. */
function details({ dossier, statement }: BillCase): string {
  const { session, participants } = orderFactsOf(dossier);
  const { start, end } = statement.session;
  return [
    `Session ${session.kind.toUpperCase()} ${formatPeriod(start, end)}`,
    `${formatHours(session.hours)} par personne`,
    `${participants}\u00a0stagiaire${participants > 1 ? 's' : ''}${namesOf(dossier)}`,
  ].join(', ');
}

/** « : Claire Arnaud, Louis Bernard », as far as they are known (law.md 3.2, 8). */
const namesOf = ({ participants }: BillCase['dossier']): string =>
  participants.length === 0
    ? ''
    : `\u00a0: ${participants.map(({ firstName, lastName }) => `${firstName} ${lastName}`.trim()).join(', ')}`;

const lineOf = (of: BillCase, sum: BilledSum, name: string, description?: string): InvoiceLine => ({
  name,
  ...(description === undefined ? {} : { description }),
  quantity: 1,
  unitPrice: sum.exclTax,
  net: sum.exclTax,
  vat: sum.vat,
  treatment: vatTreatmentOf(of.dossier.order.vat, sum.vatCategory, of.on),
});

/**
 * The hours that a payer pays for (clause 3.3): those that its people followed together, out of those it agreed to;
 * where these were not told, those of the session, each person for itself.
 */
function fundedHours(of: BillCase, { funder }: Bill): string {
  const { order } = of.dossier;
  const funding = fundingNamed(order, funder);
  const told = toldEvents(of).findLast(({ event }) => event.type === 'trainingDelivered')?.event;
  if (told?.type !== 'trainingDelivered') return details(of);
  const own = funder === undefined ? undefined : told.hoursByFunder?.[funder];
  const first = funding === fundingsOf(order)[0] ? told.fundedHours : undefined;
  const followed = own ?? first;
  const planned = orderFactsOf(of.dossier).session.hours;
  if (followed === undefined)
    return `${details(of)}\u00a0; ${formatHours(told.hours ?? planned)} réalisées sur ${formatHours(planned)} prévues par personne`;
  const agreed = funding?.fundingHours;
  const out = agreed === undefined ? '' : ` sur ${formatHours(agreed)} accordées`;
  return `${details(of)}\u00a0; ${formatHours(followed)} réalisées${out}, toutes personnes comprises`;
}

/** The price as agreed, where nothing else shares it: so many sessions or people at so much. */
function wholePrice(of: BillCase, sum: BilledSum): InvoiceLine {
  const line = lineOf(of, sum, training(of), details(of));
  const order = orderFactsOf(of.dossier);
  const isWhole = sum.exclTax === of.statement.price.exclTax;
  return isWhole ? { ...line, quantity: quantityOf(order), unitPrice: order.price.exclTax } : line;
}

/** The lines of the price as one: deposit and balance are how it is paid, not what is sold. */
function asPrice(sums: readonly BilledSum[]): readonly BilledSum[] {
  const [first] = sums;
  return first
    ? [
        {
          ...first,
          amount: plus(...sums.map(({ amount }) => amount)),
          exclTax: plus(...sums.map(({ exclTax }) => exclTax)),
          vat: plus(...sums.map(({ vat }) => vat)),
        },
      ]
    : [];
}

/**
 * Hours that a payer's people did not follow stand on a line of their own (clause 3.7): no training was given for them,
 * and no certificate tells them. The first invoice after the training alone: what completes it is a difference already.
 */
function notFollowedLines(of: BillCase, price: BilledSum): readonly [BilledSum, BilledSum] | null {
  const amount = plus(zero, ...of.statement.funders.map(({ notFollowed }) => notFollowed ?? zero));
  if (amount === 0 || amount >= price.amount) return null;
  const apart = splitInclTax(amount, vatRateOf(of.dossier.order.vat));
  const rest = {
    ...price,
    amount: minus(price.amount, amount),
    exclTax: minus(price.exclTax, apart.exclTax),
    vat: minus(price.vat, apart.vat),
  };
  return [rest, { ...price, amount, exclTax: apart.exclTax, vat: apart.vat }];
}

/** The price as one line, or as what was followed and what was not. */
function priceLines(of: BillCase, sum: BilledSum): readonly InvoiceLine[] {
  const parted = notFollowedLines(of, sum);
  if (!parted) return [wholePrice(of, sum)];
  const [followed, notFollowed] = parted;
  return [
    wholePrice(of, followed),
    lineOf(of, notFollowed, `Heures non réalisées (dédit)\u00a0: ${training(of)}`, details(of)),
  ];
}

/** What a sum apart is called: « Acompte sur la formation … », « Indemnité d’annulation ». */
const nameApart = (of: BillCase, { kind, on, funderName }: BilledSum): string =>
  kind === 'instalment' && on
    ? `${dueLineName({ kind })} du ${formatDay(on)}\u00a0: ${training(of)}`
    : kind === 'deposit' || kind === 'instalment' || kind === 'opcoShare' || kind === 'opcoDefault'
      ? `${dueLineName({ kind, funderName })}\u00a0: ${training(of)}`
      : `${dueLineName({ kind, funderName })}, ${training(of)}`;

/**
 * The lines of an invoice (242 nonies A I 8°): what, when, how many, at what price, taxed how.
 * @example invoiceLines(case, final bill).map(({ quantity, unitPrice }) => [quantity, unitPrice]) //=> [[1, 145000]]
 */
export function invoiceLines(of: BillCase, bill: Bill, isFinal: boolean): readonly InvoiceLine[] {
  if (!isFinal)
    return bill.sums.map((sum) =>
      lineOf(of, sum, nameApart(of, sum), bill.to === 'opco' ? fundedHours(of, bill) : details(of)),
    );
  const price = asPrice(bill.sums.filter(({ kind }) => ofThePrice.has(kind)));
  const others = bill.sums.filter(({ kind }) => !ofThePrice.has(kind));
  return [
    ...price.flatMap((sum) =>
      bill.completes
        ? [lineOf(of, sum, `Complément\u00a0: ${training(of)}`, details(of))]
        : priceLines(of, sum),
    ),
    ...others.map((sum) => lineOf(of, sum, nameApart(of, sum), details(of))),
  ];
}
