import { describe, expect, it } from 'vitest';
import { invoiceStates } from '../../../../shared/domain/billing/invoiceStates.ts';
import { invoiceTotals } from '../../../../shared/domain/billing/invoiceTotals.ts';
import { billsFor } from '../../../../shared/domain/billing/matterOfBill.ts';
import { explanationOf } from '../../../../shared/domain/explain/explanationOf.ts';
import { civilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { cents } from '../../../../shared/domain/money/cents.ts';
import type { Dossier } from '../../../../shared/domain/orders/dossier.ts';
import { statementOfDossier } from '../../../../shared/domain/orders/storyOf.ts';
import { cii } from '../../../../shared/documents/facturx/cii.ts';
import { companyDossier, fundedDossier, publicDossier } from '../../../support/dossierFixture.ts';
import { billCase, drafted, issueIn, sumsOf } from '../../../support/issuing.ts';
import { andThen, contracted, dossierWith, onDays, paid, type Told } from '../../../support/letterFixture.ts';
import { taskOn, tasksOn } from '../tasks/tell.ts';

// 1 740,00 € (1 450,00 + 290,00), 800,00 € paid on 7 October 2026, 522,00 € of which are the deposit, invoiced that day;
// the balance is invoiced on 16 December.

const priced = (dossier: Dossier, exclTax: number): Dossier => ({
  ...dossier,
  order: { ...dossier.order, unitExclTax: cents(exclTax) },
});
const at = (dossier: Dossier, day: string) => statementOfDossier(dossier, civilDay(day));
const lines = (dossier: Dossier, day: string) =>
  at(dossier, day).due.map(({ kind, exclTax, vat, amount }) => [kind, exclTax, vat, amount]);
const credits = (dossier: Dossier, day: string) =>
  at(dossier, day).creditsDue.map(({ to, amount, reason }) => [to, amount, reason]);
const plain = (text: string | undefined) => text?.replaceAll(/[\u00a0\u202f]/g, ' ');

/** Delivered with its hours, told on a day; again once the first were wrong. */
const followed = (dossier: Dossier, day: string, fundedHours: number): Dossier => {
  const wrong = dossier.facts.findLast(({ kind }) => kind === 'order.trainingDelivered');
  const back: readonly Told[] = wrong ? [['reversed', day, { target: wrong.id }]] : [];
  return andThen(dossier, ...back, ['order.trainingDelivered', '2026-10-15', { fundedHours }]);
};

const signed: readonly Told[] = [...contracted.slice(0, 2), paid('2026-10-07', 80000)];
const withDeposit = issueIn(dossierWith(companyDossier, signed), '2026-10-07', 'depositInvoice').dossier;
const delivered = andThen(withDeposit, ['order.trainingDelivered', '2026-12-15']);
const final = issueIn(delivered, '2026-12-16', 'finalInvoice');
/** 1 740,00 € excl. tax, 2 088,00 € incl. tax, of which 626,40 € of deposit. */
const dearer = priced(final.dossier, 174000);

const explained = (dossier: Dossier, line: number) =>
  explanationOf(dossier, civilDay('2026-12-20'), { of: 'due', line })
    .lines?.slice(-2)
    .map(({ value }) => plain(value));

describe('a price that rises after the final invoice', () => {
  it('leaves what was invoiced as it was; the rest is a line of its own: 2 088,00 − 1 740,00 = 348,00 €', () => {
    expect(lines(dearer, '2026-12-20')).toEqual([
      ['deposit', 52200, 10440, 62640],
      ['balance', 92800, 18560, 111360],
      ['balance', 29000, 5800, 34800],
    ]);
    expect(at(dearer, '2026-12-20').balance.client).toBe(128800);
  });

  it('is invoiced once, by a complementary invoice that names the first', () => {
    expect(billsFor(billCase(dearer, '2026-12-20'))).toEqual(['finalInvoice']);
    const { invoice, dossier } = issueIn(dearer, '2026-12-20', 'finalInvoice');
    expect([sumsOf(invoice), invoice.prepaid, invoice.dueOn]).toEqual([
      [29000, 5800, 34800],
      0,
      '2026-12-20',
    ]);
    expect(invoice.completes).toEqual({ number: final.invoice.number, issuedOn: '2026-12-16' });
    expect(plain(invoice.lines[0]?.name)).toMatch(/^Complément : Formation/);
    expect(cii(invoice)).toContain(`<ram:IssuerAssignedID>${final.invoice.number}<`);
    expect(billsFor(billCase(dossier, '2026-12-21'))).toEqual([]);
    expect(drafted(dossier, '2026-12-21', 'finalInvoice')).toBe('invoice.alreadyFinal');
    expect(at(dossier, '2026-12-21').warnings.map(({ code }) => code)).not.toContain('invoicedAlready');
    expect(invoiceStates(billCase(dossier, '2026-12-21')).map(({ left }) => left)).toEqual([0, 94000, 34800]);
  });

  it('is explained, each line by what the other asks: 1 461,60 € in two', () => {
    expect([explained(dearer, 1), explained(dearer, 2)]).toEqual([
      ['−348,00 €', '1 113,60 €'],
      ['−1 113,60 €', '348,00 €'],
    ]);
  });

  it('is told by Aujourd’hui', () => {
    const task = taskOn('2026-12-20', dearer, 'invoiceBalance');
    expect([plain(task?.what), task?.act.to]).toEqual([
      'Facture complémentaire à émettre, 348,00 €',
      '/dossiers/order-1?emettre=finalInvoice',
    ]);
  });

  it('is late from the complementary invoice alone (clause 3.4)', () => {
    const whole = andThen(dearer, [
      'order.paymentReceived',
      '2026-12-16',
      { from: 'client', amount: cents(94000) },
    ]);
    expect(at(whole, '2027-01-20').late.isOverdue).toBe(false);
    const { dossier } = issueIn(whole, '2027-01-20', 'finalInvoice');
    expect(at(dossier, '2027-01-20').late.isOverdue).toBe(false);
    expect(at(dossier, '2027-01-21').late.isOverdue).toBe(true);
    expect(invoiceStates(billCase(dossier, '2027-01-21')).map(({ left }) => left)).toEqual([0, 0, 34800]);
  });

  it('rises again: 2 400,00 − 2 088,00 = 312,00 € more, in a third', () => {
    const once = issueIn(dearer, '2026-12-20', 'finalInvoice').dossier;
    const { invoice, dossier } = issueIn(priced(once, 200000), '2026-12-22', 'finalInvoice');
    expect(sumsOf(invoice)).toEqual([26000, 5200, 31200]);
    expect(invoiceStates(billCase(dossier, '2026-12-22')).map(({ left }) => left)).toEqual([
      0, 94000, 34800, 31200,
    ]);
  });

  it('comes back: each of the two invoices is credited for its own', () => {
    const once = issueIn(dearer, '2026-12-20', 'finalInvoice').dossier;
    // 1 350,00 € excl. tax, 1 620,00 € incl. tax: 468,00 € too much, 348,00 of them on the second invoice.
    const back = priced(once, 135000);
    expect(credits(back, '2026-12-22')).toEqual([
      ['client', 34800, 'corrected'],
      ['client', 12000, 'corrected'],
    ]);
    const second = issueIn(back, '2026-12-22', 'creditNote');
    const third = issueIn(second.dossier, '2026-12-22', 'creditNote');
    expect([second, third].map(({ invoice }) => sumsOf(invoice))).toEqual([
      [10000, 2000, 12000],
      [29000, 5800, 34800],
    ]);
    expect(credits(third.dossier, '2026-12-22')).toEqual([]);
    // And up once more: what the avoirs followed is asked anew.
    const again = issueIn(priced(third.dossier, 145000), '2026-12-23', 'finalInvoice');
    expect(sumsOf(again.invoice)).toEqual([10000, 2000, 12000]);
  });

  it('gives a public body thirty days from the complementary invoice', () => {
    const body = issueIn(
      andThen(dossierWith(publicDossier, signed), ['order.trainingDelivered', '2026-12-15']),
      '2026-12-16',
      'finalInvoice',
    );
    const raised = priced(body.dossier, 174000);
    expect(taskOn('2026-12-20', raised, 'invoiceBalance')).toBeDefined();
    expect(issueIn(raised, '2026-12-20', 'finalInvoice').invoice.dueOn).toBe('2027-01-19');
  });
});

// law.md 10, 3.3: the same price, 1 000,00 € agreed for 28 hours, the training ends on 15 October 2026.

const funded = (): Dossier => {
  const dossier = onDays(fundedDossier, '2026-10-14');
  const order = { ...dossier.order, fundingAmount: cents(100000), fundingHours: 28 };
  return dossierWith({ ...dossier, order: { ...order, fundingApprovedOn: civilDay('2026-09-10') } }, [
    ['order.proposalIssued', '2026-08-20'],
    ['order.documentsReceived', '2026-08-25'],
    ['order.paymentReceived', '2026-08-26', { from: 'client', amount: cents(52200) }],
  ]);
};
const invoicedBoth = (hours: number): Dossier =>
  issueIn(
    issueIn(followed(funded(), '2026-10-15', hours), '2026-10-16', 'opcoInvoice').dossier,
    '2026-10-16',
    'finalInvoice',
  ).dossier;

describe('hours put right after both invoices', () => {
  it('downwards, 21 of 28: 250,00 € leave the OPCO’s invoice and are asked of the client', () => {
    const fewer = followed(invoicedBoth(28), '2026-10-20', 21);
    expect(credits(fewer, '2026-10-20')).toEqual([['opco', 25000, 'hoursNotDone']]);
    const { invoice } = issueIn(fewer, '2026-10-20', 'finalInvoice');
    // 740,00 € were asked, 990,00 € are due.
    expect(sumsOf(invoice)).toEqual([20833, 4167, 25000]);
  });

  it('upwards, 28 of 28: 250,00 € more for the OPCO, an avoir of as much to the client', () => {
    const more = followed(invoicedBoth(21), '2026-10-20', 28);
    const second = issueIn(more, '2026-10-20', 'opcoInvoice');
    expect([sumsOf(second.invoice), second.invoice.completes?.issuedOn]).toEqual([
      [20833, 4167, 25000],
      '2026-10-16',
    ]);
    expect(credits(more, '2026-10-20')).toEqual([['client', 25000, 'corrected']]);
    const note = issueIn(second.dossier, '2026-10-20', 'creditNote');
    expect([sumsOf(note.invoice), note.invoice.buyer.name]).toEqual([[20833, 4167, 25000], 'Ardèche Bois']);
    expect(at(note.dossier, '2026-10-20').balance).toEqual({ client: 21800, opco: 100000 });
    expect(tasksOn('2026-10-20', more).some(({ key }) => key.startsWith('invoiceCredit:'))).toBe(true);
  });
});

describe('a payment of the OPCO that comes back after the final invoice', () => {
  const settled = andThen(
    issueIn(followed(funded(), '2026-10-15', 28), '2026-10-16', 'opcoInvoice').dossier,
    ['order.paymentReceived', '2026-11-10', { from: 'opco', amount: cents(100000) }],
  );
  const late = issueIn(settled, '2026-11-20', 'finalInvoice').dossier;
  const bounced = andThen(late, ['reversed', '2026-11-24', { target: settled.facts.at(-1)?.id ?? '' }]);

  it('goes to the client once the avoir to the OPCO is issued, 1 000,00 €', () => {
    expect(drafted(bounced, '2026-11-24', 'finalInvoice')).toBe('invoice.creditFirst');
    const credited = issueIn(bounced, '2026-11-24', 'creditNote').dossier;
    const { invoice, dossier } = issueIn(credited, '2026-11-24', 'finalInvoice');
    expect([sumsOf(invoice), plain(invoice.lines[0]?.name)]).toEqual([
      [83333, 16667, 100000],
      'Part non réglée par l’OPCO : Formation « Optimiser la relation client » (AK-RCL-RCL-09)',
    ]);
    expect(billsFor(billCase(dossier, '2026-11-25'))).toEqual([]);
    expect(at(dossier, '2026-11-25').balance).toEqual({ client: 121800, opco: 0 });
    expect(invoiceTotals(invoice).due).toBe(100000);
  });

  it('in part, after a part had gone to the client already: 600,00 € more', () => {
    const partly = andThen(
      issueIn(followed(funded(), '2026-10-15', 28), '2026-10-16', 'opcoInvoice').dossier,
      ['order.paymentReceived', '2026-11-10', { from: 'opco', amount: cents(60000) }],
    );
    const note = issueIn(partly, '2026-11-16', 'creditNote').dossier;
    const moved = issueIn(note, '2026-11-16', 'opcoDefaultInvoice').dossier;
    const back = andThen(moved, ['reversed', '2026-11-24', { target: partly.facts.at(-1)?.id ?? '' }]);
    const credited = issueIn(back, '2026-11-24', 'creditNote').dossier;
    const more = issueIn(credited, '2026-11-24', 'opcoDefaultInvoice');
    expect([sumsOf(more.invoice), more.invoice.completes?.issuedOn]).toEqual([
      [50000, 10000, 60000],
      '2026-11-16',
    ]);
    // The balance leaves afterwards, and asks for itself alone: 740,00 €.
    const balance = issueIn(more.dossier, '2026-11-25', 'finalInvoice');
    expect(sumsOf(balance.invoice)).toEqual([61667, 12333, 74000]);
    expect(billsFor(billCase(balance.dossier, '2026-11-26'))).toEqual([]);
    expect(credits(balance.dossier, '2026-11-26')).toEqual([]);
  });
});
