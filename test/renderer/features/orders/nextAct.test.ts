import { expect, test } from 'vitest';
import { nextActOf } from '../../../../renderer/features/orders/nextAct.ts';
import { civilDay } from '../../../../shared/domain/dates/civilDay.ts';
import type { Dossier } from '../../../../shared/domain/orders/dossier.ts';
import { statementOfDossier } from '../../../../shared/domain/orders/storyOf.ts';
import { companyDossier, individualDossier } from '../../../support/dossierFixture.ts';
import { allPieces, factOf, issued, withFacts } from './factOf.ts';

const proposed = withFacts(companyDossier, factOf('order.proposalIssued', '2026-11-02'));
const accepted = withFacts(proposed, factOf('order.documentsReceived', '2026-11-17', allPieces));
const contracted = withFacts(
  accepted,
  factOf('order.paymentReceived', '2026-11-20', { from: 'client', amount: 52200 }),
);
const conventioned = withFacts(contracted, issued('agreement', 'CONV-2026-0001', '2026-11-20'));
const ready = withFacts(conventioned, issued('attendanceSheet', 'EMA-2026-0001', '2026-11-21'));
const delivered = withFacts(ready, factOf('order.trainingDelivered', '2026-12-15'));
const contractOut = withFacts(individualDossier, issued('contract', 'CTR-2026-0001', '2026-11-19'));
const signed = withFacts(contractOut, factOf('order.contractSigned', '2026-11-20'));

const told = (dossier: Dossier, today: string): string => {
  const act = nextActOf(dossier, statementOfDossier(dossier, civilDay(today)), civilDay(today));
  return act.kind === 'wait' ? act.because : act.label;
};

test.each<[string, Dossier, string, string]>([
  ['a new order', companyDossier, '2026-11-23', 'Émettre la proposition'],
  ['a proposal that left', proposed, '2026-11-23', 'Pièces reçues…'],
  ['a proposal on its last day', proposed, '2026-12-02', 'Pièces reçues…'],
  ['a proposal one day too old', proposed, '2026-12-03', 'Émettre une nouvelle proposition'],
  ['an acceptance', accepted, '2026-11-23', 'Acompte reçu…'],
  ['a contract', contracted, '2026-11-23', 'Émettre la convention'],
  ['a convention that left', conventioned, '2026-11-23', 'Émettre la feuille d’émargement'],
  ['all papers out', ready, '2026-11-23', 'La session commence le lun.\u00a014\u00a0déc.\u00a02026.'],
  ['the first day', ready, '2026-12-14', 'La session se termine le mar.\u00a015\u00a0déc.\u00a02026.'],
  ['the last day', ready, '2026-12-15', 'Formation réalisée…'],
  ['a training delivered', delivered, '2026-12-16', 'Règlement reçu…'],
  ['an individual', individualDossier, '2026-11-23', 'Émettre le contrat'],
  ['an individual’s contract that left', contractOut, '2026-11-23', 'Contrat signé…'],
  // Signed at a distance on 20 November: fourteen days end on Friday 4 December.
  [
    'an individual in the window',
    signed,
    '2026-12-04',
    'Aucune somme ne peut être demandée avant le sam.\u00a05\u00a0déc.\u00a02026.',
  ],
  ['an individual after the window', signed, '2026-12-05', 'Acompte reçu…'],
])('%s on the day: « %s »', (_, dossier, today, act) => {
  expect(told(dossier, today)).toBe(act);
});

test('pieces that came too late ask for a confirmation in writing', () => {
  const late = withFacts(proposed, factOf('order.documentsReceived', '2026-12-05', allPieces));
  expect(told(late, '2026-12-06')).toMatch(
    /Confirmer l’acceptation tardive…|Émettre une nouvelle proposition/,
  );
});

test('a paper whose issue was corrected is to be issued again', () => {
  const out = issued('agreement', 'CONV-2026-0001', '2026-11-20');
  const corrected = withFacts(contracted, out, factOf('reversed', '2026-11-21', { target: out.id }));
  expect(told(corrected, '2026-11-23')).toBe('Émettre la convention');
});
