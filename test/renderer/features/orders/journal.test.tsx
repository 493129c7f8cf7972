// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { Journal } from '../../../../renderer/features/orders/page/Journal.tsx';
import type { AskedPaper } from '../../../../renderer/features/documents/index.ts';
import type { Changes } from '../../../../renderer/db/index.ts';
import { civilDay } from '../../../../shared/domain/dates/civilDay.ts';
import type { Dossier } from '../../../../shared/domain/orders/dossier.ts';
import { statementOfDossier } from '../../../../shared/domain/orders/storyOf.ts';
import { ok } from '../../../../shared/result.ts';
import { companyDossier, individualDossier } from '../../../support/dossierFixture.ts';
import { draw } from '../../ui/kit.tsx';
import { allPieces, factOf, withFacts } from './factOf.ts';

const committed: Changes[] = [];
vi.mock('../../../../renderer/db/index.ts', async (original) => ({
  ...(await original<typeof import('../../../../renderer/db/index.ts')>()),
  readSlipOf: () => Promise.resolve(undefined),
  commit: (changes: Changes) => {
    committed.push(changes);
    return Promise.resolve(ok({ stamp: '1', factIds: [], mergedWith: [], undo: null }));
  },
}));
beforeEach(() => {
  committed.length = 0;
  letters.length = 0;
});

const today = civilDay('2026-11-23');
const deposit = factOf('order.paymentReceived', '2026-11-20', {
  from: 'client',
  amount: 52200,
  means: 'cheque',
});
const contracted = withFacts(
  companyDossier,
  factOf('order.proposalIssued', '2026-11-02'),
  factOf('order.documentsReceived', '2026-11-17', allPieces),
  deposit,
);
const letters: AskedPaper[] = [];
const open = (dossier: Dossier) =>
  draw(
    <Journal
      dossier={dossier}
      statement={statementOfDossier(dossier, today)}
      today={today}
      onLetter={(letter) => letters.push(letter)}
    />,
  );
const lines = (): string[] =>
  screen.getAllByRole('listitem').map((line) => (line.textContent ?? '').replaceAll(/[\u00a0\u202f]/g, ' '));

test('the journal tells every fact in order, with who wrote it and when', () => {
  open(contracted);
  expect(lines()[2]).toContain('ven. 20 nov. 2026');
  expect(lines()[2]).toContain('Règlement reçu du client : 522,00 €, chèque');
  expect(lines()[2]).toContain('Inscrit par Sophie Martin le 20/11/2026');
});

test('a wrong fact is corrected after its effect is said, and a correction points at it', async () => {
  const { user } = open(contracted);
  await user.click(screen.getByRole('button', { name: /Corriger\s: Règlement/ }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByRole('status').textContent?.replaceAll(/[\u00a0\u202f]/g, ' ')).toContain(
    'Après : acompte attendu, 522,00 €, depuis 6 jours.',
  );
  await user.dblClick(dialog.getByRole('button', { name: 'Corriger' }));
  await waitFor(() => expect(committed).toHaveLength(1));
  expect(committed[0]?.add).toEqual([
    { subject: 'order-1', kind: 'reversed', day: '2026-11-23', data: { target: deposit.id } },
  ]);
});

test('what was corrected stays, struck through, and is not corrected twice', () => {
  open(withFacts(contracted, factOf('reversed', '2026-11-23', { target: deposit.id })));
  const struck = screen.getByText(/Règlement reçu/, { selector: 's' });
  expect(struck.closest('li')?.textContent).toContain('réputé n’avoir jamais été inscrit');
  expect(screen.queryByRole('button', { name: /Corriger\s: Règlement/ })).toBeNull();
});

test('a fact that the terms refuse says why, beside it', () => {
  open(
    withFacts(
      individualDossier,
      factOf('order.contractSigned', '2026-11-20'),
      factOf('order.paymentRequested', '2026-11-21', { amount: 20880 }),
    ),
  );
  expect(lines()[1]).toContain(
    'Sans effet. Aucune somme ne peut être demandée à un particulier avant le 5 décembre 2026',
  );
});

test('each request of the client is answered by its own letter, what is no request by none', async () => {
  const call = factOf('order.cancellationReceived', '2026-11-21', {
    by: 'client',
    inWriting: false,
    reason: 'other',
    means: 'telephone',
  });
  const absence = factOf('order.cancellationReceived', '2026-11-22', {
    by: 'client',
    inWriting: true,
    reason: 'traineeAbsence',
  });
  const { user } = open(withFacts(contracted, call, absence));
  const answers = screen.getAllByRole('button', { name: /^Répondre/ });
  expect(answers).toHaveLength(2);
  for (const answer of answers) await user.click(answer);
  expect(letters).toEqual([
    { kind: 'refusalLetter', about: call.id },
    { kind: 'refusalLetter', about: absence.id },
  ]);
});

test('a fact from a newer version is named as such', () => {
  open(withFacts(companyDossier, factOf('order.hologramShown', '2026-11-20')));
  expect(lines()[0]).toContain('version plus récente');
});
