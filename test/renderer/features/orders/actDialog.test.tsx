// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ActDialog } from '../../../../renderer/features/orders/acts/ActDialog.tsx';
import type { ActName } from '../../../../renderer/features/orders/nextAct.ts';
import { civilDay } from '../../../../shared/domain/dates/civilDay.ts';
import type { Dossier } from '../../../../shared/domain/orders/dossier.ts';
import { statementOfDossier } from '../../../../shared/domain/orders/storyOf.ts';
import { ok } from '../../../../shared/result.ts';
import type { Changes } from '../../../../renderer/db/index.ts';
import { companyDossier, fundedDossier, individualDossier } from '../../../support/dossierFixture.ts';
import { draw } from '../../ui/kit.tsx';
import { allPieces, factOf, withFacts } from './factOf.ts';

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

const today = civilDay('2026-11-23');
const proposed = withFacts(companyDossier, factOf('order.proposalIssued', '2026-11-02'));
const awaitingDeposit = withFacts(proposed, factOf('order.documentsReceived', '2026-11-17', allPieces));
const signed = withFacts(individualDossier, factOf('order.contractSigned', '2026-11-20'));

async function open(act: ActName, dossier: Dossier) {
  const onClose = vi.fn();
  const statement = statementOfDossier(dossier, today);
  const view = draw(
    <ActDialog act={act} dossier={dossier} statement={statement} today={today} onClose={onClose} />,
  );
  const dialog = within(await screen.findByRole('dialog'));
  await dialog.findByRole('textbox', { name: /le \(obligatoire\)/ });
  return { ...view, dialog, onClose };
}
const effect = (dialog: ReturnType<typeof within>): string =>
  dialog
    .getAllByRole('status')
    .map((status: HTMLElement) => status.textContent)
    .join(' ')
    .replaceAll(/[\u00a0\u202f]/g, ' ');

describe('a payment', () => {
  test('is proposed at what the terms ask, says its effect, and is recorded once on two clicks', async () => {
    const { dialog, user, onClose } = await open('payment', awaitingDeposit);
    expect(dialog.getByRole<HTMLInputElement>('textbox', { name: /Montant/ }).value).toBe('522,00');
    expect(effect(dialog)).toContain('Après : contrat définitif le lun. 23 nov. 2026.');
    await user.dblClick(dialog.getByRole('button', { name: 'Inscrire le règlement' }));
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(committed.map(({ add }) => add)).toEqual([
      [
        {
          subject: 'order-1',
          kind: 'order.paymentReceived',
          day: '2026-11-23',
          data: { from: 'client', amount: 52200, means: 'transfer' },
        },
      ],
    ]);
  });

  test.each([
    ['0', 'Le montant doit être supérieur à zéro.'],
    ['-3', 'Un montant ne peut pas être négatif.'],
    ['522,001', 'Un montant s’arrête au centime : deux chiffres après la virgule.'],
    ['douze', 'Ce n’est pas un montant. Écrivez par exemple 1 740,50.'],
  ])('of « %s » is not recorded: « %s »', async (typed, sentence) => {
    const { dialog, user } = await open('payment', awaitingDeposit);
    const amount = dialog.getByRole('textbox', { name: /Montant/ });
    await user.clear(amount);
    await user.type(amount, typed);
    await user.click(dialog.getByRole('button', { name: 'Inscrire le règlement' }));
    const shown = await dialog.findAllByText((text) =>
      text.replaceAll(/[\u00a0\u202f]/g, ' ').includes(sentence),
    );
    expect(shown.length).toBeGreaterThan(0);
    expect(committed).toEqual([]);
  });

  test('of tomorrow is not recorded', async () => {
    const { dialog, user } = await open('payment', awaitingDeposit);
    const day = dialog.getByRole('textbox', { name: /Reçu le/ });
    await user.clear(day);
    await user.type(day, '24/11/2026');
    await user.click(dialog.getByRole('button', { name: 'Inscrire le règlement' }));
    expect((await dialog.findAllByText(/Ce jour n’est pas encore venu/)).length).toBeGreaterThan(0);
    expect(committed).toEqual([]);
  });
});

const payer = (dialog: ReturnType<typeof within>): HTMLSelectElement =>
  dialog.getByRole('combobox', { name: 'Payé par' }) as HTMLSelectElement;
const amount = (dialog: ReturnType<typeof within>): HTMLInputElement =>
  dialog.getByRole('textbox', { name: /Montant/ }) as HTMLInputElement;

const shown = (dialog: ReturnType<typeof within>): readonly string[] => [
  payer(dialog).value,
  amount(dialog).value.replaceAll(/[\u00a0\u202f]/g, ' '),
];

describe('a payment where an OPCO owes its share', () => {
  // 1 740,00 € agreed, 522,00 € paid by the client, 1 000,00 € agreed by the OPCO: 218,00 € left to the client.
  const owing = withFacts(
    fundedDossier,
    factOf('order.proposalIssued', '2026-11-02'),
    factOf('order.documentsReceived', '2026-11-05', allPieces),
    factOf('order.paymentReceived', '2026-11-06', { from: 'client', amount: 52200 }),
  );
  test('proposes the OPCO, and the sum follows who pays', async () => {
    const { dialog, user } = await open('payment', owing);
    expect(shown(dialog)).toEqual(['opco', '1 000,00']);
    await user.selectOptions(payer(dialog), 'client');
    await waitFor(() => expect(shown(dialog)).toEqual(['client', '218,00']));
    await user.selectOptions(payer(dialog), 'opco');
    await user.click(dialog.getByRole('button', { name: 'Inscrire le règlement' }));
    await waitFor(() => expect(committed).toHaveLength(1));
    expect(committed[0]?.add?.[0]?.data).toEqual({ from: 'opco', amount: 100000, means: 'transfer' });
  });

  test('keeps a sum that was typed, whoever pays', async () => {
    const { dialog, user } = await open('payment', owing);
    await user.clear(amount(dialog));
    await user.type(amount(dialog), '600');
    await user.selectOptions(payer(dialog), 'client');
    expect(shown(dialog)).toEqual(['client', '600,00']);
  });

  test('proposes the client while its deposit is awaited', async () => {
    const accepted = { ...owing, facts: owing.facts.slice(0, -1) };
    const { dialog } = await open('payment', accepted);
    expect(shown(dialog)).toEqual(['client', '522,00']);
  });
});

describe('a refund', () => {
  const toReturn = withFacts(
    awaitingDeposit,
    factOf('order.paymentReceived', '2026-11-18', { from: 'client', amount: 52200 }),
    factOf('order.cancellationReceived', '2026-11-20', {
      by: 'provider',
      inWriting: true,
      reason: 'trainerUnavailable',
    }),
  );

  test('of what was paid is recorded as it is proposed', async () => {
    const { dialog, user } = await open('refund', toReturn);
    await user.click(dialog.getByRole('button', { name: 'Inscrire le remboursement' }));
    await waitFor(() => expect(committed).toHaveLength(1));
    expect(committed[0]?.add?.[0]).toMatchObject({ kind: 'order.refundPaid', data: { amount: 52200 } });
  });

  test('above what was paid is warned of, and not recorded without its reason', async () => {
    const { dialog, user } = await open('refund', toReturn);
    const amount = dialog.getByRole('textbox', { name: /Montant/ });
    await user.clear(amount);
    await user.type(amount, '600');
    await waitFor(() =>
      expect(effect(dialog)).toContain(
        '600,00 € remboursés au client pour 522,00 € reçus de lui : 78,00 € de trop, qu’il doit rendre.',
      ),
    );
    await user.click(dialog.getByRole('button', { name: 'Inscrire le remboursement' }));
    expect((await dialog.findAllByText(/dites pourquoi/)).length).toBeGreaterThan(0);
    expect(committed).toEqual([]);
    await user.type(dialog.getByRole('textbox', { name: 'Note' }), 'Virement fait deux fois');
    await user.click(dialog.getByRole('button', { name: 'Inscrire le remboursement' }));
    await waitFor(() => expect(committed).toHaveLength(1));
  });
});

describe('a sum asked of an individual', () => {
  test('in the withdrawal window is refused in the dialog, before anything is recorded', async () => {
    const { dialog } = await open('request', signed);
    expect(effect(dialog)).toContain(
      'Sans effet. Aucune somme ne peut être demandée à un particulier avant le 5 décembre 2026',
    );
    expect(committed).toEqual([]);
  });
});

describe('papers received', () => {
  test('are ticked, and what is unticked stays awaited', async () => {
    const { dialog, user } = await open('pieces', proposed);
    expect(effect(dialog)).toContain('Après : acompte attendu, 522,00 €, depuis aujourd’hui.');
    await user.click(dialog.getByRole('checkbox', { name: 'Conditions générales signées' }));
    await waitFor(() => expect(effect(dialog)).toContain('une pièce attendue, jusqu’au mer. 2 déc. 2026'));
    await user.click(dialog.getByRole('button', { name: 'Inscrire la réception' }));
    await waitFor(() => expect(committed).toHaveLength(1));
    expect(committed[0]?.add?.[0]?.data).toEqual({ ...allPieces, termsSigned: false, electronic: false });
  });

  test('signed electronically ask neither initials, nor stamp, nor handwriting', async () => {
    const { dialog, user } = await open('pieces', proposed);
    await user.click(dialog.getByRole('checkbox', { name: 'Signature électronique' }));
    await waitFor(() =>
      expect(dialog.getAllByRole('checkbox').map((box) => box.closest('label')?.textContent)).toEqual([
        'Proposition signée',
        'Conditions générales signées',
        'Signature électronique',
      ]),
    );
  });
});

describe('a change asked by telephone', () => {
  test('is refused in the dialog, and in writing it waits for an answer', async () => {
    const contracted = withFacts(
      awaitingDeposit,
      factOf('order.paymentReceived', '2026-11-18', { from: 'client', amount: 52200 }),
    );
    const { dialog, user } = await open('changeRequested', contracted);
    await user.type(dialog.getByRole('textbox', { name: /Ce que le client demande/ }), 'Une autre salle');
    await waitFor(() =>
      expect(effect(dialog)).toContain('elle ne vaut que si l’organisme l’accepte expressément, par écrit'),
    );
    await user.click(dialog.getByRole('button', { name: 'Inscrire la demande' }));
    await waitFor(() => expect(committed).toHaveLength(1));
    expect(committed[0]?.add?.[0]).toMatchObject({
      kind: 'order.changeRequested',
      data: { inWriting: true, what: 'Une autre salle', means: 'email' },
    });
  });
});

describe('a decision on a force majeure', () => {
  const cancelled = withFacts(
    awaitingDeposit,
    factOf('order.paymentReceived', '2026-11-18', { from: 'client', amount: 52200 }),
    factOf('order.cancellationReceived', '2026-11-20', {
      by: 'client',
      inWriting: true,
      reason: 'forceMajeure',
    }),
  );

  test('says what it changes, and is not recorded without its reason', async () => {
    const { dialog, user } = await open('forceMajeure', cancelled);
    await user.click(dialog.getByRole('radio', { name: /^Retenue/ }));
    await user.click(dialog.getByRole('button', { name: 'Inscrire la décision' }));
    expect((await dialog.findAllByText('Dites pourquoi : la décision se relira.')).length).toBeGreaterThan(0);
    expect(committed).toEqual([]);
    await user.type(dialog.getByRole('textbox', { name: /Pourquoi/ }), 'Inondation, arrêté préfectoral');
    await waitFor(() => expect(effect(dialog)).toContain('Après : annulé, à rembourser : 522,00 €'));
  });
});
