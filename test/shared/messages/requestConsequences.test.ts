import { expect, test } from 'vitest';
import { civilDay } from '../../../shared/domain/dates/civilDay.ts';
import type { Dossier } from '../../../shared/domain/orders/dossier.ts';
import { statementOfDossier, storyOf } from '../../../shared/domain/orders/storyOf.ts';
import {
  type CancellationChoice,
  cancellationOn,
} from '../../../shared/domain/simulation/cancellationCurve.ts';
import { aftermathOf, type Surroundings } from '../../../shared/messages/requestConsequences.ts';
import { allPieces, factOf, issued, withFacts } from '../../renderer/features/orders/factOf.ts';
import { companyDossier, fundedDossier, funderFixture } from '../../support/dossierFixture.ts';
import { plain } from '../domain/simulation/stories.ts';

const [today, was] = [civilDay('2026-11-23'), { start: civilDay('2026-12-14'), end: civilDay('2026-12-15') }];
const contracted = (dossier: Dossier): Dossier =>
  withFacts(
    dossier,
    factOf('order.proposalIssued', '2026-10-01'),
    factOf('order.documentsReceived', '2026-10-05', allPieces),
    factOf('order.paymentReceived', '2026-10-07', { from: 'client', amount: 52200 }),
  );
const byClient: CancellationChoice = { by: 'client', inWriting: true, reason: 'other' };

const saysOf = (dossier: Dossier, choice = byClient, around: Partial<Surroundings> = {}) =>
  aftermathOf(
    { dossier, isShared: false, others: 0, was, dates: null, ...around },
    cancellationOn(storyOf(dossier, today), today, choice),
  ).map(({ id, text }) => [id, plain(text)]);

test('A session of one’s own leaves the planning: its trainer and its room are free.', () => {
  expect(saysOf(contracted(companyDossier))).toEqual([
    [
      'session',
      'La session quitte le planning et libère DELORME Marc et Salle Fontaine : pensez à prévenir.',
    ],
  ]);
});

test('A shared session goes on for the other orders.', () => {
  expect(saysOf(contracted(companyDossier), byClient, { isShared: true, others: 2 })).toEqual([
    ['session', 'La session continue pour 2 autres dossiers. Les noms de ce dossier quittent la liste.'],
  ]);
});

test('The OPCO is told, and gets back what it paid: 300,00 €.', () => {
  const paid = withFacts(
    contracted(fundedDossier),
    factOf('order.paymentReceived', '2026-11-02', { from: 'opco', amount: 30000 }),
  );
  expect(saysOf(paid)).toContainEqual([
    'funder',
    'OPCO Artisanat Sud : prévenez-le, plus rien ne peut lui être facturé ; 300,00 € sont à lui rendre.',
  ]);
});

test('Each of two payers is told, and gets back its own money: 200,00 € and 300,00 €.', () => {
  const { order } = fundedDossier;
  const other = { ...funderFixture, id: 'atlas', name: 'Atlas Services' };
  const two = {
    ...fundedDossier,
    order: { ...order, otherFunders: [{ funderId: other.id }], otherFunderIds: [other.id] },
    otherFunders: [other],
  };
  const paid = withFacts(
    contracted(two),
    factOf('order.paymentReceived', '2026-11-02', { from: 'opco', amount: 20000 }),
    factOf('order.paymentReceived', '2026-11-03', { from: 'opco', funder: other.id, amount: 30000 }),
  );
  expect(saysOf(paid)).toContainEqual([
    'funder',
    'OPCO Artisanat Sud : prévenez-le, plus rien ne peut lui être facturé ; 200,00 € sont à lui rendre. Atlas Services : prévenez-le, plus rien ne peut lui être facturé ; 300,00 € sont à lui rendre.',
  ]);
});

test('Papers that left with the dates, and invoices, are named.', () => {
  const told = withFacts(
    contracted(companyDossier),
    issued('agreement', 'CONV-2026-0007', '2026-10-08'),
    factOf('order.invoiceIssued', '2026-10-08', { kind: 'deposit', to: 'client' }),
  );
  const ids = Object.fromEntries(saysOf(told) as [string, string][]);
  expect(ids['papers']).toContain('Déjà partis avec les dates actuelles : CONV-2026-0007.');
  expect(ids['invoices']).toContain('1 facture déjà émise');
});

test('A company’s force majeure is told both ways, and the engine gives the same once it is retained.', () => {
  const choice = { ...byClient, reason: 'forceMajeure' } as const;
  expect(saysOf(contracted(companyDossier), choice)[0]).toEqual([
    'forceMajeure',
    'Force majeure à apprécier (CGV, art. 4.5) : si vous la retenez, rien n’est dû et 522,00 € sont à rendre ; si vous l’écartez, ce qui précède vaut. La décision s’inscrit ensuite sur le dossier.',
  ]);
  const retained = withFacts(
    contracted(companyDossier),
    factOf('order.cancellationReceived', '2026-11-23', choice),
    factOf('order.forceMajeureAssessed', '2026-11-23', { retained: true }),
  );
  expect(statementOfDossier(retained, today).balance.client).toBe(-52200);
});

test('What is refused changes nothing for anyone.', () => {
  expect(saysOf(contracted(fundedDossier), { ...byClient, inWriting: false })).toEqual([
    [
      'refused',
      'La session et ce qui est dû ne changent pas. La demande peut être gardée au journal, sans effet.',
    ],
  ]);
});
