import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { interestText } from '../../../../renderer/features/billing/overdue/overdueColumns.tsx';
import { orderRows } from '../../../../renderer/db/orderLine.ts';
import { textsOfPaper } from '../../../../shared/documents/layout/blocks.ts';
import { paperOf } from '../../../../shared/documents/papers/paperOf.ts';
import { plus } from '../../../../shared/domain/money/cents.ts';
import { formatAmount } from '../../../../shared/domain/money/formatMoney.ts';
import { lateSharesOf } from '../../../../shared/domain/orders/lateSharesOf.ts';
import { readScenario } from '../../../../shared/domain/orders/readScenario.ts';
import { situationOf, statementOf } from '../../../../shared/domain/orders/statementOf.ts';
import type { OrderStory } from '../../../../shared/domain/orders/story.ts';
import { statementOfDossier, storyOf } from '../../../../shared/domain/orders/storyOf.ts';
import { payerInvoices } from '../../../../shared/domain/reminders/payerInvoices.ts';
import { reminderMatter } from '../../../../shared/domain/reminders/reminderMatter.ts';
import { requestFor } from '../../../support/documentFixture.ts';
import { scenarioDossier } from './scenarioDossier.ts';

const own = resolve(import.meta.dirname, '../../../scenarios');
const common = resolve(import.meta.dirname, '../../../../../shared/domain/scenarios');

function storiesIn(folder: string): readonly (readonly [name: string, story: OrderStory])[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.flatMap((name) => {
    const read = readScenario(JSON.parse(readFileSync(join(folder, name), 'utf8')));
    return read.ok ? [[name, read.value] as const] : [];
  });
}

const all = [...storiesIn(own), ...storiesIn(common)];
const late = all.filter(([, story]) => statementOf(story).late.isOverdue);

test('there are scenarios of lateness to compare', () => {
  expect(late.length).toBeGreaterThan(10);
});

describe.each(late)('%s', (_name, story) => {
  const dossier = scenarioDossier(story);
  const on = story.asOf;
  const statement = statementOfDossier(dossier, on);
  const rows = payerInvoices({ dossier, statement, on }).filter(({ to }) => to === 'client');
  const matter = reminderMatter('reminder2')({ dossier, statement, on });

  it('the records of the database are late as the scenario says', () => {
    expect(statement.late).toEqual(statementOf(story).late);
  });

  it('« En retard » lists it, and its line of order is late', () => {
    expect(rows.length).toBeGreaterThan(0);
    const { interest, recoveryFee } = statement.late;
    const costs = interest === null || interest > 0 || recoveryFee > 0;
    expect(orderRows(dossier, on).line.line.late).toBe(costs);
  });

  it('the shares of its invoices sum to the interest and the fees of the statement', () => {
    const shares = [...lateSharesOf(situationOf(storyOf(dossier, on)), statement.due, on).values()];
    const { interest, recoveryFee } = statement.late;
    const known = shares.flatMap((share) => share.interest ?? []);
    expect(plus(...shares.map((share) => share.recoveryFee))).toBe(recoveryFee);
    expect(known.length < shares.length ? null : plus(...known)).toBe(interest);
    expect(rows.map(interestText).includes('taux non publié')).toBe(interest === null);
  });

  it('the letter says the same sums; none leaves on the very day of a formal notice', () => {
    const { interest, recoveryFee, paid } = statement.late;
    const isNoticed = story.events.some((event) => event.type === 'formalNoticeReceived' && event.on === on);
    const text = textsOfPaper(paperOf(requestFor('reminder2', dossier, { on }))).join('\n');
    const sums = matter.ok ? [matter.value.claim.total, ...rows.map(({ left }) => left)] : [];
    const unsaid = sums.filter((sum) => !text.includes(formatAmount(sum)));
    const claim = { interest, recoveryFee, paid };
    expect(unsaid).toEqual([]);
    expect(matter).toMatchObject(
      isNoticed ? { ok: false, error: { code: 'letter.remindedToday' } } : { ok: true, value: { claim } },
    );
  });
});

test('what is not late is in no list', () => {
  const others = all.filter(([, story]) => !statementOf(story).late.isOverdue);
  const listed = others.filter(([, story]) => {
    const dossier = scenarioDossier(story);
    const statement = statementOfDossier(dossier, story.asOf);
    return payerInvoices({ dossier, statement, on: story.asOf }).some(({ to }) => to === 'client');
  });
  expect(listed.map(([name]) => name)).toEqual([]);
});
