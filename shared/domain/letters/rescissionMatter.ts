import { ok } from '../../result.ts';
import type { Fact } from '../../records/facts.ts';
import { type CivilDay, daysBetween } from '../dates/civilDay.ts';
import type { DueLine, Statement } from '../orders/statement.ts';
import { unpaidLines, type UnpaidLine } from '../orders/unpaidLines.ts';
import { statesClause } from '../terms/own/ownClauseStating.ts';
import { versionOfDossier } from '../terms/versionOfDossier.ts';
import { factsThatStand } from './factsThatStand.ts';
import { type LetterCase, type Matter, noMatter, termsOfCase } from './letterCase.ts';
import { statementBefore, statementIf, toldEvents } from './toldEvents.ts';

export interface RescissionMatter {
  /** The day on which the formal notice was received. */
  readonly noticeOn: CivilDay;
  /** Days that clause 4.7 leaves, and those that have passed. */
  readonly days: number;
  readonly elapsed: number;
  /** The client's answer to the notice, which the provider holds for no answer to what it was asked. */
  readonly answeredOn: CivilDay | null;
  /** The day on which the contract is rescinded: that of the letter, or the one recorded. */
  readonly rescindedOn: CivilDay;
  /** What fell due by then and is not paid. */
  readonly stays: readonly UnpaidLine[];
  /** What was still to come. */
  readonly falls: readonly DueLine[];
}

/** Before the rescission and after it, with its day; null where it is not possible. */
interface Turn {
  readonly on: CivilDay;
  readonly before: Statement;
  readonly after: Statement;
}

function turnOf(letter: LetterCase): Turn {
  const { statement, on } = letter;
  const told = toldEvents(letter).find(
    ({ event, refusal }) => event.type === 'rescissionNotified' && refusal === null,
  );
  if (statement.status === 'rescinded' && told)
    return { on: told.event.on, before: statementBefore(letter, told), after: statement };
  return { on, before: statement, after: statementIf(letter, { on, type: 'rescissionNotified' }) };
}

const isSameLine = (a: DueLine, b: DueLine): boolean =>
  a.kind === b.kind && a.on === b.on && a.amount === b.amount && a.debtor === b.debtor;

const dayOfLast = (facts: readonly Fact[], kind: string, from: CivilDay): CivilDay | null =>
  facts.findLast((fact) => fact.kind === kind && fact.day >= from)?.day ?? null;

/**
 * The rescission of the contract (clause 4.7): the notice was received, its days have passed.
 * @example rescissionMatter(notice received 2026-11-12, on 2026-11-21) //=> 9 days elapsed, 8 left by the clause
 * @example rescissionMatter(notice received 2026-11-12, on 2026-11-20) //=> no matter: one day too early
 */
export function rescissionMatter(letter: LetterCase): Matter<RescissionMatter> {
  const { dossier } = letter;
  if (!statesClause(versionOfDossier(dossier, letter.on), '4.7')) return noSuchClause;
  const facts = factsThatStand(dossier, letter.on);
  const noticeOn = facts.find(({ kind }) => kind === 'order.formalNoticeReceived')?.day;
  if (noticeOn === undefined)
    return noMatter(
      'letter.noFormalNotice',
      '4.7',
      'formalNotice',
      'Aucune mise en demeure n’a été reçue par le client : la résolution est sans effet.',
    );
  const { on, before, after } = turnOf(letter);
  if (after.status !== 'rescinded') return tooEarly(after);
  return ok({
    noticeOn,
    days: termsOfCase(letter).formalNoticeDays,
    elapsed: daysBetween(noticeOn, on),
    answeredOn: dayOfLast(facts, 'order.formalNoticeAnswered', noticeOn),
    rescindedOn: on,
    stays: unpaidLines(after),
    falls: before.due.filter((line) => !after.due.some((kept) => isSameLine(kept, line))),
  });
}

const noSuchClause: Matter<never> = noMatter(
  'letter.noResolutoryClause',
  '4.7',
  'nothingToRecord',
  'Vos conditions générales n’ont pas de clause résolutoire : le contrat ne se résout pas de plein droit (article 1225 du Code civil).',
);

const tooEarly = ({ refusals }: Statement): Matter<never> => {
  const refusal = refusals.at(-1);
  return noMatter(
    'letter.rescissionTooEarly',
    refusal?.clause ?? '4.7',
    'nothingToRecord',
    refusal?.because ?? 'La résolution est sans effet.',
  );
};
