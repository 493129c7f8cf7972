// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, test, vi } from 'vitest';
import { ActDialog } from '../../../../renderer/features/orders/acts/ActDialog.tsx';
import { actDefinitions } from '../../../../renderer/features/orders/acts/definitions.ts';
import { type ActName, isActName } from '../../../../renderer/features/orders/nextAct.ts';
import { previewFact } from '../../../../renderer/features/orders/previewFact.ts';
import type { Changes, NewFact } from '../../../../renderer/db/index.ts';
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
  commit: (changes: Changes) => {
    committed.push(changes);
    return Promise.resolve(ok({ stamp: '1', factIds: [], mergedWith: [], undo: null }));
  },
}));
beforeEach(() => {
  committed.length = 0;
});

/* On 23 November 2026; 1 740,00 € incl. tax, deposit of 522,00 € paid on the 12th, session of 14 and 15 December. */
const today = civilDay('2026-11-23');
const asked = { inWriting: true, reason: 'other' };
const deposit = factOf('order.paymentReceived', '2026-11-12', { from: 'client', amount: 52_200 });
const proposed = withFacts(companyDossier, factOf('order.proposalIssued', '2026-11-02'));
const contracted = withFacts(proposed, factOf('order.documentsReceived', '2026-11-10', allPieces), deposit);
const cancelled = withFacts(
  contracted,
  factOf('order.cancellationReceived', '2026-11-20', { by: 'client', ...asked }),
);
const earlier: Dossier = {
  ...contracted,
  session: { ...contracted.session, start: civilDay('2026-11-16'), end: civilDay('2026-11-17') },
};
const delivered = withFacts(earlier, factOf('order.trainingDelivered', '2026-11-17'));
const signed = withFacts(individualDossier, factOf('order.contractSigned', '2026-11-20'));

const plain = (text: string | null | undefined): string => (text ?? '').replaceAll(/[\u00a0\u202f]/g, ' ');
const preview = (dossier: Dossier, kind: string, data: object = {}, day = '2026-11-23') =>
  previewFact(dossier, { subject: dossier.order.id, kind, day, data } as NewFact, today);

type Row = [what: string, dossier: Dossier, kind: string, says: RegExp, data?: object];

describe('what cannot be is refused, with its reason, before it is recorded', () => {
  it.each<Row>([
    [
      'put off before the contract',
      proposed,
      'order.postponementRequested',
      /contrat n’est pas définitif/,
      asked,
    ],
    ['delivered before the contract', proposed, 'order.trainingDelivered', /contrat n’est pas définitif/],
    [
      'changed before the contract',
      proposed,
      'order.changeRequested',
      /nouvelle proposition/,
      { inWriting: true },
    ],
    ['rescinded before the notice', contracted, 'order.rescissionNotified', /Aucune mise en demeure/],
    ['answered before the notice', contracted, 'order.formalNoticeAnswered', /rien à quoi répondre/],
    [
      'answered before the request',
      contracted,
      'order.changeAnswered',
      /n’attend de réponse/,
      { accepted: true },
    ],
    ['lifted before the suspension', contracted, 'order.suspensionLifted', /rien à lever/],
    ['suspended without cause', contracted, 'order.suspensionNotified', /rien ne permet de suspendre/],
    [
      'judged before force majeure was told',
      contracted,
      'order.forceMajeureAssessed',
      /attend la demande/,
      { retained: true },
    ],
    [
      'reserved before the session',
      contracted,
      'order.reservationMade',
      /commence que le 14 décembre 2026/,
      { what: 'Bruit' },
    ],
    ['withdrawn by a company', contracted, 'order.withdrawalSent', /Seul un particulier/],
    [
      'withdrawn before the signature',
      individualDossier,
      'order.withdrawalSent',
      /avant la signature du contrat/,
    ],
    [
      'asked of an individual too early',
      signed,
      'order.paymentRequested',
      /avant le 5 décembre 2026/,
      { amount: 20_880 },
    ],
    [
      'cancelled once delivered',
      delivered,
      'order.cancellationReceived',
      /réalisée depuis le 17 novembre 2026/,
      { by: 'client', ...asked },
    ],
    [
      'pieces for an ended order',
      cancelled,
      'order.documentsReceived',
      /annulé depuis le 20 novembre 2026/,
      allPieces,
    ],
    ['delivered though ended', cancelled, 'order.trainingDelivered', /annulé depuis le 20 novembre 2026/],
    [
      'put off though ended',
      cancelled,
      'order.postponementRequested',
      /annulé depuis le 20 novembre 2026/,
      asked,
    ],
    [
      'changed though ended',
      cancelled,
      'order.changeRequested',
      /annulé depuis le 20 novembre 2026/,
      { inWriting: true },
    ],
    ['a proposal for an ended order', cancelled, 'order.proposalIssued', /annulé depuis le 20 novembre 2026/],
    ['a waiver for an ended order', cancelled, 'order.depositWaived', /annulé depuis le 20 novembre 2026/],
    ['a correction of nothing', contracted, 'reversed', /n’existe pas/, { target: 'nowhere' }],
  ])('%s', (_what, dossier, kind, says, data) => {
    const { refusals, sentence } = preview(dossier, kind, data);
    expect(refusals).toHaveLength(1);
    expect(plain(refusals[0]?.because)).toMatch(says);
    expect(plain(sentence)).toMatch(says);
  });

  test('a correction of what was corrected already', () => {
    const corrected = withFacts(contracted, factOf('reversed', '2026-11-20', { target: deposit.id }));
    expect(preview(corrected, 'reversed', { target: deposit.id }).refusals[0]?.code).toBe('noSuchEvent');
  });
});

describe('what may be a mistake is asked about', () => {
  it.each<Row>([
    ['the same pieces twice', contracted, 'order.documentsReceived', /est-ce bien un second \?/, allPieces],
    ['the same payment twice', contracted, 'order.paymentReceived', /est-ce bien un second \?/, deposit.data],
    ['the same proposal twice', proposed, 'order.proposalIssued', /est-ce bien un second \?/],
    ['the same signature twice', signed, 'order.contractSigned', /est-ce bien un second \?/],
    ['delivered twice', delivered, 'order.trainingDelivered', /est-ce bien un second \?/],
  ])('%s', (_what, dossier, kind, says, data) => {
    const day = dossier.facts.findLast((fact) => fact.kind === kind)?.day;
    expect(plain(preview(dossier, kind, data, day).sentence)).toMatch(says);
  });

  test('money for an ended order is to be given back', () => {
    const { warnings } = preview(cancelled, 'order.paymentReceived', { from: 'client', amount: 1000 });
    expect(plain(warnings[0]?.because)).toMatch(/10,00 € sont à rendre au client/);
  });

  test('money of an individual before it may be asked for is named', () => {
    const { warnings } = preview(signed, 'order.paymentReceived', { from: 'client', amount: 20_880 });
    expect(warnings.map(({ code }) => code)).toEqual(['paymentToReturn']);
  });
});

const acts = Object.keys(actDefinitions).filter(isActName);

describe('a day to come', () => {
  it.each(acts)('is refused by the dialog « %s »', (act) => {
    const context = { dossier: contracted, statement: statementOfDossier(contracted, today), today };
    const definition = actDefinitions[act];
    const values = { ...definition.initial(context), day: '2026-11-24' };
    const messages = definition
      .schema(context)
      .safeParse(values)
      .error?.issues.map(({ message }) => message);
    expect(messages).toContain('Ce jour n’est pas encore venu. Un fait s’inscrit quand il a eu lieu.');
  });
});

async function open(act: ActName, dossier: Dossier) {
  const statement = statementOfDossier(dossier, today);
  const view = draw(
    <ActDialog act={act} dossier={dossier} statement={statement} today={today} onClose={vi.fn()} />,
  );
  const dialog = within(await screen.findByRole('dialog'));
  const type = async (label: RegExp, text: string): Promise<HTMLInputElement> => {
    const field = await dialog.findByRole<HTMLInputElement>('textbox', { name: label });
    await view.user.clear(field);
    await view.user.type(field, text);
    await view.user.tab();
    return field;
  };
  return { ...view, dialog, type };
}

describe('on the screen the sentence shows, and what was typed remains', () => {
  test('a payment above what is left, 1 218,00 €, wants its reason, and is recorded with it', async () => {
    const { dialog, user, type } = await open('payment', contracted);
    const amount = await type(/Montant/, '2000');
    await user.click(dialog.getByRole('button', { name: 'Inscrire le règlement' }));
    const question = await dialog.findAllByText(/plus que ce qui reste dû/);
    expect(question.length).toBeGreaterThan(0);
    expect(plain(amount.value)).toBe('2 000,00');
    expect(committed).toEqual([]);
    await type(/Note/, 'Il règle aussi le dossier voisin.');
    await user.click(dialog.getByRole('button', { name: 'Inscrire le règlement' }));
    await waitFor(() => expect(committed).toHaveLength(1));
  });

  test('a payment of all that is left, still to fall due, wants none', async () => {
    const { dialog, user, type } = await open('payment', contracted);
    await type(/Montant/, '1218');
    await user.click(dialog.getByRole('button', { name: 'Inscrire le règlement' }));
    await waitFor(() => expect(committed).toHaveLength(1));
  });

  test('a day to come is named at its field, with the amount kept', async () => {
    const { dialog, user, type } = await open('payment', contracted);
    const amount = await type(/Montant/, '1218');
    const day = await type(/^Reçu le/, '24/11/2026');
    await user.click(dialog.getByRole('button', { name: 'Inscrire le règlement' }));
    expect((await dialog.findAllByText(/pas encore venu/)).length).toBeGreaterThan(0);
    expect([plain(day.value), plain(amount.value)]).toEqual(['mar. 24 nov. 2026', '1 218,00']);
    expect(committed).toEqual([]);
  });
});
