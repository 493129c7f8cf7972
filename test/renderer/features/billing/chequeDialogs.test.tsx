// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { PrepareDialog } from '../../../../renderer/features/billing/cheques/PrepareDialog.tsx';
import { prepareSlip } from '../../../../renderer/features/billing/cheques/chequeCommands.ts';
import {
  listSlips,
  listWaitingCheques,
} from '../../../../renderer/features/billing/cheques/chequeQueries.ts';
import { SlipDialog } from '../../../../renderer/features/billing/cheques/SlipDialog.tsx';
import { PaymentDialog } from '../../../../renderer/features/billing/payments/PaymentDialog.tsx';
import { listReceived } from '../../../../renderer/features/billing/payments/receivedQueries.ts';
import { takeBack } from '../../../../renderer/features/billing/payments/takeBackCommands.ts';
import { civilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { draw } from '../../ui/kit.tsx';
import { emptyDatabase } from '../openPage.tsx';
import { openChequeScene } from './chequeScene.ts';

vi.mock('../../../../renderer/workers/documents.ts', () => ({
  renderInWorker: async () => ({
    ok: true,
    value: { bytes: new Uint8Array([1]), pages: 1, title: 'Remise', fileName: 'Remise.pdf' },
  }),
}));

const today = civilDay('2026-11-23');
const plain = (text: string | null | undefined): string => (text ?? '').replaceAll(/[\u00a0\u202f]/g, ' ');

beforeEach(async () => {
  await emptyDatabase();
  await openChequeScene();
});

const back = () => screen.findByRole('button', { name: 'Reprendre la remise' });

const prepared = async () => {
  const done = await prepareSlip({ id: 'slip', day: today, payments: ['p', 'alone'], today });
  if (!done.ok) throw new Error(done.error.code);
  return done.value;
};

test('« Préparer le bordereau »: both cheques and their total, a day once they had come, once whatever is pressed', async () => {
  const onPrepared = vi.fn();
  const cheques = await listWaitingCheques(today);
  const view = draw(
    <PrepareDialog cheques={cheques} today={today} onPrepared={onPrepared} onClose={() => undefined} />,
  );
  const dialog = within(await screen.findByRole('dialog'));
  expect(plain(dialog.getByRole('table').textContent)).toContain('2 chèques1 000,00 €');
  const day = dialog.getByRole('textbox', { name: /Remis le/ });
  await view.user.clear(day);
  await view.user.type(day, '19/11/2026{Enter}');
  expect(plain((await dialog.findAllByText(/a été reçu le/))[0]?.textContent)).toContain('20 novembre 2026');
  await view.user.clear(day);
  await view.user.type(day, '20/11/2026{Enter}{Enter}');
  await waitFor(() => expect(onPrepared).toHaveBeenCalled());
  expect((await listSlips()).map(({ number, day: on, cheques: { length } }) => [number, on, length])).toEqual(
    [['REM-2026-0001', '2026-11-20', 2]],
  );
});

test('a slip is taken back, until a cheque of it comes back unpaid', async () => {
  const slip = await prepared();
  const onClose = vi.fn();
  const view = draw(<SlipDialog slip={slip} onClose={onClose} />);
  await waitFor(async () => expect((await back()).getAttribute('aria-disabled')).not.toBe('true'));
  const alone = (await listReceived(today)).find(({ id }) => id === 'alone');
  if (!alone) throw new Error('no cheque');
  await takeBack(alone.payment, alone.payer, { day: today, unpaid: true, note: 'Sans provision' });
  await waitFor(async () => expect((await back()).getAttribute('aria-disabled')).toBe('true'));
  await view.user.hover(await back());
  expect(plain((await screen.findByRole('tooltip')).textContent)).toBe(
    'Le chèque n° 0042 est revenu impayé : il a bien été remis.',
  );
});

test('a cheque on a slip comes back unpaid on the day of the slip at the earliest, and is no mistake', async () => {
  await prepared();
  const row = (await listReceived(today)).find(({ id }) => id === 'alone');
  if (!row) throw new Error('no cheque');
  const view = draw(<PaymentDialog row={row} today={today} onClose={() => undefined} />);
  const dialog = within(await screen.findByRole('dialog'));
  expect(plain(dialog.getByText(/Remis en banque/).textContent)).toBe('Remis en banque, REM-2026-0001');
  const day = await dialog.findByRole('textbox', { name: /Revenu le/ });
  await view.user.type(dialog.getByRole('textbox', { name: /Raison/ }), 'Sans provision');
  await view.user.clear(day);
  await view.user.type(day, '22/11/2026{Enter}');
  expect(
    (await dialog.findAllByText(/^Ce chèque n’était pas encore remis ce jour-là/)).length,
  ).toBeGreaterThan(0);
  await view.user.click(dialog.getByRole('radio', { name: /Inscrit par erreur/ }));
  await view.user.click(dialog.getByRole('button', { name: 'Reprendre ce règlement' }));
  expect(plain((await dialog.findAllByText(/^Ce chèque est sur la remise/))[0]?.textContent)).toContain(
    'REM-2026-0001',
  );
});
