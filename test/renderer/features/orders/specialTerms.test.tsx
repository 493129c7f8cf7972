// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { commit, db, loadDossier } from '../../../../renderer/db/index.ts';
import { civilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { statementOfDossier } from '../../../../shared/domain/orders/storyOf.ts';
import { emptyDatabase, openPage } from '../openPage.tsx';
import { makeSimulatorScene } from './simulatorScene.ts';

/** The order « intra » lives under « CGV 2026 »: a deposit of 30 %, fifteen days. */
const patient = { timeout: 20_000 };
const plain = (text: string | null | undefined): string => (text ?? '').replaceAll(/[\u00a0\u202f]/g, ' ');
const shown = (): string => plain(document.body.textContent);

beforeEach(async () => {
  await emptyDatabase();
  await makeSimulatorScene();
});

async function open(order = 'intra') {
  const page = await openPage(`/dossiers/${order}/conditions`);
  await screen.findByLabelText('Acompte', {}, patient);
  const fill = async (label: string, text: string): Promise<void> => {
    const field = screen.getByLabelText(label);
    await page.user.clear(field);
    if (text) await page.user.type(field, text);
    await page.user.tab();
  };
  const save = (): Promise<void> => page.user.click(screen.getByRole('button', { name: 'Enregistrer' }));
  return { ...page, fill, save };
}
const special = async (order = 'intra') => (await db.orders.get(order))?.specialTerms;

it('each empty field says which figure of the terms holds', async () => {
  await open();
  for (const figure of [
    'Vide : 30 % (CGV 2026).',
    'Vide : 15 jours (CGV 2026).',
    'Vide : 40,00 € (CGV 2026).',
  ])
    expect(shown()).toContain(figure);
  expect(
    screen.getByLabelText<HTMLSelectElement>('Acompte d’une session reportée').selectedOptions[0]?.text,
  ).toBe('Gardé à titre d’indemnité (CGV 2026)');
  expect(shown()).toContain('Aucune règle ne change pour ce dossier.');
});

it('what is agreed is said in the words that print, and wins once it is kept', async () => {
  const { fill, save, path } = await open();
  await fill('Acompte', '50');
  await fill('Annulation au prix de l’acompte', '10');
  expect(shown()).toContain('L’acompte est de 50 % au lieu de 30 % (article 2.1).');
  expect(shown()).toContain('10 jours ou plus avant le début au lieu de 15 jours (article 3.5).');
  // Half of 1 740,00 €.
  expect(shown()).toContain('Acompte de ce dossier : 870,00 €.');
  await save();
  await waitFor(() => expect(path()).toBe('/dossiers/intra'), patient);
  expect(await special()).toEqual({ depositRate: 5000, cancellationDays: 10 });
  const dossier = await loadDossier('intra');
  expect(dossier && statementOfDossier(dossier, civilDay('2026-11-23')).deposit.amount).toBe(87_000);
});

it('a field emptied follows the terms again', async () => {
  await commit({
    label: 'Convenu',
    set: [
      { table: 'orders', id: 'intra', fields: { specialTerms: { depositRate: 2000, cancellationDays: 10 } } },
    ],
  });
  const { fill, save } = await open();
  await fill('Acompte', '');
  await save();
  await waitFor(async () => expect(await special()).toEqual({ cancellationDays: 10 }), patient);
});

it('what the law forbids of an individual is refused with its article, and stays as typed', async () => {
  await commit({
    label: 'Particulier',
    set: [{ table: 'clients', id: 'c1', fields: { kind: 'individual', name: 'VIDAL Anne' } }],
  });
  const { fill, save } = await open();
  await fill('Acompte', '50');
  await save();
  expect((await screen.findAllByText(/L6353-6/, {}, patient)).length).toBeGreaterThan(0);
  expect(screen.getByLabelText<HTMLInputElement>('Acompte').value).toBe('50');
  expect(await special()).toBeUndefined();
});
