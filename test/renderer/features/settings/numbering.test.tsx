// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { commit, db, nextNumber } from '../../../../renderer/db/index.ts';
import { NumberingPart } from '../../../../renderer/features/settings/parts/NumberingPart.tsx';
import { civilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { draw } from '../../ui/kit.tsx';
import { emptyDatabase } from '../openPage.tsx';

const today = civilDay('2026-11-23');
const organisation = async () => {
  const found = await db.organisation.get('organisation');
  if (!found) throw new Error('no organisation');
  return found;
};
const next = async () => (await nextNumber(db, 'finalInvoice', await organisation(), today)).number;

beforeEach(async () => {
  await emptyDatabase();
  await commit({
    label: 'Organisme',
    set: [{ table: 'organisation', id: 'organisation', fields: { name: 'Rivage Formation' } }],
  });
});

async function open() {
  const view = draw(<NumberingPart />);
  const part = within(await screen.findByRole('region', { name: 'Factures' }));
  const type = async (name: string, text: string): Promise<void> => {
    const field = part.getByRole('textbox', { name });
    await view.user.clear(field);
    if (text) await view.user.type(field, text);
  };
  const save = () => view.user.click(screen.getByRole('button', { name: 'Enregistrer' }));
  return { ...view, part, type, save };
}

const give = async () => {
  const take = await nextNumber(db, 'finalInvoice', await organisation(), today);
  expect(await commit({ label: take.number, take })).toMatchObject({ ok: true });
};

describe('the numbers of invoices', () => {
  test('show the next one while one types, and start where another software stopped', async () => {
    const { part, type, save, user } = await open();
    await part.findByText('Prochaine facture : FA-2026-0001');
    await type('Commencer à', '43');
    await part.findByText('Prochaine facture : FA-2026-0043');
    await type('Chiffres', '5');
    await part.findByText('Prochaine facture : FA-2026-00043');
    await user.click(part.getByRole('checkbox'));
    await part.findByText('Prochaine facture : FA-00043');
    await user.click(part.getByRole('checkbox'));
    await save();
    await waitFor(async () => expect(await next()).toBe('FA-2026-00043'));
  });

  test('once begun refuse another start, and say why before one saves', async () => {
    await give();
    const { part, type, save } = await open();
    await type('Commencer à', '50');
    await part.findByText(/FA-2026-0001 est déjà donné.*laisserait un trou/);
    await save();
    await screen.findAllByText(/laisserait un trou/);
    expect(await next()).toBe('FA-2026-0002');
  });

  test('begin another series under another prefix, at the number asked for', async () => {
    await give();
    const { type, save } = await open();
    await type('Préfixe', 'fac');
    await type('Commencer à', '12');
    await save();
    await waitFor(async () => expect(await next()).toBe('FAC-2026-0012'));
  });

  test('do not share the prefix of other papers', async () => {
    const { type, save } = await open();
    await type('Préfixe', 'DEV');
    await save();
    await screen.findAllByText(/sert déjà à d’autres documents/);
    expect(await next()).toBe('FA-2026-0001');
  });

  test('may be saved twice in a row, the start changed in between', async () => {
    const { type, save } = await open();
    await type('Commencer à', '43');
    await save();
    await waitFor(async () => expect(await next()).toBe('FA-2026-0043'));
    await type('Commencer à', '44');
    await save();
    await waitFor(async () => expect(await next()).toBe('FA-2026-0044'));
  });
});
