// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { commit, db } from '../../../../renderer/db/index.ts';
import { CollectDialog } from '../../../../renderer/features/billing/payments/CollectDialog.tsx';
import { civilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { draw } from '../../ui/kit.tsx';
import { emptyDatabase } from '../openPage.tsx';
import { openBillingScene } from './billingScene.ts';

const today = civilDay('2026-11-23');

beforeEach(async () => {
  await emptyDatabase();
  await openBillingScene();
});

async function open(chosen: readonly string[] = ['invoice-o1']) {
  const onClose = vi.fn();
  const view = draw(<CollectDialog payerId="c1" chosen={chosen} today={today} onClose={onClose} />);
  const dialog = within(await screen.findByRole('dialog'));
  const amount = await dialog.findByRole<HTMLInputElement>('textbox', { name: /Montant reçu/ });
  const type = async (field: HTMLElement, text: string): Promise<void> => {
    await view.user.clear(field);
    await view.user.type(field, text);
  };
  const save = () => view.user.click(dialog.getByRole('button', { name: 'Encaisser' }));
  return { ...view, dialog, amount, type, save, onClose };
}
const plain = (text: string | null): string => (text ?? '').replaceAll(/[\u00a0\u202f]/g, ' ');
const effect = (dialog: ReturnType<typeof within>): string =>
  dialog
    .getAllByRole('status')
    .map((status: HTMLElement) => plain(status.textContent))
    .join(' ');
const receipts = async () =>
  (await db.facts.where('kind').equals('order.paymentReceived').toArray())
    .filter(({ day }) => day >= '2026-11-01')
    .toSorted((a, b) => (a.stamp < b.stamp ? -1 : 1))
    .map(({ subject, data }) => [subject, data['amount'], data['payment']]);

describe('« Encaisser »', () => {
  test('opens with what is left: Enter records it, twice in a row it is recorded once', async () => {
    const { dialog, amount, user, onClose } = await open();
    expect(plain(amount.value)).toBe('1218');
    expect(effect(dialog)).toContain('Après : FA-2026-0001 est réglée.');
    await user.type(amount, '{Enter}{Enter}', { skipClick: true });
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(await receipts()).toEqual([['o1', 121800, expect.any(String)]]);
  });

  test('spreads one sum over the invoices of a payer, the oldest first, as one payment', async () => {
    const { dialog, amount, type, save, onClose } = await open();
    await type(amount, '1800');
    expect(effect(dialog)).toContain('FA-2026-0001 est réglée. FA-2026-0002 : reste 636,00 €.');
    await save();
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    const [first, second] = await receipts();
    expect([first, second]).toEqual([
      ['o1', 121800, first?.[2]],
      ['o2', 58200, first?.[2]],
    ]);
  });

  test('lets a person change each share; they must sum to what came', async () => {
    const { dialog, amount, type, save, onClose } = await open(['invoice-o1', 'invoice-o2']);
    expect(plain(amount.value)).toBe('2436');
    await type(amount, '1000');
    await type(dialog.getByRole('textbox', { name: 'Part pour FA-2026-0001' }), '400');
    await type(dialog.getByRole('textbox', { name: 'Part pour FA-2026-0002' }), '700');
    await save();
    expect(plain((await dialog.findAllByText(/Les parts font/))[0]?.textContent ?? '')).toContain(
      'Les parts font 1 100,00 € pour 1 000,00 € reçus',
    );
    await type(dialog.getByRole('textbox', { name: 'Part pour FA-2026-0002' }), '600');
    await save();
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect((await receipts()).map(([subject, sum]) => [subject, sum])).toEqual([
      ['o1', 40000],
      ['o2', 60000],
    ]);
  });

  test.each([
    ['0', 'Le montant doit être supérieur à zéro.'],
    ['-3', 'Un montant ne peut pas être négatif.'],
    ['douze', 'Ce n’est pas un montant. Écrivez par exemple 1 740,50.'],
  ])('of « %s » records nothing: « %s »', async (typed, sentence) => {
    const { dialog, amount, type, save } = await open();
    await type(amount, typed);
    await save();
    const said = await dialog.findAllByText((text) => plain(text).includes(sentence));
    expect(said.length).toBeGreaterThan(0);
    expect(await receipts()).toEqual([]);
  });

  test('of a day to come records nothing', async () => {
    const { dialog, type, save } = await open();
    await type(dialog.getByRole('textbox', { name: /Reçu le/ }), '24/11/2026');
    await save();
    expect((await dialog.findAllByText(/pas encore venu/)).length).toBeGreaterThan(0);
    expect(await receipts()).toEqual([]);
  });

  test('of more than all that is due asks what becomes of it', async () => {
    const { dialog, amount, type, save, user, onClose } = await open();
    await type(amount, '2500');
    await save();
    const asked = await dialog.findAllByText((text) =>
      plain(text).includes('64,00 € de plus que ce qui est réparti'),
    );
    expect(asked.length).toBeGreaterThan(0);
    await user.click(dialog.getByRole('radio', { name: /À rembourser/ }));
    await save();
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    const kept = await db.facts.where('kind').equals('order.paymentReceived').toArray();
    expect(
      kept.filter(({ data }) => data['excess'] === 'toRefund').map(({ data }) => data['amount']),
    ).toEqual([6400]);
  });

  test('of a cheque wants its number', async () => {
    const { dialog, save, user } = await open();
    await user.selectOptions(dialog.getByRole('combobox', { name: 'Moyen' }), 'cheque');
    await save();
    expect((await dialog.findAllByText('Indiquez le numéro du chèque.')).length).toBeGreaterThan(0);
    expect(await receipts()).toEqual([]);
  });

  test('on an invoice that was credited meanwhile records nothing, and says so', async () => {
    const { save } = await open();
    const data = { target: 'invoice-o1', whole: true, number: 'AV-2026-0001' };
    await commit({
      label: 'avoir',
      add: [{ subject: 'o1', kind: 'order.invoiceCredited', day: today, data }],
    });
    await save();
    expect(plain((await screen.findByText(/n’attend plus la même somme/)).textContent)).toContain(
      'FA-2026-0001 n’attend plus la même somme',
    );
    expect(await receipts()).toEqual([]);
  });
});
