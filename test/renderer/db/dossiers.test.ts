import { beforeEach, describe, expect, test } from 'vitest';
import { enrolmentId, halfDayId } from '../../../shared/records/naturalIds.ts';
import { type Application, newDisk, outsideOf, startWindow } from './application.ts';
import { scene } from './scene.ts';

let application: Application;
beforeEach(async () => {
  application = await startWindow(newDisk());
  await application.openDatabase(outsideOf().host);
  await application.commit(scene);
});

describe('a dossier', () => {
  test('gathers everything that its order leans on, in the order of time and of the papers', async () => {
    await application.commit({
      label: 'Contrat signé',
      add: [{ subject: 'o1', kind: 'order.contractSigned', day: '2026-11-23', data: {} }],
    });
    const dossier = await application.loadDossier('o1');
    expect(dossier).toMatchObject({
      organisation: { name: 'Rivage Formation' },
      terms: { label: 'CGV 2026' },
      client: { name: 'Ardèche Bois' },
      course: { reference: 'AK-RCL-RCL-09' },
      session: { id: 's1' },
      employers: { c1: 'Ardèche Bois' },
      room: { name: 'Salle bleue' },
      funder: { name: 'OPCO EP' },
      enrolledElsewhere: 2,
    });
    expect(dossier?.halfDays.map(({ day, part }) => `${day} ${part}`)).toEqual([
      '2026-12-14 morning',
      '2026-12-14 afternoon',
      '2026-12-15 morning',
    ]);
    expect(dossier?.participants.map((p) => p.lastName)).toEqual(['Arnaud', 'Bernard']);
    expect(dossier?.trainers.map((t) => t.lastName)).toEqual(['Caron']);
    expect(dossier?.facts.map((fact) => fact.kind)).toEqual(['order.contractSigned']);
  });

  test('leaves out what was archived: a half-day taken out, a person who does not come', async () => {
    await application.commit({
      label: 'Planning raccourci',
      set: [
        { table: 'halfDays', id: halfDayId('s1', '2026-12-15', 'morning'), fields: { archived: true } },
        { table: 'enrolments', id: enrolmentId('s1', 'p1'), fields: { archived: true } },
        { table: 'enrolments', id: enrolmentId('s1', 'p3'), fields: { archived: true } },
      ],
    });
    const dossier = await application.loadDossier('o1');
    expect(dossier?.halfDays).toHaveLength(2);
    expect(dossier?.participants.map((p) => p.lastName)).toEqual(['Bernard']);
    expect(dossier?.enrolledElsewhere).toBe(1);
  });

  test('of an order that does not exist, or whose client is not on this machine, is none', async () => {
    expect(await application.loadDossier('nothing')).toBeNull();
    await application.commit({
      label: 'Client inconnu',
      set: [{ table: 'orders', id: 'o1', fields: { clientId: 'elsewhere' } }],
    });
    expect(await application.loadDossier('o1')).toBeNull();
    expect((await application.loadDossiers()).map((d) => d.order.id)).toEqual(['o2']);
  });

  test('comes with others exactly as it comes alone', async () => {
    const both = await application.loadDossiers();
    expect(both).toEqual([await application.loadDossier('o1'), await application.loadDossier('o2')]);
  });
});

describe('search over everything', () => {
  test('finds a client by any of its words, and its dossiers with it', async () => {
    const hits = await application.searchEverything('bois');
    expect(hits).toEqual([
      { table: 'clients', id: 'c1', title: 'Ardèche Bois', detail: '' },
      { table: 'orders', id: 'o1', title: 'Ardèche Bois', detail: 'Optimiser la relation client' },
    ]);
  });

  test('finds a course by its reference, and its sessions with it', async () => {
    const hits = await application.searchEverything('ak rcl');
    expect(hits.map(({ table, id }) => [table, id])).toEqual([
      ['courses', 'k1'],
      ['sessions', 's1'],
    ]);
  });

  test('finds people whatever the accents, with their employer', async () => {
    expect(await application.searchEverything('evr')).toEqual([
      { table: 'participants', id: 'p4', title: 'ÉVRARD Lise', detail: '' },
    ]);
    expect((await application.searchEverything('claire arn'))[0]?.detail).toBe('Ardèche Bois');
  });

  test('has no answer to nothing', async () => {
    expect(await application.searchEverything('  …  ')).toEqual([]);
  });
});
