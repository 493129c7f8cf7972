// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { db } from '../../../../renderer/db/index.ts';
import { orderId, toldOrders } from '../../../../shared/demonstration/orders.ts';
import { emptyDatabase, openPage } from '../openPage.tsx';
import { makeQuietScene, makeTodayScene } from './todayScene.ts';

const plain = (text: string | null | undefined): string => (text ?? '').replaceAll(/[\u00a0\u202f]/g, ' ');

/** What is written to a real database takes its time on a busy machine. */
const patient = { timeout: 8000 };

beforeEach(emptyDatabase);

/** Whom and what of each line of a group, in the order shown. */
const linesUnder = (title: string): readonly string[] => {
  const heading = screen.queryByRole('heading', { name: new RegExp(`^${title}`) });
  const section = heading?.closest('section') ?? heading?.parentElement?.parentElement;
  return [...(section?.querySelectorAll('[data-task]') ?? [])].map((row) =>
    plain(`${row.children[0]?.textContent ?? ''}: ${row.children[1]?.textContent ?? ''}`),
  );
};
const shown = (): readonly string[] =>
  [...document.querySelectorAll('[data-task]')].map((row) => plain(row.children[0]?.textContent));

async function openToday(search = '') {
  await makeTodayScene();
  const page = await openPage(`/aujourdhui${search}`);
  await screen.findByText('Imprimerie Vernet', {}, patient);
  return page;
}

describe('Aujourd’hui of a house that begins', () => {
  test('says what comes first', async () => {
    const { user, path } = await openPage('/aujourdhui');
    await screen.findByText('Commencez par une formation', {}, patient);
    await user.click(screen.getByRole('button', { name: 'Coller une fiche existante' }));
    expect(path()).toBe('/formations/coller');
  });
});

describe('Aujourd’hui of a house where nothing waits', () => {
  test('says so, and leads to the orders', async () => {
    await makeQuietScene();
    const { user, path } = await openPage('/aujourdhui');
    await screen.findByText('Rien n’attend aujourd’hui', {}, patient);
    await user.click(screen.getByRole('button', { name: 'Voir les dossiers' }));
    expect(path()).toBe('/dossiers');
  });
});

describe('Aujourd’hui', () => {
  test('sorts what is lost or late first, then what is lost soon, then what is due', async () => {
    await openToday();
    // Lost on 11 November; then late money: a formal notice needed on 4 December, a prescription; then a loss on 29 November.
    expect(linesUnder('Aujourd’hui ou perdu')).toEqual([
      'Imprimerie Vernet: Proposition DEV-2026-0007 expirée depuis 12 jours',
      expect.stringMatching(/^Hôtel des Gorges: Relance 1, 1 344,00 € en retard depuis 19 jours/),
      expect.stringMatching(/^Garage de la Payre: Mise en demeure sans effet, 747,60 € en retard/),
      'Ardèche Bois: Acompte attendu, 522,00 €, depuis 6 jours',
      'Menuiserie Roche: Acompte reçu à facturer, 417,60 €, depuis 14 jours',
      'BERTHON Louis: Acompte reçu à facturer, 208,80 €, depuis 10 jours',
      'Cave des Dolmens: Avoir sur l’acompte facturé, puis note d’indemnité de 1 740,00 €',
      'Fromagerie du Mézenc: Formation à déclarer réalisée, terminée depuis aujourd’hui',
    ]);
    expect(linesUnder('Cette semaine')).toEqual([
      'Les Vergers du Coiron: Proposition DEV-2026-0010 : expire dans 2 jours',
      'Mutuelle du Haut-Vivarais: Reportée sans date, à fixer au 26 novembre 2026 au plus tard',
    ]);
  });

  test('puts a line off until tomorrow, and takes it up again', async () => {
    const { user } = await openToday();
    await user.click(screen.getByRole('button', { name: /^Remettre à plus tard : Ardèche Bois, Acompte/ }));
    await user.click(await screen.findByRole('menuitem', { name: 'Demain' }));
    await screen.findByRole('button', { name: /^1.ligne remise$/ }, patient);
    await waitFor(() => expect(linesUnder('Aujourd’hui ou perdu')).toHaveLength(7), patient);
    const [fact] = await db.facts.filter(({ kind }) => kind === 'taskPutOff').toArray();
    expect(fact?.data).toMatchObject({ until: '2026-11-24' });
    await user.click(screen.getByRole('button', { name: /^1.ligne remise$/ }));
    await user.click(screen.getByRole('button', { name: /^Reprendre : Ardèche Bois/ }));
    await waitFor(() => expect(linesUnder('Aujourd’hui ou perdu')).toHaveLength(8), patient);
    expect(screen.queryByRole('button', { name: /ligne remise/ })).toBeNull();
  });

  test('is put off to any day to come, and to no other', async () => {
    const { user } = await openToday();
    await user.click(screen.getByRole('button', { name: /^Remettre à plus tard : Ardèche Bois, Acompte/ }));
    await user.click(await screen.findByRole('menuitem', { name: 'Choisir un jour…' }));
    const dialog = within(await screen.findByRole('dialog', {}, patient));
    const day = await dialog.findByRole('textbox', { name: /La ligne revient le/ }, patient);
    await user.type(day, '23/11/2026');
    await user.click(dialog.getByRole('button', { name: 'Remettre' }));
    expect((await dialog.findAllByText('Choisissez un jour à venir.')).length).toBeGreaterThan(0);
    await user.clear(day);
    await user.type(day, '14/12/2026');
    await user.click(dialog.getByRole('button', { name: 'Remettre' }));
    await screen.findByRole('button', { name: /^1.ligne remise$/ }, patient);
  });

  test('is narrowed to a person and to a kind, and says where there is nothing', async () => {
    const { user } = await openToday();
    await user.selectOptions(screen.getByLabelText('Suivi par'), 'Sylvie Fargier');
    await waitFor(() => expect(shown()).not.toContain('Ardèche Bois'));
    expect(shown()).toContain('Hôtel des Gorges');
    await user.selectOptions(screen.getByLabelText('Suivi par'), 'Moi');
    await waitFor(() => expect(shown()).toContain('Ardèche Bois'));
    expect(shown()).not.toContain('Hôtel des Gorges');
    await user.selectOptions(screen.getByLabelText('Genre de lignes'), 'OPCO');
    await screen.findByText('Rien à faire ici');
    expect(shown()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Tout montrer' }));
    await waitFor(() => expect(shown()).toContain('Hôtel des Gorges'));
  });

  test('says whom to call, and waits three days for the answer', async () => {
    const vergers = toldOrders.find(({ client }) => client === 'Les Vergers du Coiron');
    const address = `/aujourdhui?relancer=chaseProposal:${vergers ? orderId(vergers) : ''}`;
    const { user } = await openToday(address.slice('/aujourdhui'.length));
    const act = screen.getByRole('link', { name: /^Relancer : Les Vergers du Coiron/, hidden: true });
    expect(act.getAttribute('href')).toBe(`#${address}`);
    const dialog = within(await screen.findByRole('dialog', {}, patient));
    await dialog.findByText(/p\.ollier@vergers-coiron\.example/, {}, patient);
    await user.click(dialog.getByRole('button', { name: /^Relancé.: revoir jeu\..26.nov\..2026$/ }));
    await waitFor(() => expect(linesUnder('Cette semaine')).toHaveLength(1), patient);
  });
});

const figure = async (label: string): Promise<string> => {
  const found = await screen.findByText(label, {}, patient);
  return plain(found.parentElement?.textContent).replace(label, '');
};

/**
 * By hand, on 23 November 2026. Owed: Ardèche Bois 522,00, Saint-Elme 1 740,00, Berthon 487,20, Roche 174,40 and its OPCO
 * 800,00, Mézenc 1 218,00, Gorges 1 344,00, Dolmens 1 218,00, Payre 747,60, Châtaigne 1 392,00, Vanosc 1 152,00,
 * Pont-Vieux 747,60. Nothing may be asked of Mme Vidal yet. Late: Gorges and Payre.
 */
describe('the figures of Aujourd’hui', () => {
  test('sum what is owed and what is late, and count the sessions and seats of the month', async () => {
    await openToday();
    expect(await figure('Encours')).toBe('11 542,80 €');
    expect(await figure('En retard')).toBe('2 091,60 €');
    // Mézenc from the 20th, Gorges from the 2nd, Vernet on the 30th: 6 and 4 of twice 10, none of 8.
    expect(await figure('Sessions du mois')).toBe('3');
    expect(await figure('Remplissage')).toBe('36 %');
  });

  test('answer « Pourquoi ? » order by order, the largest first', async () => {
    const { user } = await openToday();
    await figure('En retard');
    await user.click(screen.getByRole('button', { name: /2.091,60/ }));
    const panel = await screen.findByRole('complementary', {}, patient);
    const text = plain(panel.textContent);
    expect(text.indexOf('Hôtel des Gorges')).toBeLessThan(text.indexOf('Garage de la Payre'));
    expect(text).toContain('747,60 €');
  });
});

const rowsOf = async (title: string): Promise<readonly string[][]> => {
  const page = await openToday();
  await page.user.click(await screen.findByRole('button', { name: `Tableau : ${title}` }, patient));
  const table = await screen.findByRole('table', {}, patient);
  return within(table)
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => plain(cell.textContent)));
};

describe('the charts of Aujourd’hui', () => {
  test('tell the turnover of twelve months in a table, done and under contract, excl. tax', async () => {
    const rows = await rowsOf('Chiffre d’affaires par mois');
    expect(rows.map(([month]) => month).slice(0, 2)).toEqual(['Mois', 'mars 26']);
    expect(rows).toHaveLength(13);
    // September: Payre 890,00. October: an INTER seat, 580,00. November: Gorges done, Mézenc to be declared.
    expect(rows.slice(7, 10)).toEqual([
      ['sept. 26', '890,00 €', '0,00 €'],
      ['oct. 26', '580,00 €', '0,00 €'],
      ['nov. 26', '1 600,00 €', '1 450,00 €'],
    ]);
  });

  test('tell the seats of the next sessions in a table', async () => {
    const rows = await rowsOf('Remplissage par session');
    expect(rows.slice(0, 3)).toEqual([
      ['Session', 'Sous contrat', 'En attente', 'Libres'],
      ['30 nov., Gestes et postures en atelier', '0', '0', '8'],
      ['7–8 déc., Optimiser la relation client', '5', '0', '5'],
    ]);
  });
});
