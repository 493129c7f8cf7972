import { describe, expect, test } from 'vitest';
import { actsFor } from '../../../../renderer/features/orders/acts/actsFor.ts';
import type { ActName } from '../../../../renderer/features/orders/nextAct.ts';
import { civilDay } from '../../../../shared/domain/dates/civilDay.ts';
import type { Dossier } from '../../../../shared/domain/orders/dossier.ts';
import { statementOfDossier } from '../../../../shared/domain/orders/storyOf.ts';
import { companyDossier, fundedDossier, individualDossier } from '../../../support/dossierFixture.ts';
import { allPieces, factOf, withFacts } from './factOf.ts';

const today = civilDay('2026-11-23');
const offered = (dossier: Dossier, day = today): readonly ActName[] =>
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
  const cases: readonly (readonly [ActName, string, Dossier, boolean, string?])[] = [
    ['changeRequested', 'before the contract', companyDossier, false],
    ['changeRequested', 'once the contract is final', firm, true],
    ['changeAnswered', 'without a request', firm, false],
    ['changeAnswered', 'after a request', withFacts(firm, asked), true],
    [
      'changeAnswered',
      'after its answer',
      withFacts(firm, asked, factOf('order.changeAnswered', '2026-11-12', { accepted: true })),
      false,
    ],
    ['reservation', 'on the day before the start', firm, false, '2026-12-13'],
    ['reservation', 'on the first day', firm, true, '2026-12-14'],
    ['forceMajeure', 'where nobody invokes it', withFacts(firm, cancelled('other')), false],
    ['forceMajeure', 'where the client invokes it', withFacts(firm, cancelled('forceMajeure')), true],
    ['smallCompany', 'at the provider’s', firm, false],
    ['smallCompany', 'off premises', offPremises, true],
    ['withdrawal', 'for a company at the provider’s', firm, false],
    ['withdrawal', 'for a company off premises', offPremises, true],
    ['withdrawal', 'for an individual', individualDossier, true],
    ['pieces', 'for an individual', individualDossier, false],
    ['contractSigned', 'for an individual', individualDossier, true],
    ['fundingRefused', 'without an OPCO', firm, false],
    ['fundingRefused', 'with an OPCO', fundedDossier, true],
    ['refund', 'where nothing is to give back', firm, false],
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
    ],
    ['formalNoticeAnswered', 'without a notice', firm, false],
    ['rescission', 'without a notice', firm, false],
    [
      'rescission',
      'after a notice',
      withFacts(firm, factOf('order.formalNoticeReceived', '2026-11-12')),
      true,
    ],
    ['suspension', 'where nothing is late', firm, false],
    ['suspensionLifted', 'where nothing is suspended', firm, false],
    ['delivered', 'once the order is cancelled', withFacts(firm, cancelled('other')), false],
    ['payment', 'once the order is cancelled', withFacts(firm, cancelled('other')), true],
  ];

  test.each(cases)('« %s » %s', (act, _when, dossier, expected, day) => {
    expect(offered(dossier, day ? civilDay(day) : today).includes(act)).toBe(expected);
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
