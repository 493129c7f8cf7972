import 'fake-indexeddb/auto';
import { describe, expect, test, vi } from 'vitest';
import { changeOf } from '../../../renderer/db/changeOf.ts';
import { localTime } from '../../../renderer/db/localTime.ts';
import type { Client } from '../../../shared/records/records.ts';

const read: Client = {
  id: 'c1',
  v: 1,
  scope: { office: 's1' },
  stamps: { kind: { at: 's1' }, name: { at: 's2', was: 's1' } },
  kind: 'company',
  name: 'Ardèche Bois',
};

describe('what a form changed', () => {
  test('is only what differs, with the stamps that it was read under', () => {
    const change = changeOf('clients', read, { kind: 'company', name: ' Ardèche Bois ', email: 'a@b.fr' });
    expect(change).toMatchObject({ table: 'clients', id: 'c1', fields: { email: 'a@b.fr' } });
    expect(Object.keys(change.fields)).toEqual(['email']);
    expect(change.base).toMatchObject({ kind: 's1', name: 's2', email: '' });
  });

  test('has a field that was emptied', () => {
    expect(changeOf('clients', { ...read, email: 'a@b.fr' }, { email: undefined }).fields).toEqual({
      email: undefined,
    });
  });
});

describe('a moment', () => {
  test.each([
    ['Europe/Paris', '2026-11-23T09:15:00.000+01:00'],
    ['America/Cayenne', '2026-11-23T05:15:00.000-03:00'],
    ['Indian/Reunion', '2026-11-23T12:15:00.000+04:00'],
    ['Asia/Kolkata', '2026-11-23T13:45:00.000+05:30'],
  ])('is written as the clock on the wall shows it in %s', (zone, expected) => {
    vi.stubEnv('TZ', zone);
    expect(localTime(1_795_421_700_000)).toBe(expected);
    vi.unstubAllEnvs();
  });
});
