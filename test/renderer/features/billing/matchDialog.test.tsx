// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { db } from '../../../../renderer/db/index.ts';
import { MatchDialog } from '../../../../renderer/features/billing/bank/MatchDialog.tsx';
import { civilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { draw } from '../../ui/kit.tsx';
import { emptyDatabase } from '../openPage.tsx';
import { openBillingScene } from './billingScene.ts';
import { statementRead } from './statementRead.ts';

const today = civilDay('2026-11-23');
/** Two invoices of 1 218,00 €: only the first is late on the 23rd. */
beforeEach(async () => {
  await emptyDatabase();
  await openBillingScene();
}, 60_000);

async function open(line: string) {
  const { bank, claims } = await statementRead(line, today);
  const view = draw(
    <MatchDialog
      bank={bank}
      claims={claims}
      proposals={null}
      first={bank.lines[0]?.key ?? ''}
      onClose={vi.fn()}
    />,
  );
  const dialog = within(await screen.findByRole('dialog'));
  const find = async (number: string): Promise<void> => {
    await view.user.type(dialog.getByRole('combobox'), number);
    await view.user.click(await screen.findByRole('option', { name: new RegExp(number) }));
  };
  return { ...view, dialog, find };
}
const recorded = async () =>
  (await db.facts.where('kind').equals('order.paymentReceived').toArray())
    .filter(({ data }) => data['bankLine'] !== undefined)
    .toSorted((a, b) => (a.subject < b.subject ? -1 : 1))
    .map(({ subject, data }) => [subject, data['amount'], data['invoice'], data['excess']]);

test('two invoices found by hand are paid by one line, in one payment', async () => {
  const { dialog, find, user } = await open('20/11/2026;VIR;2436,00');
  await find('FA-2026-0001');
  expect(dialog.getByText('Ajouter une facture ou un acompte attendu')).toBeTruthy();
  await find('FA-2026-0002');
  await user.click(dialog.getByRole('button', { name: 'Confirmer' }));
  await waitFor(async () => expect(await recorded()).toHaveLength(2));
  expect(await recorded()).toEqual([
    ['o1', 121_800, 'invoice-o1', undefined],
    ['o2', 121_800, 'invoice-o2', undefined],
  ]);
});

test('what was found by hand can be taken off again', async () => {
  const { dialog, find, user } = await open('20/11/2026;VIR;1218,00');
  await find('FA-2026-0001');
  await user.click(dialog.getByRole('button', { name: 'Retirer FA-2026-0001' }));
  expect(dialog.queryByRole('button', { name: 'Retirer FA-2026-0001' })).toBeNull();
  expect(dialog.getByText('Autre facture ou acompte attendu')).toBeTruthy();
});

test('what is beyond is not recorded before one says what becomes of it', async () => {
  const { dialog, find, user } = await open('20/11/2026;VIR;1300,00');
  await find('FA-2026-0002');
  await user.click(dialog.getByRole('button', { name: 'Confirmer' }));
  expect(await recorded()).toEqual([]);
  await user.click(dialog.getByRole('radio', { name: /Garder en avance/ }));
  await user.click(dialog.getByRole('button', { name: 'Confirmer' }));
  await waitFor(async () => expect(await recorded()).toHaveLength(2));
  expect((await recorded()).toSorted((a, b) => Number(b[1]) - Number(a[1]))).toEqual([
    ['o2', 121_800, 'invoice-o2', undefined],
    ['o2', 8_200, undefined, 'kept'],
  ]);
});
