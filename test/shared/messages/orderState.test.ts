import { expect, test } from 'vitest';
import { civilDay } from '../../../shared/domain/dates/civilDay.ts';
import type { Dossier } from '../../../shared/domain/orders/dossier.ts';
import { statementOfDossier } from '../../../shared/domain/orders/storyOf.ts';
import { nextDeadline, since, stateOf } from '../../../shared/messages/orderState.ts';
import { allPieces, factOf, withFacts } from '../../renderer/features/orders/factOf.ts';
import { companyDossier, individualDossier } from '../../support/dossierFixture.ts';

const proposed = withFacts(companyDossier, factOf('order.proposalIssued', '2026-11-02'));
const partly = withFacts(
  proposed,
  factOf('order.documentsReceived', '2026-11-10', { ...allPieces, termsSigned: false }),
);
const accepted = withFacts(proposed, factOf('order.documentsReceived', '2026-11-17', allPieces));
const paid = (day: string, amount: number) =>
  factOf('order.paymentReceived', day, { from: 'client', amount });
const contracted = withFacts(accepted, paid('2026-11-20', 52200));
const delivered = withFacts(contracted, factOf('order.trainingDelivered', '2026-12-15'));
const postponed = (newStart?: string) =>
  withFacts(
    contracted,
    factOf('order.postponementRequested', '2026-11-22', {
      inWriting: true,
      reason: 'other',
      ...(newStart ? { newStart } : {}),
    }),
  );
const signed = withFacts(individualDossier, factOf('order.contractSigned', '2026-11-20'));

const said = (dossier: Dossier, today: string): [string, string] => {
  const day = civilDay(today);
  const { tone, text } = stateOf(statementOfDossier(dossier, day), day, dossier.client.kind === 'individual');
  return [tone, text.replaceAll(/[\u00a0\u202f]/g, ' ')];
};

test.each<[Dossier, string, string, string]>([
  [companyDossier, '2026-11-23', 'todo', 'Proposition à émettre'],
  [individualDossier, '2026-11-23', 'todo', 'Contrat à émettre'],
  [proposed, '2026-11-26', 'waiting', 'Proposition émise, expire dans 6 jours'],
  [proposed, '2026-11-27', 'soon', 'Proposition émise, expire dans 5 jours'],
  [proposed, '2026-12-02', 'soon', 'Proposition émise, expire aujourd’hui'],
  [proposed, '2026-12-03', 'lost', 'Proposition expirée depuis hier'],
  [partly, '2026-11-23', 'waiting', 'Une pièce attendue, jusqu’au mer. 2 déc. 2026'],
  [accepted, '2026-11-17', 'waiting', 'Acompte attendu, 522,00 €, depuis aujourd’hui'],
  [accepted, '2026-11-23', 'waiting', 'Acompte attendu, 522,00 €, depuis 6 jours'],
  [
    withFacts(accepted, paid('2026-11-20', 30000)),
    '2026-11-23',
    'waiting',
    'Acompte attendu, 222,00 €, depuis 6 jours',
  ],
  [contracted, '2026-11-23', 'done', 'Contrat définitif le ven. 20 nov. 2026'],
  [contracted, '2026-12-14', 'todo', 'Session en cours, jusqu’au mar. 15 déc. 2026'],
  [contracted, '2026-12-17', 'todo', 'Formation à déclarer réalisée, depuis 2 jours'],
  // What is unpaid is the balance, due at the end: not the deposit, due on 17 November and paid.
  [delivered, '2026-12-18', 'waiting', 'Solde attendu, 1 218,00 €, depuis 3 jours'],
  [withFacts(delivered, paid('2026-12-16', 121800)), '2026-12-18', 'done', 'Réalisé et soldé'],
  [withFacts(delivered, paid('2026-12-16', 121801)), '2026-12-18', 'todo', 'Trop-perçu à rendre, 0,01 €'],
  // Ordered on 20 November 2026: six months end on 20 May 2027.
  [postponed(), '2026-11-23', 'soon', 'Reporté sans date, à fixer au plus tard le jeu. 20 mai 2027'],
  [
    postponed('2027-05-24'),
    '2026-11-23',
    'soon',
    'Reporté au lun. 24 mai 2027, trop tard : à avancer au jeu. 20 mai 2027',
  ],
  [postponed('2027-05-20'), '2026-11-23', 'done', 'Contrat définitif le ven. 20 nov. 2026'],
  [signed, '2026-12-04', 'waiting', 'Délai de rétractation jusqu’au ven. 4 déc. 2026'],
  [signed, '2026-12-05', 'todo', 'Acompte exigible, 208,80 €, depuis aujourd’hui'],
])('%#: on %s an order is « %s »', (dossier, today, tone, text) => {
  expect(said(dossier, today)).toEqual([tone, text]);
});

test.each([
  ['2026-11-23', 'depuis aujourd’hui'],
  ['2026-11-22', 'depuis hier'],
  ['2026-11-21', 'depuis 2 jours'],
])('since %s reads « %s » on 23 November', (day, text) => {
  expect(since(civilDay(day), civilDay('2026-11-23'))).toBe(text);
});

const nextOn = (today: string) =>
  nextDeadline(statementOfDossier(proposed, civilDay(today)), civilDay(today))?.on ?? null;

test('the next deadline is the nearest one to come, today included, keeping papers left out', () => {
  expect([nextOn('2026-11-23'), nextOn('2026-12-02'), nextOn('2026-12-03')]).toEqual([
    '2026-12-02',
    '2026-12-02',
    null,
  ]);
});

test('a due date that is paid is no deadline', () => {
  const day = civilDay('2026-11-17');
  const onTheDay = withFacts(accepted, paid('2026-11-17', 52200));
  const next = nextDeadline(statementOfDossier(onTheDay, day), day);
  expect([next?.kind, next?.on]).toEqual(['freeCancellationEnd', '2026-11-29']);
});

test('a due date that is not paid is one', () => {
  const day = civilDay('2026-12-15');
  const next = nextDeadline(statementOfDossier(delivered, day), day);
  expect([next?.kind, next?.on]).toEqual(['paymentDue', '2026-12-15']);
});
