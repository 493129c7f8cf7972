// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { commit, db, loadDossier } from '../../../../renderer/db/index.ts';
import { civilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { statementOfDossier } from '../../../../shared/domain/orders/storyOf.ts';
import { emptyDatabase, openPage } from '../openPage.tsx';
import { makeSimulatorScene } from './simulatorScene.ts';

/** Opened on Monday 23 November 2026, 21 days before the session of 14 December. */
const today = civilDay('2026-11-23');

beforeEach(async () => {
  await emptyDatabase();
  const made = await makeSimulatorScene();
  if (!made.ok) throw new Error('the scene was refused');
});

const plain = (text: string | null | undefined): string => (text ?? '').replaceAll(/[\u00a0\u202f]/g, ' ');
const said = (): string =>
  screen
    .getAllByRole('status')
    .map((status) => plain(status.textContent))
    .join(' ');
const statement = async (order: string) => {
  const dossier = await loadDossier(order);
  if (!dossier) throw new Error('no dossier');
  return statementOfDossier(dossier, today);
};
const enrolledIn = async (session: string): Promise<readonly string[]> =>
  (await db.enrolments.where('sessionId').equals(session).toArray())
    .filter(({ archived }) => !archived)
    .map(({ participantId }) => participantId);
const daysPlanned = async (session: string): Promise<readonly string[]> =>
  (await db.halfDays.where('sessionId').equals(session).toArray())
    .filter(({ archived }) => !archived)
    .map(({ day }) => day as string);
const requests = async (order: string) =>
  (await db.facts.where('subject').equals(order).toArray()).filter(
    ({ kind }) => kind === 'order.cancellationReceived' || kind === 'order.postponementRequested',
  );

/** What is written to a real database takes its time on a busy machine. */
const patient = { timeout: 8000 };

async function open(order: string, act: 'annuler' | 'reporter') {
  const page = await openPage(`/dossiers/${order}/${act}`);
  await screen.findByLabelText(/^Reçue le/, {}, patient);
  const type = async (label: RegExp, text: string): Promise<void> => {
    const field = screen.getByLabelText(label);
    await page.user.clear(field);
    await page.user.type(field, text);
    await page.user.tab();
  };
  const record = (): Promise<void> =>
    page.user.dblClick(screen.getByRole('button', { name: /^Inscrire (l’annulation|le report)$/ }));
  const back = (): Promise<unknown> => waitFor(() => expect(page.path()).toBe(`/dossiers/${order}`), patient);
  const undo = async (): Promise<void> => {
    await page.user.click(await screen.findByRole('button', { name: 'Annuler' }, patient));
    await screen.findByText(/^Annulé.: le dossier est comme avant/, {}, patient);
  };
  return { ...page, type, record, back, undo };
}

describe('« Annuler… »', () => {
  test('says today’s consequence, the next step, and what each day would cost', async () => {
    const { user } = await open('intra', 'annuler');
    expect(said()).toContain('Reçue aujourd’hui, 21 jours avant : l’acompte de 522,00 € reste acquis.');
    expect(said()).toContain('À partir du 30 novembre 2026 : la totalité, 1 740,00 €.');
    await user.click(screen.getByRole('button', { name: 'Voir en tableau' }));
    const rows = screen.getAllByRole('row').map((row) => plain(row.textContent));
    expect(rows).toContain('lun. 23 nov. 2026dim. 29 nov. 2026l’acompte, 522,00 €522,00 €0,00 €0,00 €');
    expect(rows).toContain(
      'lun. 30 nov. 2026jeu. 17 déc. 2026la totalité, 1 740,00 €1 740,00 €1 218,00 €0,00 €',
    );
    expect(await requests('intra')).toEqual([]);
  });

  test('a double click records once, frees the session, and « Annuler » puts both back', async () => {
    const { record, back, undo } = await open('intra', 'annuler');
    await record();
    await back();
    expect(await requests('intra')).toHaveLength(1);
    expect((await statement('intra')).due.map(({ kind, amount }) => [kind, amount])).toEqual([
      ['cancellationIndemnity', 52200],
    ]);
    expect((await db.sessions.get('s1'))?.archived).toBe(true);
    await undo();
    expect((await statement('intra')).status).toBe('contracted');
    expect((await db.sessions.get('s1'))?.archived).toBeUndefined();
    // What happened stays in sight: the fact and its correction.
    expect(await requests('intra')).toHaveLength(1);
  });

  test('of a shared session takes its own names off the list, and leaves the others’', async () => {
    const { record, back, undo } = await open('inter', 'annuler');
    expect(screen.getByText(/La session continue pour 1.autre dossier/)).toBeTruthy();
    await record();
    await back();
    expect(await enrolledIn('s2')).toEqual(['p2']);
    expect((await db.sessions.get('s2'))?.archived).toBeUndefined();
    await undo();
    expect((await enrolledIn('s2')).toSorted()).toEqual(['p1', 'p2']);
  });

  test('follows the special conditions of the order: ten days, and the deposit alone fourteen days before', async () => {
    const agreed = { cancellationDays: 10 };
    await commit({
      label: 'Dix jours',
      set: [{ table: 'orders', id: 'intra', fields: { specialTerms: agreed } }],
    });
    const { user, type } = await open('intra', 'annuler');
    expect(said()).toContain('À partir du 5 décembre 2026 : la totalité, 1 740,00 €.');
    await type(/^Reçue le/, '30/11/2026');
    expect(said()).toContain('14 jours avant : l’acompte de 522,00 € reste acquis.');
    await user.click(screen.getByRole('button', { name: 'Voir en tableau' }));
    expect(screen.getAllByRole('row').map((row) => plain(row.textContent))[1]).toMatch(
      /^lun. 23 nov. 2026ven. 4 déc. 2026/,
    );
  });

  test('is not taken back any more once a payment rests on it', async () => {
    const { user, record, back } = await open('intra', 'annuler');
    await record();
    await back();
    const data = { from: 'client' as const, amount: 100 as never };
    await commit({
      label: 'Reçu',
      add: [{ subject: 'intra', kind: 'order.paymentReceived', day: today, data }],
    });
    await user.click(await screen.findByRole('button', { name: 'Annuler' }, patient));
    expect(await screen.findByText(/Règlement reçu du client.*vient après/, {}, patient)).toBeTruthy();
    expect((await statement('intra')).status).toBe('cancelled');
  });

  test('by telephone is explained, asks before it is kept, and then changes nothing', async () => {
    const { user, record, back } = await open('intra', 'annuler');
    await user.selectOptions(screen.getByLabelText('Par'), 'telephone');
    expect(said()).toContain('Sans effet. L’annulation n’est pas écrite');
    await record();
    expect(await screen.findAllByText(/Cochez pour l’inscrire malgré tout/)).not.toEqual([]);
    expect(await requests('intra')).toEqual([]);
    await user.click(screen.getByLabelText('La garder au journal, sans effet'));
    await record();
    await back();
    expect((await statement('intra')).status).toBe('contracted');
    expect((await statement('intra')).refusals.map(({ code }) => code)).toEqual(['notInWriting']);
    expect((await db.sessions.get('s1'))?.archived).toBeUndefined();
  });

  test('on a day to come is simulated, not recorded', async () => {
    const { type, record } = await open('intra', 'annuler');
    await type(/^Reçue le/, '30/11/2026');
    expect(said()).toContain(
      '14 jours avant : la totalité, 1 740,00 €, est due, dont 1 218,00 € restent à payer.',
    );
    await record();
    expect(await screen.findAllByText(/Ce jour n’est pas encore venu/)).not.toEqual([]);
    expect(await requests('intra')).toEqual([]);
  });

  test('by the organisation gives the deposit back', async () => {
    const { user } = await open('intra', 'annuler');
    await user.click(screen.getByLabelText('Par l’organisme'));
    expect(said()).toContain(
      'Annoncée aujourd’hui, 21 jours avant : l’acompte de 522,00 € est à rendre au client.',
    );
  });
});

describe('« Reporter… »', () => {
  test('moves the planning with the order, and puts it back', async () => {
    const { type, record, back, undo } = await open('intra', 'reporter');
    await type(/^Nouveau premier jour/, '11/01/2027');
    expect(said()).toContain('l’acompte de 522,00 € reste acquis à titre d’indemnité');
    await record();
    await back();
    expect(await statement('intra')).toMatchObject({ session: { start: '2027-01-11', end: '2027-01-12' } });
    expect(await db.sessions.get('s1')).toMatchObject({ start: '2027-01-11', end: '2027-01-12' });
    expect([...new Set(await daysPlanned('s1'))].toSorted()).toEqual(['2027-01-11', '2027-01-12']);
    await undo();
    expect(await db.sessions.get('s1')).toMatchObject({ start: '2026-12-14', end: '2026-12-15' });
    expect([...new Set(await daysPlanned('s1'))].toSorted()).toEqual(['2026-12-14', '2026-12-15']);
    expect(await statement('intra')).toMatchObject({
      status: 'contracted',
      session: { start: '2026-12-14' },
    });
  });

  test('of a shared session takes the order to another one, with its names, and back', async () => {
    const { user, record, back, undo } = await open('inter', 'reporter');
    await user.selectOptions(screen.getByLabelText('Session rejointe'), 's3');
    await record();
    await back();
    expect((await db.orders.get('inter'))?.sessionId).toBe('s3');
    expect(await enrolledIn('s3')).toEqual(['p1']);
    expect(await statement('inter')).toMatchObject({ session: { start: '2027-01-18', end: '2027-01-19' } });
    expect((await db.sessions.get('s2'))?.start).toBe('2026-12-14');
    await undo();
    expect((await db.orders.get('inter'))?.sessionId).toBe('s2');
    expect(await enrolledIn('s3')).toEqual([]);
  });

  test('without a date frees the session until one is agreed', async () => {
    const { user, record, back } = await open('intra', 'reporter');
    await user.click(screen.getByLabelText('Date à fixer'));
    expect(said()).toContain('une session doit commencer au plus tard le 7 avril 2027');
    await record();
    await back();
    expect((await statement('intra')).status).toBe('postponed');
    expect((await db.sessions.get('s1'))?.archived).toBe(true);
  });

  test('asks for the date that is said to be agreed', async () => {
    const { record } = await open('intra', 'reporter');
    await record();
    expect(await screen.findAllByText(/Indiquez le nouveau premier jour/)).not.toEqual([]);
    expect(await requests('intra')).toEqual([]);
  });
});
