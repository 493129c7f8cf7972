import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Changes, commit, type RecordChange } from '../../../../renderer/db/index.ts';
import { listOrders, loadOrderChoices } from '../../../../renderer/features/orders/orderQueries.ts';
import { sessionDossier } from '../../../../renderer/features/sessions/sessionDossier.ts';
import {
  createSession,
  enrol,
  move,
  saveSession,
  withdraw,
} from '../../../../renderer/features/sessions/sessionCommands.ts';
import type { SessionValues } from '../../../../renderer/features/sessions/sessionForm.ts';
import { findClashes } from '../../../../renderer/features/sessions/occupationQueries.ts';
import {
  listSessions,
  loadSession,
  loadSessionPage,
} from '../../../../renderer/features/sessions/sessionQueries.ts';
import { loadDossiers } from '../../../../renderer/db/index.ts';
import { civilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { cents } from '../../../../shared/domain/money/cents.ts';
import { ordinaryDay } from '../../../../shared/domain/sessions/halfDaySlot.ts';
import { halfDaysOn } from '../../../../shared/domain/sessions/planHalfDays.ts';

const today = civilDay('2026-11-23');
const plan = (...days: string[]) => days.flatMap((day) => [...halfDaysOn(civilDay(day), ordinaryDay)]);
const values = (...days: string[]): SessionValues => ({
  courseId: 'course',
  kind: 'inter',
  modality: 'onSite',
  maxParticipants: 10,
  roomId: 'room',
  trainerIds: ['trainer'],
  slots: plan(...days),
});

async function make(...days: string[]): Promise<string> {
  const done = await createSession({ values: values(...days), changed: {}, base: undefined });
  if (!done.ok) throw new Error(JSON.stringify(done.error));
  return done.value.sessionId;
}

async function sheetOf(id: string) {
  const sheet = await loadSession(id);
  if (!sheet) throw new Error('no session');
  return sheet;
}

const order = (id: string, clientId: string, sessionId: string): RecordChange => ({
  table: 'orders',
  id,
  fields: {
    clientId,
    courseId: 'course',
    sessionId,
    channel: 'inPerson',
    participants: 2,
    unit: 'person',
    unitExclTax: cents(58000),
    vat: 'standard20',
  },
});

const told = (subject: string, day: string, kind: string, data: object) =>
  ({ subject, day, kind, data }) as NonNullable<Changes['add']>[number];

let first = '';
let second = '';
beforeAll(async () => {
  await commit({
    label: 'Décor',
    set: [
      { table: 'courses', id: 'course', fields: { title: 'Optimiser la relation client', hours: 14 } },
      { table: 'rooms', id: 'room', fields: { name: 'Salle Fontaine' } },
      { table: 'trainers', id: 'trainer', fields: { firstName: 'Marc', lastName: 'Delorme' } },
      { table: 'clients', id: 'bois', fields: { kind: 'company', name: 'Ardèche Bois' } },
      { table: 'clients', id: 'anne', fields: { kind: 'individual', name: 'VIDAL Anne' } },
      {
        table: 'participants',
        id: 'claire',
        fields: { firstName: 'Claire', lastName: 'Arnaud', employerId: 'bois' },
      },
      {
        table: 'participants',
        id: 'louis',
        fields: { firstName: 'Louis', lastName: 'Bernard', employerId: 'bois' },
      },
      { table: 'participants', id: 'vidal', fields: { firstName: 'Anne', lastName: 'Vidal' } },
    ],
  });
  first = await make('2026-12-14', '2026-12-15');
  second = await make('2026-12-16');
  await commit({ label: 'Dossiers', set: [order('o-bois', 'bois', first), order('o-anne', 'anne', first)] });
});

const pastOn = async (day: string): Promise<string[]> =>
  (await listSessions('past', civilDay(day))).map(({ id }) => id);

const names = async (): Promise<string[]> =>
  (await sheetOf(first)).enrolled.map(({ participant }) => participant.lastName);

describe('a session on disk', () => {
  test('is listed with its dates, its place, its clients and its people', async () => {
    const [row] = await listSessions('coming', today);
    expect(row).toMatchObject({
      id: first,
      course: 'Optimiser la relation client',
      place: 'Salle Fontaine',
      trainers: 'DELORME Marc',
      clients: 'VIDAL Anne, Ardèche Bois',
      announced: 4,
    });
    expect([row?.session.start, row?.session.end]).toEqual(['2026-12-14', '2026-12-15']);
  });

  test('is past the day after its end', async () => {
    expect(await pastOn('2026-12-15')).toEqual([]);
    expect(await pastOn('2026-12-16')).toEqual([first]);
    expect(await pastOn('2026-12-17')).toEqual([second, first]);
  });

  test('moves, days and half-days together, and finds who is taken', async () => {
    const sheet = await sheetOf(second);
    const moved = values('2026-12-15');
    expect(await findClashes(second, moved.slots, ['trainer'], 'room')).toHaveLength(4);
    const done = await saveSession(sheet, { values: moved, changed: {}, base: undefined });
    expect(done.ok).toBe(true);
    const after = await sheetOf(second);
    expect([after.session.start, after.session.end]).toEqual(['2026-12-15', '2026-12-15']);
    expect(after.halfDays.map(({ day, part }) => `${day} ${part}`)).toEqual([
      '2026-12-15 morning',
      '2026-12-15 afternoon',
    ]);
    expect(after.everyHalfDay).toHaveLength(4);
    const clashes = await findClashes(second, after.halfDays, ['trainer'], 'room');
    expect(clashes.map(({ who }) => who).toSorted()).toEqual([
      'DELORME Marc',
      'DELORME Marc',
      'Salle Fontaine',
      'Salle Fontaine',
    ]);
  });

  test('takes people, in an order that one changes, and lets them leave', async () => {
    await enrol(first, 'o-bois', ['claire', 'louis'], []);
    await enrol(first, 'o-anne', ['vidal'], (await sheetOf(first)).everyEnrolment);
    expect(await names()).toEqual(['Arnaud', 'Bernard', 'Vidal']);
    const { enrolled } = await sheetOf(first);
    const rows = enrolled.map(({ enrolment }) => enrolment);
    await move(rows, rows[2]?.id ?? '', -1, 'Anne Vidal');
    expect(await names()).toEqual(['Arnaud', 'Vidal', 'Bernard']);
    const louis = (await sheetOf(first)).enrolled.find(({ participant }) => participant.id === 'louis');
    if (!louis) throw new Error('not enrolled');
    await withdraw(louis.enrolment, louis.participant);
    expect(await names()).toEqual(['Arnaud', 'Vidal']);
    await enrol(first, 'o-bois', ['louis'], (await sheetOf(first)).everyEnrolment);
    expect(await names()).toEqual(['Arnaud', 'Vidal', 'Bernard']);
  });

  test('has one attendance sheet for everyone, whoever sent them', async () => {
    const dossier = sessionDossier(await loadDossiers(['o-anne', 'o-bois']), (await sheetOf(first)).enrolled);
    expect(dossier?.participants.map(({ lastName }) => lastName)).toEqual(['Arnaud', 'Vidal', 'Bernard']);
    expect(dossier?.employers).toEqual({ bois: 'Ardèche Bois' });
    expect(sessionDossier([], [])).toBeNull();
  });
});

test('two windows that move one session: the second is told', async () => {
  const sheet = await sheetOf(second);
  const base = Object.fromEntries(Object.entries(sheet.session.stamps).map(([field, { at }]) => [field, at]));
  const save = (...days: string[]) => saveSession(sheet, { values: values(...days), changed: {}, base });
  expect((await save('2027-01-11')).ok).toBe(true);
  const later = await save('2027-01-18');
  expect(later.ok ? null : later.error.code).toBe('changedMeanwhile');
  expect((await sheetOf(second)).session.start).toBe('2027-01-11');
});

test('orders are listed with where they stand, what is to be done first', async () => {
  const rows = await listOrders('open', today);
  expect(rows.map(({ client, state }) => [client, state.text])).toEqual([
    ['Ardèche Bois', 'Proposition à émettre'],
    ['VIDAL Anne', 'Contrat à émettre'],
  ]);
});

test('an INTER session has places left for a new order once an order is cancelled, and announces its people no more', async () => {
  const places = async (): Promise<string | undefined> =>
    (await loadOrderChoices(today)).sessions.find(({ session }) => session.id === first)?.label;
  const announced = async (): Promise<number | undefined> => (await loadSessionPage(first, today))?.announced;
  await commit({ label: 'Proposé', add: [told('o-bois', '2026-11-02', 'order.proposalIssued', {})] });
  // Ten places: two asked for; the draft of the other order takes none yet.
  expect(await places()).toBe('INTER, 14–15\u00a0déc.\u00a02026, 8\u00a0places');
  expect(await announced()).toBe(4);
  const request = { by: 'client', inWriting: true, reason: 'other' };
  await commit({
    label: 'Annulé',
    add: [told('o-bois', '2026-11-20', 'order.cancellationReceived', request)],
  });
  expect(await places()).toBe('INTER, 14–15\u00a0déc.\u00a02026, 10\u00a0places');
  expect(await announced()).toBe(2);
  expect((await listSessions('coming', today)).find(({ id }) => id === first)?.announced).toBe(2);
});
