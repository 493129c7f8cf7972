import { formatDay, formatPeriod } from '../dates/formatDay.ts';
import { toldEvents } from '../letters/toldEvents.ts';
import { plus } from '../money/cents.ts';
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
    `${participants}\u00a0stagiaire${participants > 1 ? 's' : ''}`,
  ].join(', ');
}

const lineOf = (of: BillCase, sum: BilledSum, name: string, description?: string): InvoiceLine => ({
  name,
  ...(description === undefined ? {} : { description }),
  quantity: 1,
  unitPrice: sum.exclTax,
  net: sum.exclTax,
  vat: sum.vat,
  treatment: vatTreatmentOf(of.dossier.order.vat, sum.vatCategory, of.on),
});

/** The hours that a payer pays for: those that were followed, out of those it agreed to (clause 3.3). */
function fundedHours(of: BillCase, { funder }: Bill): string {
  const { order } = of.dossier;
  const funding = fundingNamed(order, funder);
  const told = toldEvents(of).findLast(({ event }) => event.type === 'trainingDelivered')?.event;
  if (told?.type !== 'trainingDelivered') return details(of);
  const own = funder === undefined ? undefined : told.hoursByFunder?.[funder];
  const first = funding === fundingsOf(order)[0] ? told.fundedHours : undefined;
  const hours = own ?? first ?? told.hours;
  if (hours === undefined) return details(of);
  const agreed = funding?.fundingHours;
  const out = agreed === undefined ? '' : ` sur ${formatHours(agreed)} accordées`;
  return `${details(of)}\u00a0; ${formatHours(hours)} réalisées${out}`;
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
    ...price.map((sum) =>
      bill.completes
        ? lineOf(of, sum, `Complément\u00a0: ${training(of)}`, details(of))
        : wholePrice(of, sum),
    ),
    ...others.map((sum) => lineOf(of, sum, nameApart(of, sum), details(of))),
  ];
}
