import type { CivilDay } from '../../../shared/domain/dates/civilDay.ts';
import type { Subject } from '../../../shared/domain/explain/subject.ts';
import type { Dossier } from '../../../shared/domain/orders/dossier.ts';
import { dossierAfter } from '../../../shared/domain/orders/dossierAfter.ts';
import { standingFacts } from '../../../shared/domain/orders/standingFacts.ts';
import type { Explained, Refusal, Statement, Warning } from '../../../shared/domain/orders/statement.ts';
import { statementOfDossier } from '../../../shared/domain/orders/storyOf.ts';
import { stateOf } from '../../../shared/messages/orderState.ts';
import type { NewFact } from '../../db/changes.ts';

/** What recording a fact would change, told before it is recorded. */
export interface Preview {
  /** The dossier with the fact, as it would be: what an explanation is asked of. */
  readonly told: Dossier;
  readonly before: Statement;
  readonly after: Statement;
  /** Refusals that the fact brings: its own, and those of later facts that it deprives of effect. */
  readonly refusals: readonly Refusal[];
  readonly warnings: readonly Warning[];
  /** One sentence for the dialog. */
  readonly sentence: string;
}

/**
 * The statement as it would be with one fact more.
 * @example previewFact(dossier, depositOf522, today).sentence //=> 'Après : contrat définitif le lun. 7 déc. 2026.'
 */
export function previewFact(dossier: Dossier, fact: NewFact, today: CivilDay): Preview {
  const before = statementOfDossier(dossier, today);
  const told = dossierAfter(dossier, [fact]);
  const after = statementOfDossier(told, today);
  const refusals = newSentences(before.refusals, after.refusals);
  const warnings = newSentences(before.warnings, after.warnings);
  const individual = dossier.client.kind === 'individual';
  return {
    told,
    before,
    after,
    refusals,
    warnings,
    sentence: `${effectOf(before, after, refusals, today, individual)}${twiceText(dossier, fact)}`,
  };
}

/**
 * What one asks about a preview: why its fact stays without effect, or where the order would then stand.
 * @example aboutPreview(preview) //=> { of: 'status' }
 */
export function aboutPreview({ after, refusals: [first] }: Preview): Subject {
  return first ? { of: 'refusal', index: after.refusals.indexOf(first) } : { of: 'status' };
}

/** Those that were not said before. The same sentence said twice counts twice. */
function newSentences<T extends { readonly because: string }>(
  before: readonly T[],
  after: readonly T[],
): readonly T[] {
  const known = before.map((entry) => entry.because);
  return after.filter((entry) => {
    const at = known.indexOf(entry.because);
    if (at >= 0) known.splice(at, 1);
    return at < 0;
  });
}

function effectOf(
  before: Statement,
  after: Statement,
  refusals: readonly Refusal[],
  today: CivilDay,
  individual: boolean,
): string {
  if (refusals.length > 0) return refusals.map((refusal) => refusal.because).join(' ');
  const [was, will] = [stateOf(before, today, individual).text, stateOf(after, today, individual).text];
  if (was !== will) return `Après\u00a0: ${lowerFirst(will)}.`;
  const said = newSentences(toldOf(before), toldOf(after)).map(({ because }) => because);
  if (sameDue(before, after))
    return said.join(' ') || 'Ce fait est gardé au journal ; il ne change pas où en est le dossier.';
  return said.length > 0
    ? [...said, 'Ce qui est dû change.'].join(' ')
    : `Toujours\u00a0: ${lowerFirst(will)}. Ce qui est dû change.`;
}

/** What the terms say beside what is due: changes, reservations, suspension, advice. */
const toldOf = ({ changes, conformity, suspension, advice }: Statement): readonly Explained[] => [
  ...changes,
  ...conformity.reservations,
  ...(suspension ? [suspension] : []),
  ...advice,
];

const contentOf = ({ note: _note, ...data }: Readonly<Record<string, unknown>>): string =>
  JSON.stringify(Object.entries(data).toSorted(([a], [b]) => (a < b ? -1 : 1)));

/** The same fact on the same day may be a second one, or the first written down twice: only a person knows. */
function twiceText({ facts }: Dossier, fact: NewFact): string {
  const twin = standingFacts(facts).find(
    ({ kind, day, data }) =>
      kind === fact.kind && day === fact.day && contentOf(data) === contentOf(fact.data),
  );
  return twin ? ' Le même fait est déjà au journal à ce jour\u00a0: est-ce bien un second\u202f?' : '';
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const sameDue = (before: Statement, after: Statement): boolean =>
  JSON.stringify([before.due, before.balance]) === JSON.stringify([after.due, after.balance]);
