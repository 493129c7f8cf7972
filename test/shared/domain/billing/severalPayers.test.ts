import { assert, constantFrom, integer, property, record, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { billsFor } from '../../../../shared/domain/billing/matterOfBill.ts';
import { invoiceStates } from '../../../../shared/domain/billing/invoiceStates.ts';
import { civilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { cents } from '../../../../shared/domain/money/cents.ts';
import type { Dossier } from '../../../../shared/domain/orders/dossier.ts';
import { statementOfDossier } from '../../../../shared/domain/orders/storyOf.ts';
import type { Client } from '../../../../shared/records/records.ts';
import { fundedDossier, funderFixture, individualDossier } from '../../../support/dossierFixture.ts';
import { billCase, drafted, issueIn, sumsOf } from '../../../support/issuing.ts';
import { andThen, dossierWith, onDays } from '../../../support/letterFixture.ts';
import {
  agreement,
  backTo,
  delivered,
  paidBy,
  parent,
  second,
  shared,
} from '../../../support/severalPayers.ts';
import { tasksOn } from '../tasks/tell.ts';

// 1 740,00 € (1 450,00 + 290,00), deposit of 522,00 € (435,00 + 87,00), the training ends on 15 October 2026.

const lines = (dossier: Dossier, day: string) =>
  statementOfDossier(dossier, civilDay(day)).due.map(({ kind, exclTax, vat, amount }) => [
    kind,
    exclTax,
    vat,
    amount,
  ]);

const two = delivered(shared(60000, 'inclTax', second, agreement(second, 30000)));
const first = issueIn(two, '2026-10-16', 'opcoInvoice');
const both = issueIn(first.dossier, '2026-10-16', 'opcoInvoice');

describe('two OPCOs for one order', () => {
  it('share the price with the client, to the cent: 522,00 + 600,00 + 300,00 + 318,00', () => {
    expect(lines(two, '2026-10-16')).toEqual([
      ['deposit', 43500, 8700, 52200],
      ['opcoShare', 50000, 10000, 60000],
      ['opcoShare', 25000, 5000, 30000],
      ['balance', 26500, 5300, 31800],
    ]);
    expect(statementOfDossier(two, civilDay('2026-10-16')).balance).toEqual({ client: 31800, opco: 90000 });
  });

  it('have each an invoice of their own, with their agreement, one after the other and no third', () => {
    expect(
      [first, both].map(({ invoice }) => [invoice.buyer.name, invoice.purchaseOrder, sumsOf(invoice)]),
    ).toEqual([
      ['OPCO Artisanat Sud', 'ACC-client-opco', [50000, 10000, 60000]],
      ['Atlas Services', 'ACC-client-atlas', [25000, 5000, 30000]],
    ]);
    expect(billsFor(billCase(both.dossier, '2026-10-17'))).not.toContain('opcoInvoice');
  });

  it('pay each their own', () => {
    const paid = andThen(both.dossier, paidBy(second.id, '2026-10-20', 30000));
    const states = invoiceStates(billCase(paid, '2026-10-21'));
    expect(states.map(({ invoice, left }) => [invoice.buyer.name, left])).toEqual([
      ['OPCO Artisanat Sud', 60000],
      ['Atlas Services', 0],
    ]);
  });

  it('have each their month: what one leaves unpaid goes to the client, the other has paid', () => {
    const paid = andThen(
      both.dossier,
      paidBy(funderFixture.id, '2026-11-02', 60000),
      paidBy(second.id, '2026-11-10', 10000),
    );
    const note = issueIn(paid, '2026-11-16', 'creditNote');
    expect([note.invoice.buyer.name, sumsOf(note.invoice)]).toEqual(['Atlas Services', [16667, 3333, 20000]]);
    const { invoice, dossier } = issueIn(note.dossier, '2026-11-16', 'opcoDefaultInvoice');
    expect(sumsOf(invoice)).toEqual([16667, 3333, 20000]);
    expect(invoice.lines[0]?.name).toContain('Part non réglée par Atlas Services');
    expect(statementOfDossier(dossier, civilDay('2026-11-17')).balance).toEqual({ client: 51800, opco: 0 });
  });

  it('that both fail are credited and moved to the client one by one', () => {
    let dossier = both.dossier;
    const moved: (readonly [string, number | undefined])[] = [];
    for (const kind of ['creditNote', 'creditNote', 'opcoDefaultInvoice', 'opcoDefaultInvoice'] as const) {
      const issued = issueIn(dossier, '2026-11-16', kind);
      moved.push([issued.invoice.buyer.name, sumsOf(issued.invoice)[2]]);
      ({ dossier } = issued);
    }
    expect(moved).toEqual([
      ['OPCO Artisanat Sud', 60000],
      ['Atlas Services', 30000],
      ['Ardèche Bois', 60000],
      ['Ardèche Bois', 30000],
    ]);
    expect(drafted(dossier, '2026-11-17', 'opcoDefaultInvoice')).toBe('invoice.noOpcoDefault');
  });

  it('are each a line of Aujourd’hui', () => {
    const told = tasksOn('2026-10-16', two).filter(({ key }) => key.startsWith('invoiceOpco:'));
    expect(told.map(({ whom, loss }) => [whom, loss?.stake])).toEqual([
      ['OPCO Artisanat Sud', 60000],
      ['Atlas Services', 30000],
    ]);
    expect(new Set(told.map(({ key }) => key)).size).toBe(2);
  });

  it('follow each their own hours: 21 of 28 for one, 10 of 10 for the other', () => {
    const dossier = shared(60000, 'inclTax', second, agreement(second, 30000, { fundingHours: 10 }));
    const counted = { ...dossier, order: { ...dossier.order, fundingHours: 28 } };
    const done = delivered(counted, { fundedHours: 21, hoursByFunder: { [second.id]: 10 } });
    // 600,00 × 21 ÷ 28 = 450,00; 300,00 whole
    expect(lines(done, '2026-10-16').filter(([kind]) => kind === 'opcoShare')).toEqual([
      ['opcoShare', 37500, 7500, 45000],
      ['opcoShare', 25000, 5000, 30000],
    ]);
  });

  it('one that refuses leaves the other', () => {
    const refused = andThen(two, ['order.fundingRefused', '2026-10-16', { funder: second.id }]);
    expect(statementOfDossier(refused, civilDay('2026-10-16')).balance).toEqual({
      client: 61800,
      opco: 60000,
    });
  });
});

describe('an agreement excl. tax beside one incl. tax', () => {
  it('leaves its VAT to the client: 500,00 excl. tax and 300,00 incl. tax', () => {
    const dossier = delivered(shared(50000, 'exclTax', second, agreement(second, 30000)));
    expect(lines(dossier, '2026-10-16')).toEqual([
      ['deposit', 43500, 8700, 52200],
      ['opcoShare', 50000, 0, 50000],
      ['opcoShare', 25000, 5000, 30000],
      ['balance', 26500, 15300, 41800],
    ]);
  });
});

describe('a payer that is no OPCO', () => {
  it('is invoiced its part by name: a parent company, 400,00 €', () => {
    const dossier = delivered(shared(60000, 'inclTax', parent, agreement(parent, 40000)));
    const share = statementOfDossier(dossier, civilDay('2026-10-16')).due.find(
      ({ funder }) => funder === parent.id,
    );
    expect(share?.because).toContain('Prise en charge par Groupe Chabert');
    const { invoice } = issueIn(
      issueIn(dossier, '2026-10-16', 'opcoInvoice').dossier,
      '2026-10-16',
      'opcoInvoice',
    );
    expect([invoice.buyer.name, sumsOf(invoice)]).toEqual(['Groupe Chabert', [33333, 6667, 40000]]);
  });
});

/** One seat of an INTER session, its OPCO paying 400,00 € of 696,00 €. */
const seat = (id: string, payer: Client): Dossier => {
  const dossier = onDays(individualDossier, '2026-10-14');
  return delivered(
    dossierWith(
      {
        ...dossier,
        client: { ...fundedDossier.client, id },
        funder: payer,
        order: { ...dossier.order, id, clientId: id, channel: 'inPerson', ...agreement(payer, 40000) },
      },
      [
        ['order.proposalIssued', '2026-08-20'],
        ['order.documentsReceived', '2026-08-25'],
        ['order.paymentReceived', '2026-08-26', { from: 'client', amount: cents(20880) }],
      ],
    ),
  );
};

describe('people of one session paid by different OPCOs', () => {
  it('are orders of their own, each with its payer', () => {
    const invoices = [seat('order-a', funderFixture), seat('order-b', second)].map(
      (dossier) => issueIn(dossier, '2026-10-16', 'opcoInvoice').invoice,
    );
    expect(invoices.map(({ buyer }) => buyer.name)).toEqual(['OPCO Artisanat Sud', 'Atlas Services']);
  });
});

describe('client and payers', () => {
  it('always sum to the price: excl. tax, VAT, incl. tax, whatever is agreed, followed, paid and given back', () => {
    const basis = constantFrom('inclTax' as const, 'exclTax' as const);
    const agreed = record({
      amount: integer({ min: 0, max: 250000 }),
      basis,
      paid: integer({ min: 0, max: 250000 }),
      back: integer({ min: 0, max: 250000 }),
    });
    assert(
      property(
        integer({ min: 1, max: 145000 }),
        tuple(agreed, agreed),
        constantFrom('2026-10-16', '2026-11-16'),
        (price, [one, other], day) => {
          const dossier = shared(
            one.amount,
            one.basis,
            second,
            agreement(second, other.amount, { fundingBasis: other.basis }),
          );
          const priced = { ...dossier, order: { ...dossier.order, unitExclTax: cents(price) } };
          const paid = [
            paidBy(funderFixture.id, '2026-11-01', one.paid),
            paidBy(second.id, '2026-11-02', other.paid),
            backTo(funderFixture.id, '2026-11-03', one.back),
            backTo(second.id, '2026-11-03', other.back),
          ];
          const statement = statementOfDossier(andThen(delivered(priced), ...paid), civilDay(day));
          const sums = { exclTax: 0, vat: 0, amount: 0 };
          for (const line of statement.due) {
            const sign = line.debtor === 'provider' ? -1 : 1;
            sums.exclTax += sign * line.exclTax;
            sums.vat += sign * line.vat;
            sums.amount += sign * line.amount;
          }
          expect(sums).toEqual({
            exclTax: statement.price.exclTax,
            vat: statement.price.vat,
            amount: statement.price.inclTax,
          });
          expect(statement.funders.reduce((sum, { left }) => sum + left, 0)).toBe(statement.balance.opco);
        },
      ),
      { numRuns: 200 },
    );
  });
});
