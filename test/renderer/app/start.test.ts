// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { currentDay } from '../../../renderer/app/currentDay.ts';
import { placeOf } from '../../../renderer/app/hashLocation.ts';
import { dayOfMoment, recoveryText, type Trouble } from '../../../renderer/app/recoveryText.ts';
import { simulatedDay } from '../../../renderer/app/simulatedDay.ts';

const proceed = () => Promise.resolve({ state: 'first' } as const);
const marker = { device: 'd', seq: 12, hash: 'h', counts: { clients: 40, orders: 1_200 }, schemaVersion: 1 };

const troubles: readonly Trouble[] = [
  { state: 'newer', found: 3, known: 1 },
  { state: 'emptied', marker, proceed },
  { state: 'behind', missing: 3, proceed },
  { state: 'damaged', detail: 'dataLoss', marker: null, proceed },
  { state: 'unavailable', detail: 'OpenFailedError' },
];

describe('a database that cannot be used', () => {
  it.each(troubles)(
    'says what happened and what to do when it is $state, and never to erase anything',
    (trouble) => {
      const { title, happened, whatToDo } = recoveryText(trouble);
      expect(title).not.toBe('');
      expect(happened.length).toBeGreaterThan(40);
      expect(whatToDo.length).toBeGreaterThan(40);
      expect(`${title} ${happened} ${whatToDo}`).not.toMatch(/supprimez|effacez|réinitialisez|videz/i);
    },
  );

  it('counts what was lost, in French', () => {
    expect(recoveryText({ state: 'emptied', marker, proceed }).happened).toContain('1\u202f240\u00a0lignes');
    expect(recoveryText({ state: 'behind', missing: 1, proceed }).happened).toContain('1\u00a0action ');
  });

  it('offers a saved file where the data is gone, and an update where it is newer', () => {
    expect(troubles.map((trouble) => recoveryText(trouble).canReadBack)).toEqual([
      false,
      true,
      false,
      true,
      false,
    ]);
    expect(recoveryText({ state: 'newer', found: 3, known: 1 }).whatToDo).toContain('dernière version');
  });

  it('names the day of a saved file', () => {
    expect(dayOfMoment('2026-11-23T08:15:00.000+01:00')).toBe('23\u00a0novembre\u00a02026');
  });
});

describe('the address', () => {
  it.each([
    ['', '/', ''],
    ['#/clients/42', '/clients/42', ''],
    ['#/clients/42/modifier?champ=siret', '/clients/42/modifier', 'champ=siret'],
  ])('%s is a screen and its query', (hash, path, search) => {
    expect(placeOf(hash)).toEqual({ path, search });
  });
});

describe('the day', () => {
  it('is the civil day of this computer, late in the evening too', () => {
    expect(currentDay(new Date(2026, 10, 23, 23, 59))).toBe('2026-11-23');
    expect(currentDay(new Date(2026, 10, 24, 0, 0))).toBe('2026-11-24');
  });

  it('may be asked for, when it exists', () => {
    expect(simulatedDay('?today=2026-11-23')).toBe('2026-11-23');
    expect(simulatedDay('?today=2026-02-30')).toBeNull();
    expect(simulatedDay('')).toBeNull();
  });
});
