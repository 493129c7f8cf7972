import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { orderRows } from '../../../renderer/db/orderLine.ts';
import { buildDemonstration, tellDemonstration } from '../../../shared/demonstration/buildDemonstration.ts';
import { daysAround, trainingDays } from '../../../shared/demonstration/calendar.ts';
import type { Demonstration } from '../../../shared/demonstration/demonstration.ts';
import { dossiersOf } from '../../../shared/demonstration/dossiersOf.ts';
import { orderId, toldOrders } from '../../../shared/demonstration/orders.ts';
import { demonstrationLogo } from '../../../shared/demonstration/organisation.ts';
import { addDays, type CivilDay, civilDay } from '../../../shared/domain/dates/civilDay.ts';
import { isWorkingDay } from '../../../shared/domain/dates/nextWorkingDay.ts';
import { isLetterKind, letterKinds } from '../../../shared/domain/letters/letterKinds.ts';
import { lettersFor, matterOf } from '../../../shared/domain/letters/lettersFor.ts';
import { urgencyOf } from '../../../shared/domain/tasks/taskUrgency.ts';
import type { Dossier } from '../../../shared/domain/orders/dossier.ts';
import { statementOfDossier } from '../../../shared/domain/orders/storyOf.ts';
import { factData } from '../../../shared/records/facts.ts';
import { recordSchemas } from '../../../shared/records/records.ts';

const monday = civilDay('2026-11-23');
/** 400 days that hold two winters, a 29 February and every week-end and public holiday between. */
const everyDay = Array.from({ length: 400 }, (_, index) => addDays(civilDay('2028-01-15'), index));

const built = new Map<CivilDay, Demonstration>();
/** The same each time it is built for a day: once is enough. */
function seenOn(today: CivilDay): Demonstration {
  const found = built.get(today) ?? tellDemonstration(today);
  built.set(today, found);
  return found;
}

const told = new Map<CivilDay, readonly Dossier[]>();
function dossiersOn(today: CivilDay): readonly Dossier[] {
  const found = told.get(today) ?? dossiersOf(seenOn(today));
  told.set(today, found);
  return found;
}

const stages = (demonstration: Demonstration): readonly string[] => {
  const dossiers = new Map(dossiersOn(demonstration.today).map((dossier) => [dossier.order.id, dossier]));
  return toldOrders.map((order) => {
    const dossier = dossiers.get(orderId(order));
    return dossier ? statementOfDossier(dossier, demonstration.today).status : 'missing';
  });
};

const valuesOf = (demonstration: Demonstration, table: string, field: string): readonly unknown[] =>
  demonstration.records
    .filter((record) => record.table === table)
    .map((record) => (record.fields as Record<string, unknown>)[field]);

describe('the demonstration', () => {
  it('tells dossiers at every stage on each of 400 days, a 29 February and week-ends among them', () => {
    const expected = toldOrders.map((order) => order.stage);
    for (const today of everyDay) expect([today, stages(seenOn(today))]).toEqual([today, expected]);
  });

  it('is seen on a Monday in November as the screens were drawn', () => {
    expect(stages(buildDemonstration(monday))).toEqual([
      'awaitingDeposit',
      'proposed',
      'awaitingDocuments',
      'contracted',
      'withdrawalPeriod',
      'contracted',
      'contracted',
      'proposed',
      'inProgress',
      'delivered',
      'settled',
      'expired',
      'draft',
      'cancelled',
      'postponed',
      'delivered',
      'contracted',
      'contracted',
      'contracted',
    ]);
  });

  it('asks no act that the terms refuse, but a cancellation by telephone, on any day', () => {
    const refused = new Map(toldOrders.map((order) => [orderId(order), order.refuses ?? []]));
    expect([...refused.values()].flat()).toEqual(['notInWriting']);
    for (const today of everyDay)
      for (const dossier of dossiersOn(today)) {
        const codes = statementOfDossier(dossier, today).refusals.map(({ code }) => code);
        expect([today, dossier.client.name, codes]).toEqual([
          today,
          dossier.client.name,
          refused.get(dossier.order.id),
        ]);
      }
  });

  it('has a dossier that calls for each letter, and letters that have left, on any day', () => {
    for (const today of everyDay) {
      const demonstration = seenOn(today);
      const called = dossiersOn(today).flatMap((dossier) =>
        lettersFor({ dossier, statement: statementOfDossier(dossier, today), on: today }),
      );
      const left = demonstration.papers.map(({ document }) => document).filter(isLetterKind);
      expect([today, letterKinds.filter((kind) => !called.includes(kind))]).toEqual([today, []]);
      expect([today, new Set(left).size]).toEqual([today, 5]);
    }
  });

  it('sends each letter on a day on which it has something to say', () => {
    for (const today of everyDay) {
      const demonstration = seenOn(today);
      const dossiers = new Map(dossiersOn(today).map((dossier) => [dossier.order.id, dossier]));
      for (const { document, orderId: id, on } of demonstration.papers) {
        const dossier = dossiers.get(id);
        if (!dossier || !isLetterKind(document)) continue;
        const matter = matterOf[document]({ dossier, statement: statementOfDossier(dossier, on), on });
        expect([today, document, on, matter.ok]).toEqual([today, document, on, true]);
      }
    }
  });

  it('has something to do now, this week and later, on any day', () => {
    for (const today of everyDay) {
      const asked = dossiersOn(today).flatMap((dossier) => orderRows(dossier, today).tasks?.tasks ?? []);
      const urgencies = new Set(asked.map((task) => urgencyOf(task, today)));
      expect([today, [...urgencies].toSorted()]).toEqual([today, ['later', 'now', 'week']]);
    }
  });

  it('has orders that two people follow and others that nobody follows', () => {
    const followers = toldOrders.map(({ followedBy }) => followedBy ?? '');
    expect([...new Set(followers)].toSorted()).toEqual(['', 'Claire Monteil', 'Sylvie Fargier']);
  });

  it('has an order under special terms and one under the terms of the year before', () => {
    const deposits = new Map(
      dossiersOf(buildDemonstration(monday)).map((dossier) => [
        dossier.client.name,
        statementOfDossier(dossier, monday).deposit.amount,
      ]),
    );
    // 20 % of 1 740,00 €, and 40 % of 1 920,00 €.
    expect(deposits.get('Coopérative de la Châtaigne')).toBe(34_800);
    expect(deposits.get('Papeterie de Vanosc')).toBe(76_800);
  });

  it('warns that an insurance ends before the start, on any day', () => {
    for (const today of everyDay) {
      const warned = dossiersOn(today).filter((dossier) =>
        statementOfDossier(dossier, today).warnings.some(({ code }) => code === 'insuranceExpired'),
      );
      expect([today, warned.map(({ client }) => client.name)]).toEqual([
        today,
        ['Coopérative de la Châtaigne'],
      ]);
    }
  });

  it('needs a second session for fourteen people where ten may come', () => {
    const dossier = dossiersOf(buildDemonstration(monday)).find(
      ({ client }) => client.name === 'Passerelle Compétences',
    );
    expect(dossier && statementOfDossier(dossier, monday).sessions).toBe(2);
  });

  it('plans every half-day on a working day, with a trainer who is not elsewhere', () => {
    for (const today of everyDay) {
      const places = new Map<string, string>();
      for (const { table, fields } of seenOn(today).records) {
        if (table !== 'halfDays') continue;
        expect([today, fields.day, isWorkingDay(fields.day)]).toEqual([today, fields.day, true]);
        const when = `${fields.trainerId} ${fields.day} ${fields.part}`;
        expect([today, places.get(when) ?? fields.sessionId]).toEqual([today, fields.sessionId]);
        places.set(when, fields.sessionId);
      }
    }
  });

  it('holds nothing that the schemas of the database refuse', () => {
    const { records, facts } = buildDemonstration(monday);
    for (const { table, id, fields } of records) {
      const row = { id, v: 1, scope: { office: '0' }, stamps: {}, ...fields };
      expect(recordSchemas[table].safeParse(row).error?.message).toBeUndefined();
    }
    for (const { kind, data } of facts) expect(factData[kind].safeParse(data).error).toBeUndefined();
  });

  it('has only facts of the past, in the order of their days', () => {
    for (const today of everyDay)
      for (const { facts } of dossiersOn(today)) {
        const days = facts.map((fact) => fact.day);
        expect(days).toEqual([...days].sort());
        expect(days.every((day) => day <= today)).toBe(true);
      }
  });

  it('is the same, ids included, each time it is built for a day', () => {
    expect(buildDemonstration(monday)).toEqual(buildDemonstration(monday));
  });

  it('gives each record and each fact one id of its own', () => {
    const { marked } = buildDemonstration(monday);
    expect(new Set(marked).size).toBe(marked.length);
  });

  it('keeps the ids from one day to the next, but for the half-days', () => {
    const kept = (today: typeof monday): readonly string[] =>
      seenOn(today)
        .records.filter(({ table }) => table !== 'halfDays')
        .map(({ id }) => id);
    expect(kept(addDays(monday, 9))).toEqual(kept(monday));
  });

  it('numbers the papers of each series without a hole and in the order of their days', () => {
    for (const today of everyDay) {
      const last = new Map<string, { rank: number; on: string }>();
      for (const { series, rank, on, number } of seenOn(today).papers) {
        const before = last.get(series) ?? { rank: 0, on: '' };
        expect(rank).toBe(before.rank + 1);
        expect(on >= before.on).toBe(true);
        expect(number).toBe(`${series}-${String(rank).padStart(4, '0')}`);
        last.set(series, { rank, on });
      }
    }
  });

  it('has invoices that the statement called for, each with its number and what it says, on any day', () => {
    // A day a month, and the last days of a year: making the contents of all 400 takes half a minute.
    const days = everyDay.filter((day) => day.endsWith('-15') || day.slice(5) >= '12-28');
    for (const today of days) {
      const { facts, papers } = buildDemonstration(today);
      const invoices = papers.filter(({ fact }) => fact !== undefined);
      const contents = facts.flatMap(({ kind, data }) =>
        kind === 'order.invoiceIssued' || kind === 'order.invoiceCredited' ? [data] : [],
      );
      expect([today, new Set(contents.map(({ number }) => number))]).toEqual([
        today,
        new Set(invoices.map(({ number }) => number)),
      ]);
      expect([today, contents.filter(({ content }) => !content)]).toEqual([today, []]);
      expect(new Set(papers.map(({ id }) => id)).size).toBe(papers.length);
    }
  });

  it('sends a proposal before the contract that follows it, on working days', () => {
    for (const today of everyDay) {
      const { papers } = seenOn(today);
      const proposed = new Map(
        papers.filter((paper) => paper.document === 'proposal').map((paper) => [paper.orderId, paper.on]),
      );
      const tooEarly = papers.filter(
        ({ document, orderId, on }) => document === 'contract' && on < (proposed.get(orderId) ?? ''),
      );
      const restless = papers.filter(({ on }) => !isWorkingDay(on) && on !== today);
      expect([today, tooEarly, restless]).toEqual([today, [], []]);
    }
  });

  it('uses SIRET numbers whose key is right and that nobody can have', () => {
    const demonstration = buildDemonstration(monday);
    const numbers = [
      ...valuesOf(demonstration, 'clients', 'siret'),
      ...valuesOf(demonstration, 'organisation', 'siret'),
    ]
      .filter((siret) => siret !== undefined)
      .map(String);
    expect(numbers.length).toBe(17);
    for (const siret of numbers) {
      expect(siret).toMatch(/^000\d{11}$/);
      expect(luhn(siret)).toBe(0);
      expect(luhn(siret.slice(0, 9))).toBe(0);
    }
  });

  it('names the logo by the digest of its file', () => {
    const file = readFileSync(new URL('../../../assets/demonstration/logo.png', import.meta.url));
    expect(demonstrationLogo).toBe(createHash('sha256').update(file).digest('hex'));
  });

  it('writes the sentences of the course anew and keeps its facts', () => {
    const [title, days, hours, intra] = ['title', 'days', 'hours', 'intraPrice'].map(
      (field) => valuesOf(buildDemonstration(monday), 'courses', field)[0],
    );
    expect([title, days, hours, intra]).toEqual(['Optimiser la relation client', 2, 14, 145_000]);
  });
});

describe('the calendar of the demonstration', () => {
  it('puts two days before a week-end or after it, never across', () => {
    expect(trainingDays(civilDay('2026-12-11'), 2)).toEqual(['2026-12-14', '2026-12-15']);
    expect(trainingDays(civilDay('2026-12-10'), 2)).toEqual(['2026-12-10', '2026-12-11']);
  });

  it('avoids Christmas', () => {
    expect(trainingDays(civilDay('2026-12-24'), 2)).toEqual(['2026-12-28', '2026-12-29']);
  });

  it('puts a Sunday between the Friday before and the Monday after', () => {
    expect(daysAround(civilDay('2026-11-22'))).toEqual(['2026-11-20', '2026-11-23']);
  });
});

/** Remainder of the Luhn sum, 0 where the key is right. */
function luhn(digits: string): number {
  const doubled = Array.from(digits, Number)
    .toReversed()
    .map((digit, index) => digit * (index % 2 === 0 ? 1 : 2));
  return doubled.reduce((sum, value) => sum + (value > 9 ? value - 9 : value), 0) % 10;
}
