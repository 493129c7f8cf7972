import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildDemonstration } from '../../../../shared/demonstration/buildDemonstration.ts';
import { dossiersOf } from '../../../../shared/demonstration/dossiersOf.ts';
import { type CivilDay, civilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { formatShortDay } from '../../../../shared/domain/dates/formatDay.ts';
import type { Explanation } from '../../../../shared/domain/explain/explanation.ts';
import { explanationOfStory } from '../../../../shared/domain/explain/explanationOf.ts';
import { explanationText } from '../../../../shared/domain/explain/explanationText.ts';
import { aboutDeadline, type Subject } from '../../../../shared/domain/explain/subject.ts';
import { formatEuros } from '../../../../shared/domain/money/formatMoney.ts';
import type { Statement } from '../../../../shared/domain/orders/statement.ts';
import { statementOf } from '../../../../shared/domain/orders/statementOf.ts';
import { claimOf } from '../../../../shared/domain/orders/unpaidLines.ts';
import type { OrderStory } from '../../../../shared/domain/orders/story.ts';
import { storyOf } from '../../../../shared/domain/orders/storyOf.ts';
import { explanationOfConsequence } from '../../../../shared/domain/explain/explanationOfConsequence.ts';
import type { Dossier } from '../../../../shared/domain/orders/dossier.ts';
import { readScenario } from '../../../../shared/domain/orders/readScenario.ts';
import { consequenceOf, type SimulatedEvent } from '../../../../shared/domain/simulation/consequence.ts';
import { companyDossier } from '../../../support/dossierFixture.ts';
import { root } from '../../../tools/root.ts';
import { story } from '../orders/randomStories.ts';

type Asked = readonly [Subject, figure: string];

/** Every figure and day of a statement, beside the question that it raises. */
const figuresOf = (statement: Statement, asOf: CivilDay): readonly Asked[] => [
  [{ of: 'price' }, formatEuros(statement.price.inclTax)],
  [{ of: 'sessions' }, String(statement.sessions)],
  [{ of: 'deposit' }, formatEuros(statement.deposit.amount)],
  ...(statement.contractOn ? [[{ of: 'contractOn' }, formatShortDay(statement.contractOn)] as const] : []),
  ...(statement.deposit.payableFrom
    ? [[{ of: 'payableFrom' }, formatShortDay(statement.deposit.payableFrom)] as const]
    : []),
  ...statement.due.flatMap((line, index): Asked[] => [
    [{ of: 'due', line: index }, formatEuros(line.amount)],
    [{ of: 'dueDay', line: index }, formatShortDay(line.on)],
  ]),
  [{ of: 'balance', who: 'client' }, formatEuros(statement.balance.client)],
  [{ of: 'balance', who: 'opco' }, formatEuros(statement.balance.opco)],
  ...(statement.late.interest === null
    ? []
    : [[{ of: 'interest' }, formatEuros(statement.late.interest)] as const]),
  [{ of: 'recoveryFee' }, formatEuros(statement.late.recoveryFee)],
  [{ of: 'claim' }, formatEuros(claimOf(statement, asOf).total)],
  ...(typeof statement.depositInterest?.interest === 'number'
    ? [[{ of: 'depositInterest' }, formatEuros(statement.depositInterest.interest)] as const]
    : []),
  ...statement.deadlines.map((deadline): Asked => [aboutDeadline(deadline), formatShortDay(deadline.on)]),
];

const others = ({ refusals, warnings, changes, conformity, advice }: Statement): readonly Subject[] => [
  { of: 'status' },
  { of: 'session' },
  { of: 'suspension' },
  { of: 'suspended' },
  { of: 'conformity' },
  { of: 'depositInterest' },
  ...changes.map((_, index): Subject => ({ of: 'change', index })),
  ...conformity.reservations.map((_, index): Subject => ({ of: 'reservation', index })),
  ...advice.map((_, index): Subject => ({ of: 'advice', index })),
  ...refusals.map((_, index): Subject => ({ of: 'refusal', index })),
  ...warnings.map((_, index): Subject => ({ of: 'warning', index })),
];

const centsIn = (value: string): number =>
  Math.round(
    Number(
      value
        .replaceAll(/[^\d,−]/g, '')
        .replace('−', '-')
        .replace(',', '.'),
    ) * 100,
  );

/** The lines above the result, summed: signs included. */
const sumAbove = ({ lines = [] }: Explanation): number =>
  lines.slice(0, -1).reduce((sum, { value }) => sum + centsIn(value), 0);

/** Kinds whose arithmetic is an addition from top to bottom. */
const isSum = (statement: Statement, subject: Subject): boolean =>
  subject.of === 'balance' ||
  subject.of === 'claim' ||
  (subject.of === 'due' &&
    ['balance', 'overpaymentRefund'].includes(statement.due[subject.line]?.kind ?? ''));

const asked: readonly Pick<SimulatedEvent, 'type' | 'on'>[] = [
  { type: 'cancellationReceived', on: civilDay('2026-09-01') },
  { type: 'cancellationReceived', on: civilDay('2027-02-01') },
  { type: 'postponementRequested', on: civilDay('2026-09-01') },
];

/** Acts that might be simulated on a story: their answer ends with what is left between the two. */
const wrongSimulations = (told: OrderStory, dossier: Dossier): readonly string[] =>
  asked.flatMap(({ type, on }) => {
    const given = { on, inWriting: true, reason: 'other' } as const;
    const event: SimulatedEvent =
      type === 'cancellationReceived' ? { type, by: 'client', ...given } : { type, ...given };
    const consequence = consequenceOf(told, event, statementOf(told));
    const why = explanationOfConsequence(dossier, consequence, 'Dit.');
    const rest = formatEuros(consequence.toRefund > 0 ? consequence.toRefund : consequence.toPay);
    const last = consequence.outcome.kind === 'refused' ? rest : why.lines?.at(-1)?.value;
    return last === rest ? [] : [`${type} ${on}: ${last} for ${rest}`];
  });

/** The histories that people wrote down in `test/scenarios/`. */
const scenarioStories = (): readonly (readonly [string, OrderStory])[] => {
  const folder = join(root, 'test/scenarios');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => {
      const read = readScenario(JSON.parse(readFileSync(join(folder, name), 'utf8')));
      return read.ok ? [[name, read.value] as const] : [];
    });
};

function wrongIn(told: OrderStory): readonly string[] {
  const statement = statementOf(told);
  const wrong = figuresOf(statement, told.asOf).flatMap(([subject, figure]) => {
    const why = explanationOfStory(told, subject);
    const last = why.lines?.at(-1)?.value;
    const adds = !isSum(statement, subject) || Math.abs(sumAbove(why)) === Math.abs(centsIn(last ?? ''));
    return last === figure && adds ? [] : [`${JSON.stringify(subject)}: ${last} for ${figure}, adds ${adds}`];
  });
  const empty = others(statement).filter(
    (subject) => explanationText(explanationOfStory(told, subject)).trim().length < 20,
  );
  return [...wrong, ...empty.map((subject) => `${JSON.stringify(subject)}: empty`)];
}

describe('the last line of the arithmetic is the figure that was asked about, and sums add up', () => {
  test('on any story, sensible or not', () => {
    fc.assert(
      fc.property(story, (told) => {
        expect(wrongIn(told)).toEqual([]);
        expect(wrongSimulations(told, companyDossier)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('on every history of the scenarios', () => {
    const stories = scenarioStories();
    expect(stories.length).toBeGreaterThan(200);
    expect(
      stories.flatMap(([name, told]) =>
        [...wrongIn(told), ...wrongSimulations(told, companyDossier)].map((wrong) => `${name}: ${wrong}`),
      ),
    ).toEqual([]);
  });

  test.each(['2026-01-01', '2026-11-23', '2028-02-29'])(
    'on every dossier of the demonstration, %s',
    (day) => {
      const today = civilDay(day);
      const dossiers = dossiersOf(buildDemonstration(today));
      expect(dossiers.length).toBeGreaterThan(8);
      expect(dossiers.flatMap((dossier) => wrongIn(storyOf(dossier, today)))).toEqual([]);
    },
  );
});
