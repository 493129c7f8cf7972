import { describe, expect, it } from 'vitest';
import type { Invoice } from '../../../../shared/domain/billing/invoice.ts';
import { type InvoiceKind } from '../../../../shared/domain/billing/invoiceKinds.ts';
import { invoiceOf } from '../../../../shared/domain/billing/invoiceOf.ts';
import { invoiceStates } from '../../../../shared/domain/billing/invoiceStates.ts';
import { invoiceTotals } from '../../../../shared/domain/billing/invoiceTotals.ts';
import { billsFor, invoicesFor } from '../../../../shared/domain/billing/matterOfBill.ts';
import { civilDay } from '../../../../shared/domain/dates/civilDay.ts';
import type { Dossier } from '../../../../shared/domain/orders/dossier.ts';
import { statementOfDossier } from '../../../../shared/domain/orders/storyOf.ts';
import type { Fact } from '../../../../shared/records/facts.ts';
import { companyDossier } from '../../../support/dossierFixture.ts';
import {
  andThen,
  cancelledOn,
  contracted,
  dossierWith,
  factsOf,
  paid,
  type Told,
  individualContracted,
} from '../../../support/letterFixture.ts';

const caseOf = (dossier: Dossier, day: string, about?: string) => {
  const on = civilDay(day);
  return { dossier, on, statement: statementOfDossier(dossier, on), ...(about ? { about } : {}) };
};
const issue = (dossier: Dossier, day: string, kind: InvoiceKind, about?: string): Invoice | string => {
  const invoice = invoiceOf(caseOf(dossier, day, about), kind, `FA-${day}`);
  return invoice.ok ? invoice.value : invoice.error.code;
};
const issued = (dossier: Dossier, day: string, kind: InvoiceKind): Invoice => {
  const invoice = issue(dossier, day, kind);
  if (typeof invoice === 'string') throw new Error(invoice);
  return invoice;
};
/** The same order once an invoice has been issued. */
const after = (
  dossier: Dossier,
  invoice: Invoice,
  kind: 'deposit' | 'instalment' | 'final' | 'indemnity',
): Dossier => {
  const [fact] = factsOf(dossier.order.id, [
    ['order.invoiceIssued', invoice.issuedOn, { kind, to: 'client' }],
  ]);
  const told: Fact[] = fact
    ? [
        {
          ...fact,
          id: invoice.number,
          stamp: `1-${invoice.number}`,
          data: { ...fact.data, content: invoice },
        },
      ]
    : [];
  return { ...dossier, facts: [...dossier.facts, ...told] };
};
const story = (...more: readonly Told[]): Dossier => dossierWith(companyDossier, [...contracted, ...more]);
const delivered: Told = ['order.trainingDelivered', '2026-12-15'];
const sums = (invoice: Invoice): readonly number[] => {
  const { exclTax, vat, inclTax, due } = invoiceTotals(invoice);
  return [exclTax, vat, inclTax, due];
};

/** 522,00 € of deposit, invoiced with 87,00 € of VAT, then everything cancelled in writing. */
const depositInvoiced = (): Dossier => {
  const dossier = dossierWith(companyDossier, contracted);
  const content = issued(dossier, '2026-10-07', 'depositInvoice');
  return andThen(dossier, [
    'order.invoiceIssued',
    '2026-10-07',
    { kind: 'deposit', to: 'client', number: content.number, content },
  ]);
};
describe('an order cancelled after its deposit was invoiced (3.5, law.md 3.6)', () => {
  it.each([
    // 24 days before the session the deposit alone is kept; 10 days before, the whole price is due.
    ['2026-11-20', [52200, 0, 52200]],
    ['2026-12-04', [174000, 29000, 52200]],
  ])('on %s: the credit note goes first, then the note d’indemnité', (day, [inclTax, vat, prepaid]) => {
    const cancelled = cancelledOn(day, depositInvoiced());
    expect(invoicesFor(caseOf(cancelled, day))).toEqual(['creditNote']);
    const refusal = invoiceOf(caseOf(cancelled, day), 'indemnityNote', '');
    expect(refusal.ok ? '' : refusal.error.because).toContain('un avoir la reprend d’abord');
    const content = issued(cancelled, day, 'creditNote');
    expect([content.type, invoiceTotals(content).inclTax]).toEqual(['depositCreditNote', 52200]);
    const credited = andThen(cancelled, [
      'order.invoiceCredited',
      day,
      { target: 'fact-4', whole: true, number: content.number, content },
    ]);
    expect(invoicesFor(caseOf(credited, day))).toEqual(['indemnityNote']);
    const note = issued(credited, day, 'indemnityNote');
    expect([invoiceTotals(note).inclTax, invoiceTotals(note).vat, note.prepaid]).toEqual([
      inclTax,
      vat,
      prepaid,
    ]);
  });

  it('and not invoiced: the indemnity alone is asked for, no deposit any more', () => {
    expect(invoicesFor(caseOf(cancelledOn('2026-11-20'), '2026-11-21'))).toEqual(['indemnityNote']);
  });
});

describe('what changed between preview and issue', () => {
  it('is told as it holds at issue: the regime of VAT, the rates, the address', () => {
    const dossier = andThen(dossierWith(companyDossier, contracted), [
      'order.trainingDelivered',
      '2026-12-15',
    ]);
    const preview = issued(dossier, '2026-12-16', 'finalInvoice');
    const now: Dossier = {
      ...dossier,
      order: { ...dossier.order, vat: 'exemptTraining' },
      client: { ...dossier.client, name: 'Ardèche Bois et Fils' },
    };
    const atIssue = issued(now, '2026-12-20', 'finalInvoice');
    expect([invoiceTotals(preview).vat, invoiceTotals(atIssue).vat]).toEqual([29000, 0]);
    expect(atIssue.lines.map(({ treatment }) => treatment.code)).toEqual(['E']);
    expect([atIssue.buyer.name, atIssue.issuedOn]).toEqual(['Ardèche Bois et Fils', '2026-12-20']);
  });
});

describe('an invoice', () => {
  it('of a deposit is what came, paid (law.md 3.4 D1: 435,00 + 87,00 = 522,00)', () => {
    const invoice = issued(story(), '2026-10-07', 'depositInvoice');
    expect([invoice.type, sums(invoice), invoice.dueOn]).toEqual(['deposit', [43500, 8700, 52200, 0], null]);
  });

  it('of a deposit is never made twice', () => {
    const first = issued(story(), '2026-10-07', 'depositInvoice');
    expect(issue(after(story(), first, 'deposit'), '2026-10-08', 'depositInvoice')).toBe('invoice.noDeposit');
  });

  it('of a deposit is not made after the invoice of the price, which asked for it already', () => {
    const final = after(story(delivered), issued(story(delivered), '2026-12-16', 'finalInvoice'), 'final');
    expect(issue(final, '2026-12-17', 'depositInvoice')).toBe('invoice.noDeposit');
  });

  it('of the price deducts its deposit by number and date, and leaves 1 218,00 €', () => {
    const deposit = issued(story(), '2026-10-07', 'depositInvoice');
    const invoice = issued(after(story(delivered), deposit, 'deposit'), '2026-12-16', 'finalInvoice');
    expect(sums(invoice)).toEqual([145000, 29000, 174000, 121800]);
    expect(invoice.preceding).toEqual([
      { number: 'FA-2026-10-07', issuedOn: '2026-10-07', inclTax: 52200, vat: 8700 },
    ]);
    expect([invoice.prepaid, invoice.dueOn]).toEqual([52200, '2026-12-16']);
    expect(invoice.lines.map(({ quantity, unitPrice }) => [quantity, unitPrice])).toEqual([[1, 145000]]);
  });

  it('of the price is not made before the training is done, nor twice', () => {
    expect(issue(story(), '2026-12-01', 'finalInvoice')).toBe('invoice.notDone');
    const once = after(story(delivered), issued(story(delivered), '2026-12-16', 'finalInvoice'), 'final');
    expect(issue(once, '2026-12-17', 'finalInvoice')).toBe('invoice.alreadyFinal');
  });

  it('of instalments let go by asks for them one after the other, each once', () => {
    // 70 % of 696,00 € in two: 243,60 € on each day of training.
    const first = issued(individualContracted, '2027-02-01', 'instalmentInvoice');
    const once = after(individualContracted, first, 'instalment');
    expect(first.lines[0]?.name.replaceAll('\u00a0', ' ')).toMatch(
      /^Échéance du 14 décembre 2026 : Formation/,
    );
    const second = { ...issued(once, '2027-02-01', 'instalmentInvoice'), number: 'FA-2027-02-01-2' };
    expect([sums(first)[2], sums(second)[2]]).toEqual([24360, 24360]);
    expect(issue(after(once, second, 'instalment'), '2027-02-01', 'instalmentInvoice')).toBe(
      'invoice.noInstalment',
    );
  });

  it('of an indemnity bears no VAT where the deposit is kept (3.5, cancelled in time)', () => {
    const cancelled = story([
      'order.cancellationReceived',
      '2026-11-20',
      { by: 'client', inWriting: true, reason: 'other' },
    ]);
    const invoice = issued(cancelled, '2026-11-20', 'indemnityNote');
    expect(sums(invoice)).toEqual([52200, 0, 52200, 0]);
    expect(invoice.lines[0]?.treatment.code).toBe('O');
    expect(invoice.period).toBeNull();
  });

  it('says its penalties, the 40 € and no discount to a professional', () => {
    const { notes } = issued(story(delivered), '2026-12-16', 'finalInvoice');
    expect(notes.map(({ code }) => code)).toEqual(['PMD', 'PMT', 'AAB']);
    expect(notes[0]?.text).toContain('soit 12,4\u00a0%');
    expect(notes[1]?.text).toContain('40,00\u00a0€');
  });

  it('says that VAT is paid on debits where that was opted for, to an individual too', () => {
    const opting = {
      ...story(delivered),
      organisation: { ...companyDossier.organisation, vatOnDebits: true },
    };
    const { notes } = issued(opting, '2026-12-16', 'finalInvoice');
    expect(notes.at(-1)).toEqual({
      code: 'TXD',
      text: 'Option pour le paiement de la taxe d’après les débits.',
    });
    const person = { ...opting, client: { ...opting.client, kind: 'individual' as const } };
    expect(issued(person, '2026-10-07', 'depositInvoice').notes.map(({ code }) => code)).toEqual([
      'PMD',
      'PMT',
      'AAB',
      'TXD',
    ]);
  });

  it('is proposed by the statement at the right moment', () => {
    expect(billsFor(caseOf(story(), '2026-10-06'))).toEqual([]);
    expect(billsFor(caseOf(story(), '2026-10-07'))).toEqual(['depositInvoice']);
    expect(billsFor(caseOf(story(delivered), '2026-12-15'))).toEqual(['depositInvoice', 'finalInvoice']);
  });
});

const left = (dossier: Dossier, day: string) =>
  invoiceStates(caseOf(dossier, day)).map((state) => [state.invoice.number, state.left]);

describe('where the payment of invoices stands', () => {
  const deposit = issued(story(), '2026-10-07', 'depositInvoice');
  const once = after(story(delivered), deposit, 'deposit');
  const final = issued(once, '2026-12-16', 'finalInvoice');
  const twice = after(once, final, 'final');

  it('a deposit is paid, the balance is left', () => {
    expect(left(twice, '2026-12-20')).toEqual([
      ['FA-2026-10-07', 0],
      ['FA-2026-12-16', 121800],
    ]);
  });

  it('a deposit whose payment comes back is left to pay, at once', () => {
    const [reversal] = factsOf(once.order.id, [['reversed', '2026-10-09', { target: 'fact-3' }]]);
    const back = {
      ...once,
      facts: [...once.facts, ...(reversal ? [{ ...reversal, id: 'back', stamp: '2-back' }] : [])],
    };
    expect(
      invoiceStates(caseOf(back, '2026-10-10')).map((state) => [
        state.invoice.number,
        state.left,
        state.dueOn,
      ]),
    ).toEqual([['FA-2026-10-07', 52200, '2026-10-07']]);
  });

  it('a payment lessens it', () => {
    const paidTwice = {
      ...twice,
      facts: [
        ...twice.facts,
        ...factsOf('order-1', [paid('2026-12-18', 100000)]).map((fact) => ({
          ...fact,
          id: 'later',
          stamp: '2',
        })),
      ],
    };
    expect(left(paidTwice, '2026-12-20').at(-1)).toEqual(['FA-2026-12-16', 21800]);
  });
});

describe('a credit note', () => {
  it('takes back the invoice whole and names it', () => {
    const final = issued(story(delivered), '2026-12-16', 'finalInvoice');
    const note = issue(after(story(delivered), final, 'final'), '2026-12-20', 'creditNote');
    if (typeof note === 'string') throw new Error(note);
    expect([note.type, sums(note)]).toEqual(['creditNote', [145000, 29000, 174000, 174000]]);
    expect(note.preceding.map(({ number }) => number)).toEqual(['FA-2026-12-16']);
  });

  it('needs an invoice', () => {
    expect(issue(story(delivered), '2026-12-20', 'creditNote')).toBe('invoice.nothingToCredit');
  });
});
