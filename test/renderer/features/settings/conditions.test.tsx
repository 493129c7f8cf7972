// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { commit, db } from '../../../../renderer/db/index.ts';
import { basisPoints } from '../../../../shared/domain/money/cents.ts';
import { services } from '../../ui/kit.tsx';
import { makeSimulatorScene } from '../orders/simulatorScene.ts';
import { emptyDatabase, openPage } from '../openPage.tsx';

/*
 * Opened on 23 November 2026. « CGV 2026 » (v1) holds since 1 January, three orders keep it; « CGV 2027 » (v2), with a
 * deposit of 40 %, is to come on 1 January 2027 and nobody has it.
 */
const patient = { timeout: 20_000 };
const plain = (text: string | null | undefined): string => (text ?? '').replaceAll(/[\u00a0\u202f]/g, ' ');
const said = (element: HTMLElement): string => plain(element.textContent);

beforeEach(async () => {
  await emptyDatabase();
  await makeSimulatorScene();
  const made = await commit({
    label: 'Version à venir',
    set: [
      { table: 'organisation', id: 'organisation', fields: { name: 'Rivage Formation' } },
      {
        table: 'terms',
        id: '0-v2',
        fields: {
          from: '2027-01-01' as never,
          label: 'CGV 2027',
          parameters: { depositRate: basisPoints(4000) },
        },
      },
    ],
  });
  if (!made.ok) throw new Error('the scene was refused');
});

const lines = async (): Promise<readonly string[]> =>
  within(await screen.findByRole('list', { name: 'Versions des conditions' }, patient))
    .getAllByRole('listitem')
    .map(said);

describe('the list of versions', () => {
  it('says of each since when it holds and how many orders keep it, the latest first', async () => {
    await openPage('/parametres/conditions');
    expect(await lines()).toEqual([
      expect.stringMatching(/^CGV 2027.*À venir, le 1er janvier 2027.*Aucun dossier.*Modifier.*Retirer$/),
      expect.stringMatching(/^CGV 2026.*En vigueur depuis le 1er janvier 2026.*3 dossiers$/),
      expect.stringMatching(/^Modèle.*Avant la première version publiée.*Aucun dossier$/),
    ]);
  });

  it('withdraws a version that nobody has, and takes that back', async () => {
    const { user } = await openPage('/parametres/conditions', services({ commit }));
    await user.click(await screen.findByRole('button', { name: 'Retirer CGV 2027' }, patient));
    await screen.findByText(/« CGV 2027 » est retirée/, {}, patient);
    await waitFor(async () => expect(await lines()).toHaveLength(2));
    await user.click(screen.getByRole('button', { name: 'Annuler' }));
    await waitFor(async () => expect(await lines()).toHaveLength(3), patient);
  });
});

describe('two versions compared', () => {
  it('show each rule with its example, and the words that change', async () => {
    await openPage('/parametres/conditions/versions/0-v2?avec=v1');
    const rules = await screen.findByRole('region', { name: 'Ce qui change' }, patient);
    expect(said(rules)).toContain('Acompte : 30 % → 40 % (art. 2.1)');
    // 40 % of 1 740,00 € are 696,00 €, and 1 044,00 € are left.
    expect(said(rules)).toContain(
      'Désormais : Sur 1 740,00 € TTC, l’acompte est de 696,00 € et le solde de 1 044,00 €.',
    );
    const text = screen.getByRole('region', { name: 'Phrases modifiées' });
    const [gone, come] = [text.querySelector('del'), text.querySelector('ins')];
    expect([plain(gone?.textContent), plain(come?.textContent)]).toEqual([
      expect.stringContaining('30 %'),
      expect.stringContaining('40 %'),
    ]);
  });

  it('are chosen from a list, and a version that does not exist is said', async () => {
    const { user } = await openPage('/parametres/conditions/versions/0-v2');
    await user.selectOptions(await screen.findByLabelText('Comparer avec', {}, patient), 'CGV 2026');
    expect(await screen.findByRole('region', { name: 'Ce qui change' })).toBeDefined();
  });

  it('of which one is not there say so', async () => {
    await openPage('/parametres/conditions/versions/nowhere');
    expect(await screen.findByText('Cette version n’existe pas', {}, patient)).toBeDefined();
  });
});

const fill = async (label: string, text: string, user: Awaited<ReturnType<typeof openPage>>['user']) => {
  const field = await screen.findByLabelText(label, {}, patient);
  await user.clear(field);
  await user.type(field, text);
  await user.tab();
};

describe('a draft', () => {
  it('of a version to come changes it, and those published stay', async () => {
    const { user, path } = await openPage('/parametres/conditions/versions/0-v2/modifier');
    await fill('Annulation au prix de l’acompte', '20', user);
    expect(plain(document.body.textContent)).toContain(
      'Annulation au prix de l’acompte : 15 jours → 20 jours',
    );
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    await waitFor(() => expect(path()).toBe('/parametres/conditions'), patient);
    expect(await db.terms.get('0-v2')).toMatchObject({
      parameters: { cancellationDays: 20, depositRate: 4000 },
    });
    expect(await db.terms.count()).toBe(2);
  });

  it.each([
    ['Acompte', '120', /100/],
    ['Annulation au prix de l’acompte', '400', /365/],
    ['Indemnité de recouvrement', '30', /40,00/],
  ])(
    'with « %s » of %s is refused at its field, and what was typed remains',
    async (label, typed, message) => {
      const { user } = await openPage('/parametres/conditions/nouvelle');
      await fill(label, typed, user);
      await user.click(screen.getByRole('button', { name: 'Publier cette version' }));
      const field = screen.getByLabelText<HTMLInputElement>(label);
      await waitFor(() => expect(field.getAttribute('aria-invalid')).toBe('true'), patient);
      expect((await screen.findAllByText(message)).length).toBeGreaterThan(0);
      expect(plain(field.value)).toMatch(new RegExp(`^${typed}`));
      expect(await db.terms.count()).toBe(2);
    },
  );

  it('does not begin before the version published last', async () => {
    const { user } = await openPage('/parametres/conditions/nouvelle');
    await fill('À compter du (obligatoire)', '01/12/2026', user);
    await user.click(screen.getByRole('button', { name: 'Publier cette version' }));
    expect(
      (await screen.findAllByText(/CGV 2027 commence le 1er\sjanvier\s2027/, {}, patient)).length,
    ).toBeGreaterThan(0);
    expect(await db.terms.count()).toBe(2);
  });

  it('of a version that has begun is no draft any more', async () => {
    await openPage('/parametres/conditions/versions/v1/modifier');
    expect(await screen.findByText('Cette version ne se modifie plus', {}, patient)).toBeDefined();
  });
});

describe('the questions of law', () => {
  it('are decided by someone, and publish what the answers make', async () => {
    const { user } = await openPage('/parametres/conditions');
    await user.click(await screen.findByRole('button', { name: 'Décider' }, patient));
    await user.click(await screen.findByRole('radio', { name: /Il est reporté sur la nouvelle session/ }));
    await user.click(screen.getByRole('button', { name: 'Enregistrer ces décisions' }));
    await waitFor(async () => expect(await db.terms.count()).toBe(3), patient);
    const versions = await db.terms.orderBy('id').toArray();
    const made = versions.find(({ id }) => id !== 'v1' && id !== '0-v2');
    // It follows the last one published, and begins no earlier: its deposit is kept.
    expect(made).toMatchObject({
      from: '2027-01-01',
      parameters: { carryOverDeposit: true, depositRate: 4000 },
    });
    const { legalChoices } = (await db.organisation.get('organisation')) ?? {};
    expect(legalChoices).toMatchObject({ carryOver: { answer: 'carry', on: '2026-11-23' } });
    await waitFor(
      () =>
        expect(plain(document.body.textContent)).toContain(
          'Il est reporté sur la nouvelle session, décidé le 23 novembre 2026',
        ),
      patient,
    );
  });
});
