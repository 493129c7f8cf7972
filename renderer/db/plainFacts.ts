import { isCivilDay } from '../../shared/domain/dates/civilDay.ts';
import { NotPlain, samePlain, toPlainObject } from '../../shared/records/plain.ts';
import { type Fact, factData } from '../../shared/records/facts.ts';
import { recordVersion } from '../../shared/records/setFields.ts';
import type { NewFact } from './changes.ts';
import { inFrench } from './inFrench.ts';
import type { FieldIssue } from './plainChange.ts';

/** Who writes a fact down, where and when. */
export interface Hand {
  readonly by: string;
  readonly device: string;
  /** With offset. */
  readonly at: string;
  /** A stamp for one fact, each later than the one before. */
  readonly stamp: () => string;
}

const scoped = (scope: readonly string[] | undefined, stamp: string): Record<string, string> =>
  Object.fromEntries((scope ?? ['office']).map((entry) => [entry, stamp]));

/**
 * A fact as it is kept: plain, NFC, checked against the schema of its kind, with its stamp and who wrote it.
 * @param id the id it will bear
 */
export function plainFact(
  fact: NewFact,
  id: string,
  hand: Hand,
): { readonly fact: Fact } | { readonly issues: readonly FieldIssue[] } {
  const issue = (field: string, message: string): FieldIssue => ({ table: 'facts', id, field, message });
  if (!isCivilDay(fact.day)) return { issues: [issue('day', 'Ce jour n’existe pas.')] };
  try {
    const parsed = factData[fact.kind].safeParse(toPlainObject(fact.data), { error: inFrench });
    if (!parsed.success)
      return { issues: parsed.error.issues.map((i) => issue(i.path.join('.'), i.message)) };
    const stamp = hand.stamp();
    const { subject, kind, day } = fact;
    const row = { id, v: recordVersion, scope: scoped(fact.scope, stamp), subject, kind, day };
    return { fact: { ...row, at: hand.at, by: hand.by, device: hand.device, stamp, data: parsed.data } };
  } catch (error) {
    if (error instanceof NotPlain) return { issues: [issue(error.path.join('.'), error.message)] };
    throw error;
  }
}

/** Whether two facts tell the same, whoever wrote them down and when. */
export const tellsTheSame = (a: Fact, b: Fact): boolean =>
  a.subject === b.subject && a.kind === b.kind && a.day === b.day && samePlain(a.data, b.data);
