import { array, assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { invoiceOf } from '../../../../shared/domain/billing/invoiceOf.ts';
import { invoiceStates } from '../../../../shared/domain/billing/invoiceStates.ts';
import type { PartialCredit } from '../../../../shared/domain/billing/partialCredit.ts';
import { whyLeftToCredit } from '../../../../shared/domain/billing/whyLeftToCredit.ts';
import { creditedInvoice } from '../../../../shared/domain/billing/creditNoteOf.ts';
import { explanationOf } from '../../../../shared/domain/explain/explanationOf.ts';
import { civilDay } from '../../../../shared/domain/dates/civilDay.ts';
import type { Dossier } from '../../../../shared/domain/orders/dossier.ts';
import { cents } from '../../../../shared/domain/money/cents.ts';
import { statementOfDossier } from '../../../../shared/domain/orders/storyOf.ts';
import { companyDossier } from '../../../support/dossierFixture.ts';
import { billCase, drafted, issueIn, sumsOf } from '../../../support/issuing.ts';
import { andThen, contracted, dossierWith } from '../../../support/letterFixture.ts';

// 1 740,00 € (1 450,00 + 290,00), deposit of 522,00 € invoiced on 7 October 2026, the balance on 16 December.

const lowered = (amount: number, note?: string): PartialCredit => ({
  amount: cents(amount),
  reason: 'priceLowered',
  ...(note ? { note } : {}),
});
const withDeposit = issueIn(dossierWith(companyDossier, contracted), '2026-10-07', 'depositInvoice').dossier;
const delivered = andThen(withDeposit, ['order.trainingDelivered', '2026-12-15']);
const final = issueIn(delivered, '2026-12-16', 'finalInvoice');
const credit = (dossier: Dossier, day: string, amount: number, note?: string) =>
  issueIn(dossier, day, 'creditNote', { credit: lowered(amount, note) });
const day = civilDay('2026-12-20');
const lefts = (dossier: Dossier) => invoiceStates(billCase(dossier, '2026-12-20')).map(({ left }) => left);

describe('an avoir that takes back a part of an invoice', () => {
  it.each([
    [10000, [8333, 1667, 10000]],
    [12001, [10001, 2000, 12001]],
    [36003, [30003, 6000, 36003]],
    [1, [1, 0, 1]],
  ])('of %i cents closes: the VAT is what the part excl. tax leaves (law.md 3.4)', (amount, sums) => {
    expect(sumsOf(credit(final.dossier, '2026-12-20', amount).invoice)).toEqual(sums);
  });

  it('names the original and prints its reason', () => {
    const { invoice } = credit(final.dossier, '2026-12-20', 10000, 'salle sans chauffage');
    expect(invoice.type).toBe('creditNote');
    expect(invoice.preceding.map(({ number, issuedOn }) => [number, issuedOn])).toEqual([
      [final.invoice.number, '2026-12-16'],
    ]);
    expect(invoice.lines[0]?.description).toBe('Prix baissé\u00a0: salle sans chauffage');
  });

  it('of a deposit is an avoir d’acompte', () => {
    const about = withDeposit.facts.at(-1)?.id ?? '';
    const { invoice } = issueIn(withDeposit, '2026-10-08', 'creditNote', { about, credit: lowered(12000) });
    expect([invoice.type, sumsOf(invoice)]).toEqual(['depositCreditNote', [10000, 2000, 12000]]);
  });

  it('lessens what is left of the invoice and what the client owes: 1 218,00 − 100,00 = 1 118,00 €', () => {
    const { dossier } = credit(final.dossier, '2026-12-20', 10000);
    expect(lefts(dossier)).toEqual([0, 111800]);
    const statement = statementOfDossier(dossier, day);
    expect(statement.balance.client).toBe(111800);
    const line = statement.due.find(({ kind }) => kind === 'balance');
    // 1 015,00 − 83,33 = 931,67; 203,00 − 16,67 = 186,33
    expect(line && [line.exclTax, line.vat, line.amount, line.credited]).toEqual([
      93167, 18633, 111800, 10000,
    ]);
  });

  it('is explained: the avoir stands among what makes the balance', () => {
    const { dossier } = credit(final.dossier, '2026-12-20', 10000);
    const line = statementOfDossier(dossier, day).due.findIndex(({ kind }) => kind === 'balance');
    const told = explanationOf(dossier, day, { of: 'due', line }).lines ?? [];
    expect(told.slice(-2).map(({ label, value }) => [label.split('\u00a0')[0], value])).toEqual([
      ['Avoir', '−100,00\u00a0€'],
      ['Solde (931,67', '1\u202f118,00\u00a0€'],
    ]);
  });

  it('gives back what was paid beyond', () => {
    const paid = andThen(final.dossier, [
      'order.paymentReceived',
      '2026-12-16',
      { from: 'client', amount: cents(121800) },
    ]);
    const { dossier } = credit(paid, '2026-12-20', 10000);
    expect(statementOfDossier(dossier, day).balance.client).toBe(-10000);
    expect(lefts(dossier)).toEqual([0, 0]);
  });

  it('takes nothing off twice where the price of the order was lowered as well', () => {
    const { dossier } = credit(final.dossier, '2026-12-20', 12000);
    const both = { ...dossier, order: { ...dossier.order, unitExclTax: cents(135000) } };
    // 1 350,00 € excl. tax, 1 620,00 € incl. tax, 486,00 € of deposit asked, 522,00 € paid: 1 098,00 € are left.
    expect(statementOfDossier(both, day).balance.client).toBe(109800);
  });

  it('never takes back more than earlier avoirs left: 1 740,00 − 1 500,00 = 240,00 €', () => {
    const once = credit(final.dossier, '2026-12-20', 150000).dossier;
    expect(drafted(once, '2026-12-21', 'creditNote', { credit: lowered(24001) })).toBe(
      'invoice.creditAboveInvoice',
    );
    const last = credit(once, '2026-12-21', 24000);
    // 1 450,00 − 1 250,00 = 200,00; 290,00 − 250,00 = 40,00
    expect(sumsOf(last.invoice)).toEqual([20000, 4000, 24000]);
    expect(last.dossier.facts.at(-1)?.data['whole']).toBe(true);
  });

  it('says how much is left', () => {
    const refusal = invoiceOf(
      billCase(final.dossier, '2026-12-20', { credit: lowered(174001) }),
      'creditNote',
      '',
    );
    expect(refusal.ok ? '' : refusal.error.because.replaceAll(/[\u00a0\u202f]/g, ' ')).toBe(
      `Avoir au-dessus de l’original : il ne reste que 1 740,00 € à reprendre de la facture ${final.invoice.number}.`,
    );
  });

  it('of nothing is none', () => {
    expect(drafted(final.dossier, '2026-12-20', 'creditNote', { credit: lowered(0) })).toBe(
      'invoice.creditOfNothing',
    );
  });

  it('followed by one of all the rest leaves nothing of the invoice, and the price is invoiced anew', () => {
    const once = credit(final.dossier, '2026-12-20', 10000).dossier;
    const rest = issueIn(once, '2026-12-21', 'creditNote', { credit: 'whole' });
    // 1 450,00 − 83,33 = 1 366,67; 290,00 − 16,67 = 273,33
    expect(sumsOf(rest.invoice)).toEqual([136667, 27333, 164000]);
    expect(statementOfDossier(rest.dossier, civilDay('2026-12-21')).balance.client).toBe(121800);
    expect(sumsOf(issueIn(rest.dossier, '2026-12-22', 'finalInvoice').invoice)).toEqual([
      145000, 29000, 174000,
    ]);
  });

  it('explains what is left to take back', () => {
    const once = credit(final.dossier, '2026-12-20', 10000).dossier;
    const credited = creditedInvoice(billCase(once, '2026-12-21'));
    expect(credited && whyLeftToCredit(credited).lines?.map(({ value }) => value)).toEqual([
      '1\u202f740,00\u00a0€',
      '−100,00\u00a0€',
      '1\u202f640,00\u00a0€',
    ]);
  });

  it('however it is cut, sums to the invoice: excl. tax, VAT, incl. tax', () => {
    assert(
      property(array(integer({ min: 1, max: 60000 }), { minLength: 1, maxLength: 4 }), (parts) => {
        let { dossier } = final;
        const sums = [0, 0, 0];
        const add = (issued: ReturnType<typeof issueIn>): void => {
          for (const [place, sum] of sumsOf(issued.invoice).entries()) sums[place] = (sums[place] ?? 0) + sum;
          ({ dossier } = issued);
        };
        for (const part of parts) {
          const rest = 174000 - (sums[2] ?? 0);
          if (part < rest) add(credit(dossier, '2026-12-20', part));
        }
        add(issueIn(dossier, '2026-12-21', 'creditNote', { credit: 'whole' }));
        expect(sums).toEqual([145000, 29000, 174000]);
      }),
      { numRuns: 30 },
    );
  });
});
