import { describe, expect, test } from 'vitest';
import { actsFor } from '../../../../renderer/features/orders/acts/actsFor.ts';
import type { ActName } from '../../../../renderer/features/orders/nextAct.ts';
import { type CivilDay, civilDay } from '../../../../shared/domain/dates/civilDay.ts';
import type { Dossier } from '../../../../shared/domain/orders/dossier.ts';
import { statementOfDossier } from '../../../../shared/domain/orders/storyOf.ts';
import { companyDossier, fundedDossier, individualDossier } from '../../../support/dossierFixture.ts';
import { allPieces, factOf, withFacts } from './factOf.ts';

const offered = (dossier: Dossier, day: CivilDay): readonly ActName[] =>
  actsFor(dossier, statementOfDossier(dossier, day), day).flat();

const firm = withFacts(
  companyDossier,
  factOf('order.proposalIssued', '2026-10-01'),
  factOf('order.documentsReceived', '2026-10-05', allPieces),
  factOf('order.paymentReceived', '2026-10-07', { from: 'client', amount: 52200 }),
);
const asked = factOf('order.changeRequested', '2026-11-10', { inWriting: true, what: 'Une autre salle' });
const cancelled = (reason: string) =>
  factOf('order.cancellationReceived', '2026-11-20', { by: 'client', inWriting: true, reason });
const offPremises = { ...firm, order: { ...firm.order, channel: 'offPremises' as const } };

describe('an act is offered where it means something', () => {
  const cases: readonly (readonly [ActName, string, Dossier, boolean, string])[] = [
    ['changeRequested', 'before the contract', companyDossier, false, '2026-11-23'],
    ['changeRequested', 'once the contract is final', firm, true, '2026-11-23'],
    ['changeAnswered', 'without a request', firm, false, '2026-11-23'],
    ['changeAnswered', 'after a request', withFacts(firm, asked), true, '2026-11-23'],
    [
      'changeAnswered',
      'after its answer',
      withFacts(firm, asked, factOf('order.changeAnswered', '2026-11-12', { accepted: true })),
      false,
      '2026-11-23',
    ],
    ['reservation', 'on the day before the start', firm, false, '2026-12-13'],
    ['reservation', 'on the first day', firm, true, '2026-12-14'],
    ['forceMajeure', 'where nobody invokes it', withFacts(firm, cancelled('other')), false, '2026-11-23'],
    [
      'forceMajeure',
      'where the client invokes it',
      withFacts(firm, cancelled('forceMajeure')),
      true,
      '2026-11-23',
    ],
    ['smallCompany', 'at the provider’s', firm, false, '2026-11-23'],
    ['smallCompany', 'off premises', offPremises, true, '2026-11-23'],
    ['withdrawal', 'for a company at the provider’s', firm, false, '2026-11-23'],
    ['withdrawal', 'for a company off premises', offPremises, true, '2026-11-23'],
    ['withdrawal', 'for an individual', individualDossier, true, '2026-11-23'],
    ['pieces', 'for an individual', individualDossier, false, '2026-11-23'],
    ['contractSigned', 'for an individual', individualDossier, true, '2026-11-23'],
    ['fundingRefused', 'without an OPCO', firm, false, '2026-11-23'],
    ['fundingRefused', 'with an OPCO', fundedDossier, true, '2026-11-23'],
    ['refund', 'where nothing is to give back', firm, false, '2026-11-23'],
    [
      'refund',
      'where the client paid too much',
      withFacts(
        firm,
        factOf('order.cancellationReceived', '2026-11-20', {
          by: 'provider',
          inWriting: true,
          reason: 'trainerUnavailable',
        }),
      ),
      true,
      '2026-11-23',
    ],
    ['formalNoticeAnswered', 'without a notice', firm, false, '2026-11-23'],
    ['rescission', 'without a notice', firm, false, '2026-11-23'],
    [
      'rescission',
      'after a notice',
      withFacts(firm, factOf('order.formalNoticeReceived', '2026-11-12')),
      true,
      '2026-11-23',
    ],
    ['suspension', 'where nothing is late', firm, false, '2026-11-23'],
    ['suspensionLifted', 'where nothing is suspended', firm, false, '2026-11-23'],
    ['delivered', 'once the order is cancelled', withFacts(firm, cancelled('other')), false, '2026-11-23'],
    ['payment', 'once the order is cancelled', withFacts(firm, cancelled('other')), true, '2026-11-23'],
  ];

  test.each(cases)('« %s » %s', (act, _when, dossier, expected, day) => {
    expect(offered(dossier, civilDay(day)).includes(act)).toBe(expected);
  });

  test('and a suspension can be lifted while it lasts', () => {
    const overdue = withFacts(
      firm,
      factOf('order.trainingDelivered', '2026-12-15'),
      factOf('order.invoiceIssued', '2026-12-15', { kind: 'final', to: 'client' }),
    );
    const day = civilDay('2026-12-21');
    expect(offered(overdue, day)).toContain('suspension');
    const suspended = withFacts(overdue, factOf('order.suspensionNotified', '2026-12-21'));
    expect(offered(suspended, day)).toContain('suspensionLifted');
    expect(offered(suspended, day)).not.toContain('suspension');
  });
});
