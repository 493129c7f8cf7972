// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ActDialog } from '../../../../renderer/features/orders/acts/ActDialog.tsx';
import { actsFor } from '../../../../renderer/features/orders/acts/actsFor.ts';
import type { ActName } from '../../../../renderer/features/orders/nextAct.ts';
import type { Changes } from '../../../../renderer/db/index.ts';
import { civilDay } from '../../../../shared/domain/dates/civilDay.ts';
import type { Dossier } from '../../../../shared/domain/orders/dossier.ts';
import { statementOfDossier } from '../../../../shared/domain/orders/storyOf.ts';
import { ok } from '../../../../shared/result.ts';
import { fundedDossier, funderFixture } from '../../../support/dossierFixture.ts';
import { andThen, dossierWith, onDays, paid } from '../../../support/letterFixture.ts';
import { agreement, delivered, paidBy, second, shared } from '../../../support/severalPayers.ts';
import { draw } from '../../ui/kit.tsx';

// 1 740,00 €, 600,00 to the OPCO, 300,00 to Atlas. Two half-days of 7 hours, 10 people: 140 hours person by person.

const committed: Changes[] = [];
vi.mock('../../../../renderer/db/index.ts', async (original) => ({
  ...(await original<typeof import('../../../../renderer/db/index.ts')>()),
  commit: (changes: Changes) => {
    committed.push(changes);
    return Promise.resolve(ok({ stamp: '1', factIds: [], mergedWith: [], undo: null }));
  },
}));
beforeEach(() => {
  committed.length = 0;
});

const today = civilDay('2026-10-26');
const agreed = shared(60000, 'inclTax', second, agreement(second, 30000, { fundingHours: 10 }));
const beyond = andThen(delivered(agreed), paidBy(second.id, '2026-10-20', 40000));
/** One payer alone, as before. */
const one = dossierWith(onDays(fundedDossier, '2026-10-14'), [
  ['order.proposalIssued', '2026-08-20'],
  ['order.documentsReceived', '2026-08-25'],
  paid('2026-08-26', 52200),
]);

async function open(act: ActName, dossier: Dossier) {
  const onClose = vi.fn();
  const statement = statementOfDossier(dossier, today);
  const view = draw(
    <ActDialog act={act} dossier={dossier} statement={statement} today={today} onClose={onClose} />,
  );
  const dialog = within(await screen.findByRole('dialog'));
  await dialog.findByRole('textbox', { name: /le \(obligatoire\)/ });
  return { ...view, dialog };
}
const told = () => committed.map(({ add }) => add?.[0]?.data);
const effect = (dialog: ReturnType<typeof within>): string =>
  dialog
    .getAllByRole('status')
    .map((status: HTMLElement) => status.textContent)
    .join(' ')
    .replaceAll(/[\u00a0\u202f]/g, ' ');

const hours = (dialog: ReturnType<typeof within>, payer: string) =>
  within(dialog.getByRole('group', { name: /par payeur/ })).getByRole('textbox', { name: payer });
const refundedTo = (dialog: ReturnType<typeof within>): HTMLSelectElement =>
  dialog.getByRole('combobox', { name: 'Rendu à' }) as HTMLSelectElement;
const sum = (dialog: ReturnType<typeof within>): string =>
  (dialog.getByRole('textbox', { name: /Montant/ }) as HTMLInputElement).value.replaceAll(
    /[\u00a0\u202f]/g,
    ' ',
  );

describe('a refusal', () => {
  test('of one of two payers is not recorded before one says which; then its part goes to the client', async () => {
    const { dialog, user } = await open('fundingRefused', agreed);
    await user.click(dialog.getByRole('button', { name: 'Inscrire le refus' }));
    expect((await dialog.findAllByText(/Dites qui refuse/)).length).toBeGreaterThan(0);
    expect(committed).toEqual([]);
    await user.selectOptions(dialog.getByRole('combobox', { name: /Refusée par/ }), 'Atlas Services');
    await waitFor(() =>
      expect(effect(dialog)).toContain(
        'Prise en charge par Atlas Services refusée le 26 octobre 2026 : le client doit cette part.',
      ),
    );
    await user.click(dialog.getByRole('button', { name: 'Inscrire le refus' }));
    await waitFor(() => expect(told()).toEqual([{ funder: second.id }]));
    expect(committed[0]?.label).toContain('Prise en charge refusée par Atlas Services');
  });

  test('of the only payer asks nothing more', async () => {
    const { dialog, user } = await open('fundingRefused', one);
    expect(dialog.queryByRole('combobox')).toBeNull();
    await user.click(dialog.getByRole('button', { name: 'Inscrire le refus' }));
    await waitFor(() => expect(told()).toEqual([{}]));
  });
});

describe('a training that was held', () => {
  test('tells the hours of each payer', async () => {
    const { dialog, user } = await open('delivered', agreed);
    await user.type(hours(dialog, 'Atlas Services'), '7,5');
    await user.click(dialog.getByRole('button', { name: 'Inscrire la réalisation' }));
    await waitFor(() => expect(told()).toEqual([{ hours: 14, hoursByFunder: { [second.id]: 7.5 } }]));
  });

  test('has no more hours than people and planning make: 140', async () => {
    const { dialog, user } = await open('delivered', agreed);
    await user.type(hours(dialog, 'OPCO Artisanat Sud'), '141');
    await user.click(dialog.getByRole('button', { name: 'Inscrire la réalisation' }));
    expect((await dialog.findAllByText(/140 au plus\./)).length).toBeGreaterThan(0);
    expect(committed).toEqual([]);
  });

  test('asks one payer as before', async () => {
    const { dialog, user } = await open('delivered', one);
    expect(dialog.queryByRole('group', { name: /par payeur/ })).toBeNull();
    await user.type(dialog.getByRole('textbox', { name: 'Heures financées' }), '21');
    await user.click(dialog.getByRole('button', { name: 'Inscrire la réalisation' }));
    await waitFor(() => expect(told()).toEqual([{ hours: 14, fundedHours: 21 }]));
  });
});

describe('an invoice made elsewhere', () => {
  test('of a share says whose', async () => {
    const { dialog, user } = await open('invoice', agreed);
    const kind = dialog.getByRole('combobox', { name: 'Elle demande' });
    expect(dialog.queryByRole('combobox', { name: /Part de/ })).toBeNull();
    await user.selectOptions(kind, 'opco');
    await user.click(dialog.getByRole('button', { name: 'Inscrire la facture' }));
    expect((await dialog.findAllByText(/Dites de quel payeur/)).length).toBeGreaterThan(0);
    await user.selectOptions(dialog.getByRole('combobox', { name: /Part de/ }), 'Atlas Services');
    await user.click(dialog.getByRole('button', { name: 'Inscrire la facture' }));
    await waitFor(() => expect(told()).toEqual([{ kind: 'opco', to: 'opco', funder: second.id }]));
  });
});

describe('a refund', () => {
  test('is offered where only the second payer is owed something', () => {
    expect(actsFor(beyond, statementOfDossier(beyond, today), today).flat()).toContain('refund');
    expect(actsFor(agreed, statementOfDossier(agreed, today), today).flat()).not.toContain('refund');
  });

  test('goes to the payer that it belongs to', async () => {
    const { dialog, user } = await open('refund', beyond);
    expect(refundedTo(dialog).value).toBe(second.id);
    expect(sum(dialog)).toBe('100,00');
    await user.click(dialog.getByRole('button', { name: 'Inscrire le remboursement' }));
    await waitFor(() => expect(told()).toEqual([{ to: 'opco', funder: second.id, amount: 10000 }]));
    expect(committed[0]?.label).toContain('Remboursé à Atlas Services');
  });

  test('above what that payer ever paid says why', async () => {
    const { dialog, user } = await open('refund', beyond);
    await user.selectOptions(refundedTo(dialog), funderFixture.id);
    await waitFor(() => expect(sum(dialog)).toBe(''));
    await user.type(dialog.getByRole('textbox', { name: /Montant/ }), '50');
    await user.click(dialog.getByRole('button', { name: 'Inscrire le remboursement' }));
    expect((await dialog.findAllByText(/dites pourquoi/)).length).toBeGreaterThan(0);
    expect(committed).toEqual([]);
  });
});
