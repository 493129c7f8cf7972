import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../../shared/domain/orders/dossier.ts';
import { companyDossier, individualDossier } from '../../../support/dossierFixture.ts';
import { presence, type Told, taskOn, told } from './tell.ts';

/* Session of 14 and 15 December 2026. Thirty days of validity before it: 14 November. Fifteen days: 29 November. */
const company = told([]);
const individual = told([], individualDossier);

describe('what has not left', () => {
  it.each<[string, Dossier, string, string, string, string]>([
    ['issueProposal', company, '2.1', '2026-11-14', '2026-12-14', '/dossiers/order-1?emettre=proposal'],
    [
      'issueContract',
      individual,
      'L6353-3',
      '2026-11-29',
      '2026-12-14',
      '/dossiers/order-4?emettre=contract',
    ],
  ])(
    '%s stands from the first day to the start, with its last day and what is lost',
    (rule, dossier, clause, by, lost, to) => {
      expect(presence(rule, dossier, ['2026-09-01', '2026-12-14', '2026-12-15'])).toEqual([
        true,
        true,
        false,
      ]);
      expect(taskOn('2026-11-02', dossier, rule)).toMatchObject({
        clause,
        by,
        loss: { on: lost },
        act: { to },
      });
    },
  );

  it('is a proposal for a professional and a contract for an individual', () => {
    expect(presence('issueProposal', individual, ['2026-11-02'])).toEqual([false]);
    expect(presence('issueContract', company, ['2026-11-02'])).toEqual([false]);
  });

  it.each<[string, Dossier, Told]>([
    ['issueProposal', companyDossier, ['proposalIssued', '2026-11-02']],
    ['issueContract', individualDossier, ['paper:contract', '2026-11-02']],
  ])('%s disappears when it leaves', (rule, dossier, left) => {
    expect(presence(rule, told([left], dossier), ['2026-11-02'])).toEqual([false]);
  });

  it('follows the validity agreed for the order: ten days before the start are 4 December', () => {
    const order = { ...companyDossier.order, specialTerms: { proposalValidityDays: 10 } };
    expect(taskOn('2026-11-02', told([], { ...companyDossier, order }), 'issueProposal')).toMatchObject({
      by: '2026-12-04',
    });
  });
});

describe('recordNotice (4.7)', () => {
  const owed: readonly Told[] = [
    ['proposalIssued', '2026-11-02'],
    ['documentsReceived', '2026-11-10', {}],
    ['paymentReceived', '2026-11-12', { from: 'client', amount: 52_200 }],
    ['trainingDelivered', '2026-12-15', {}],
    ['invoiceIssued', '2026-12-15', { kind: 'final', to: 'client' }],
  ];
  const left: Told = ['paper:formalNotice', '2027-01-04'];
  const on = (...more: readonly Told[]) => presence('recordNotice', told([...owed, ...more]), ['2027-01-10']);

  it('waits for the receipt of a notice that has left, and for none before', () => {
    expect(on()).toEqual([false]);
    expect(on(left)).toEqual([true]);
    expect(taskOn('2027-01-10', told([...owed, left]), 'recordNotice')).toMatchObject({
      clause: '4.7',
      by: '2027-01-04',
      act: { to: '/dossiers/order-1?acte=formalNotice' },
    });
  });

  it.each<[string, Told]>([
    ['its receipt is recorded', ['formalNoticeReceived', '2027-01-06']],
    // 1 218,00 € for 25 days at a rate that is not known yet, and 40,00 €: paid with room to spare.
    ['all is paid', ['paymentReceived', '2027-01-08', { from: 'client', amount: 135_000 }]],
  ])('ends when %s', (_what, told_) => {
    expect(on(left, told_)).toEqual([false]);
  });

  it('does not take the receipt of an older notice for that of this one', () => {
    expect(on(['formalNoticeReceived', '2026-12-20'], left)).toEqual([true]);
  });
});

describe('suspend (3.4)', () => {
  const late: readonly Told[] = [
    ['proposalIssued', '2026-11-02'],
    ['documentsReceived', '2026-11-10', {}],
    ['paymentReceived', '2026-11-12', { from: 'client', amount: 52_200 }],
    ['invoiceIssued', '2026-12-15', { kind: 'final', to: 'client' }],
  ];
  const decided = (until: string, on = '2026-12-16') => ({
    ...told(late),
    clientFacts: told([['serviceContinued', on, { reason: 'Virement annoncé', until }]]).facts,
  });

  it.each<[string, Dossier, string, boolean]>([
    ['proposed while the balance invoiced is late', told(late), '2026-12-18', true],
    ['not while the organisation has decided to go on', decided('2026-12-18'), '2026-12-18', false],
    ['again the day after', decided('2026-12-18'), '2026-12-19', true],
    ['not yet before the decision', decided('2026-12-30', '2026-12-19'), '2026-12-18', true],
  ])('is %s', (_what, dossier, day, there) => {
    expect(presence('suspend', dossier, [day])).toEqual([there]);
  });
});
