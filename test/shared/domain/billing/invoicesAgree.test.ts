import { array, assert, constant, constantFrom, integer, oneof, property, record } from 'fast-check';
import { expect, it } from 'vitest';
import { askedOf } from '../../../../shared/domain/billing/askedBesides.ts';
import { invoiceStates } from '../../../../shared/domain/billing/invoiceStates.ts';
import { issuedInvoices } from '../../../../shared/domain/billing/issuedInvoices.ts';
import { billsFor } from '../../../../shared/domain/billing/matterOfBill.ts';
import { addDays, type CivilDay, civilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { cents } from '../../../../shared/domain/money/cents.ts';
import type { Dossier } from '../../../../shared/domain/orders/dossier.ts';
import { fundedDossier, publicDossier } from '../../../support/dossierFixture.ts';
import { billCase, issueIn } from '../../../support/issuing.ts';
import { andThen, dossierWith, onDays, paid, type Told } from '../../../support/letterFixture.ts';

/** What people put right after the invoices have left, each on a later day. */
type Act =
  | { readonly do: 'price'; readonly exclTax: number }
  | { readonly do: 'hours'; readonly hours: number }
  | { readonly do: 'opcoPays'; readonly amount: number }
  | { readonly do: 'bounce' }
  | { readonly do: 'refuse' }
  | { readonly do: 'clientPays'; readonly amount: number };

interface Step {
  readonly act: Act;
  readonly days: number;
  /** Whether what is proposed is issued before the next step. */
  readonly issues: boolean;
}

const act = oneof(
  record({ do: constant('price' as const), exclTax: integer({ min: 80000, max: 200000 }) }),
  record({ do: constant('hours' as const), hours: integer({ min: 0, max: 28 }) }),
  record({ do: constant('opcoPays' as const), amount: integer({ min: 1, max: 120000 }) }),
  record({ do: constant('bounce' as const) }),
  record({ do: constant('refuse' as const) }),
  record({ do: constant('clientPays' as const), amount: integer({ min: 1, max: 100000 }) }),
);
const steps = array(
  record({ act, days: integer({ min: 0, max: 12 }), issues: constantFrom(true, true, false) }),
  { minLength: 1, maxLength: 8 },
);

/** 1 740,00 € contracted with money for a deposit of any price below, ended on 15 October 2026. */
function start(basis: 'inclTax' | 'exclTax', of: Dossier): Dossier {
  const dossier = onDays(of, '2026-10-14');
  const { order } = fundedDossier;
  const funding =
    of === fundedDossier
      ? {
          fundingAmount: cents(100000),
          fundingHours: 28,
          fundingBasis: basis,
          fundingApprovedOn: civilDay('2026-09-10'),
          funderId: order.funderId,
        }
      : {};
  return dossierWith({ ...dossier, order: { ...dossier.order, ...funding } }, [
    ['order.proposalIssued', '2026-08-20'],
    ['order.documentsReceived', '2026-08-25'],
    paid('2026-08-26', 80000),
    ['order.trainingDelivered', '2026-10-15', { fundedHours: 28 }],
  ]);
}

const standing = (dossier: Dossier, kind: string, from?: string) => {
  const gone = new Set(dossier.facts.map(({ data }) => data['target']));
  return dossier.facts.findLast(
    (fact) => fact.kind === kind && !gone.has(fact.id) && (from === undefined || fact.data['from'] === from),
  );
};

function done(dossier: Dossier, day: CivilDay, told: Act): Dossier {
  switch (told.do) {
    case 'price':
      return { ...dossier, order: { ...dossier.order, unitExclTax: cents(told.exclTax) } };
    case 'hours': {
      const wrong = standing(dossier, 'order.trainingDelivered');
      const back: readonly Told[] = wrong ? [['reversed', day, { target: wrong.id }]] : [];
      return andThen(dossier, ...back, [
        'order.trainingDelivered',
        '2026-10-15',
        { fundedHours: told.hours },
      ]);
    }
    case 'opcoPays':
      return andThen(dossier, ['order.paymentReceived', day, { from: 'opco', amount: cents(told.amount) }]);
    case 'clientPays':
      return andThen(dossier, paid(day, told.amount));
    case 'refuse':
      return andThen(dossier, ['order.fundingRefused', day, {}]);
    case 'bounce': {
      const payment = standing(dossier, 'order.paymentReceived', 'opco');
      return payment ? andThen(dossier, ['reversed', day, { target: payment.id }]) : dossier;
    }
    default:
      throw new Error('unknown act');
  }
}

const most = 12;

/** Everything that the statement proposes, one after the other: it comes to an end. */
function issuedAll(dossier: Dossier, day: CivilDay): Dossier {
  let next = dossier;
  for (let count = 0; count < most; count += 1) {
    const of = billCase(next, day);
    const kind = of.statement.creditsDue.length > 0 ? ('creditNote' as const) : billsFor(of)[0];
    if (kind === undefined) return next;
    next = issueIn(next, day, kind).dossier;
  }
  throw new Error('what is proposed never ends');
}

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

it('whatever is put right after the invoices, once all that is proposed is issued they ask what is due of each', () => {
  assert(
    property(
      steps,
      constantFrom('inclTax' as const, 'exclTax' as const),
      constantFrom(fundedDossier, publicDossier),
      (told: readonly Step[], basis, of) => {
        let day = civilDay('2026-10-16');
        let dossier = issuedAll(start(basis, of), day);
        for (const step of told) {
          day = addDays(day, step.days);
          dossier = done(dossier, day, step.act);
          if (step.issues) dossier = issuedAll(dossier, day);
        }
        dossier = issuedAll(dossier, day);
        const known = billCase(dossier, day);
        const asked = (to: 'client' | 'opco') =>
          sum(
            issuedInvoices(known)
              .filter(({ told: { event } }) => event.to === to)
              .map(askedOf),
          );
        const due = (debtor: 'client' | 'opco') =>
          sum(known.statement.due.flatMap((line) => (line.debtor === debtor ? [line.amount] : [])));
        const left = sum(
          invoiceStates(known).flatMap((state) => (state.to === 'client' ? [state.left] : [])),
        );
        const owed = Math.min(Math.max(0, known.statement.balance.client), due('client'));
        expect([asked('client'), asked('opco'), left]).toEqual([due('client'), due('opco'), owed]);
      },
    ),
    { numRuns: 150 },
  );
});
