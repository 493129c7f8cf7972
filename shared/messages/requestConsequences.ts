import { refundsOwed } from '../domain/billing/payments/refundsOwed.ts';
import { formatPeriod } from '../domain/dates/formatDay.ts';
import { zero } from '../domain/money/cents.ts';
import { formatEuros } from '../domain/money/formatMoney.ts';
import type { Dossier } from '../domain/orders/dossier.ts';
import { payersOf } from '../domain/orders/fundingsOf.ts';
import { sentence } from '../domain/orders/sentence.ts';
import { standingFacts } from '../domain/orders/standingFacts.ts';
import type { Statement } from '../domain/orders/statement.ts';
import { displayName } from '../domain/parties/names.ts';
import type { Consequence } from '../domain/simulation/consequence.ts';
import { type DocumentKind, factData } from '../records/facts.ts';
import type { Client } from '../records/records.ts';
import { countText } from './countOf.ts';

/** What an act changes for others than the client, told before it is recorded. */
export interface Aftermath {
  readonly id: 'refused' | 'forceMajeure' | 'session' | 'funder' | 'papers' | 'invoices' | 'later';
  readonly text: string;
}

/** The order as it is simulated: the session shared or not, with how many others, and the dates now and then. */
export interface Surroundings {
  readonly dossier: Dossier;
  readonly isShared: boolean;
  readonly others: number;
  readonly was: { readonly start: Consequence['event']['on']; readonly end: Consequence['event']['on'] };
  readonly dates: {
    readonly start: Consequence['event']['on'];
    readonly end: Consequence['event']['on'];
  } | null;
}

const list = new Intl.ListFormat('fr', { type: 'conjunction' });

const goesOn = (others: number): string =>
  others === 0
    ? 'La session reste ouverte aux autres'
    : sentence`La session continue pour ${countText(others, 'autre dossier', 'autres dossiers')}`;

/** Who and what the session had booked: « Marc Delorme et Salle Fontaine ». */
const booked = ({ trainers, room }: Dossier): string =>
  list.format([...trainers.map(displayName), ...(room ? [room.name] : [])]);

function ownSession(surroundings: Surroundings): string {
  const { dossier, was, dates } = surroundings;
  const who = booked(dossier);
  if (dates)
    return sentence`Le planning passe du ${formatPeriod(was.start, was.end)} au ${formatPeriod(dates.start, dates.end)}, mêmes horaires${who ? sentence` : pensez à prévenir ${who}` : ''}.`;
  return who
    ? sentence`La session quitte le planning et libère ${who} : pensez à prévenir.`
    : 'La session quitte le planning.';
}

function sessionText(surroundings: Surroundings, { event }: Consequence): string {
  const { isShared, others, was, dates } = surroundings;
  if (!dates && event.on >= was.start)
    return 'La session a commencé : son planning et sa liste restent tels quels.';
  if (!isShared) return ownSession(surroundings);
  const place = dates
    ? sentence`Ce dossier passe à la session du ${formatPeriod(dates.start, dates.end)}`
    : 'Les noms de ce dossier quittent la liste';
  return sentence`${goesOn(others)}. ${place}.`;
}

/** What goes back to each payer: only one is not named by its id. */
function backTo(statement: Statement, { id }: Client): string {
  const back = refundsOwed(statement).find(
    ({ who, funder }) => who === 'opco' && (funder === undefined || funder === id),
  );
  return back ? sentence` ; ${formatEuros(back.amount)} sont à lui rendre` : '';
}

function payerText(payer: Client, { outcome, statement }: Consequence): string {
  const back = backTo(statement, payer);
  if (outcome.kind === 'moved' || outcome.kind.startsWith('postponed'))
    return sentence`${payer.name} : son accord vise les anciennes dates, demandez-lui de le confirmer avant le nouveau début${back}.`;
  return sentence`${payer.name} : prévenez-le, plus rien ne peut lui être facturé${back}.`;
}

const funderText = ({ dossier }: Surroundings, consequence: Consequence): string | null =>
  payersOf(dossier)
    .map((payer) => payerText(payer, consequence))
    .join(' ') || null;

const dated: ReadonlySet<DocumentKind> = new Set(['proposal', 'agreement', 'contract', 'attendanceSheet']);

function papersText({ dossier: { facts } }: Surroundings): string | null {
  const numbers = standingFacts(facts)
    .filter(({ kind }) => kind === 'documentIssued')
    .flatMap(({ data }) => {
      const parsed = factData.documentIssued.safeParse(data);
      return parsed.success && dated.has(parsed.data.document) ? [parsed.data.number] : [];
    });
  return numbers.length > 0
    ? sentence`Déjà partis avec les dates actuelles : ${list.format(numbers)}. La lettre les complète, ils restent tels quels.`
    : null;
}

function invoicesText({ dossier: { facts } }: Surroundings, { outcome }: Consequence): string | null {
  const count = standingFacts(facts).filter(({ kind }) => kind === 'order.invoiceIssued').length;
  if (count === 0) return null;
  const issued = sentence`${countText(count, 'facture')} déjà ${count > 1 ? 'émises' : 'émise'}`;
  return outcome.kind === 'moved' || outcome.kind === 'postponedFree'
    ? sentence`${issued} : rien n’y change.`
    : sentence`${issued} : un avoir reprend ce qui n’est plus dû, une facture demande l’indemnité.`;
}

const laterText = ({ broken }: Consequence): string | null =>
  broken.length > 0
    ? sentence`${countText(broken.length, 'fait inscrit', 'faits inscrits')} depuis ${broken.length > 1 ? 'perdraient leur' : 'perdrait son'} effet : ${broken.map(({ because }) => because).join(' ')}`
    : null;

/** For a professional the terms leave it to the organisation to say whether it is one (clause 4.5). */
function forceMajeureText(
  { dossier: { client } }: Surroundings,
  { event, paid }: Consequence,
): string | null {
  const isAsked =
    event.type === 'cancellationReceived' &&
    event.by === 'client' &&
    event.reason === 'forceMajeure' &&
    client.kind !== 'individual';
  return isAsked
    ? sentence`Force majeure à apprécier (CGV, art. 4.5) : si vous la retenez, rien n’est dû${paid > zero ? sentence` et ${formatEuros(paid)} sont à rendre` : ''} ; si vous l’écartez, ce qui précède vaut. La décision s’inscrit ensuite sur le dossier.`
    : null;
}

const given = (id: Aftermath['id'], text: string | null): readonly Aftermath[] =>
  text ? [{ id, text }] : [];

/**
 * What an act changes for the others: the session and its trainer, the OPCO, the papers and invoices already issued,
 * and what was recorded since.
 * @example aftermathOf(surroundings, consequence)[0].text //=> 'La session quitte le planning : …'
 */
export function aftermathOf(surroundings: Surroundings, consequence: Consequence): readonly Aftermath[] {
  const later = given('later', laterText(consequence));
  if (consequence.outcome.kind === 'refused')
    return [
      ...given(
        'refused',
        'La session et ce qui est dû ne changent pas. La demande peut être gardée au journal, sans effet.',
      ),
      ...later,
    ];
  return [
    ...given('forceMajeure', forceMajeureText(surroundings, consequence)),
    ...given('session', sessionText(surroundings, consequence)),
    ...given('funder', funderText(surroundings, consequence)),
    ...given('papers', papersText(surroundings)),
    ...given('invoices', invoicesText(surroundings, consequence)),
    ...later,
  ];
}
