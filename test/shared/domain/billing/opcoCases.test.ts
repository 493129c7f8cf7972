import { describe, expect, it } from 'vitest';
import { billsFor } from '../../../../shared/domain/billing/matterOfBill.ts';
import { civilDay } from '../../../../shared/domain/dates/civilDay.ts';
import type { Dossier } from '../../../../shared/domain/orders/dossier.ts';
import { statementOfDossier } from '../../../../shared/domain/orders/storyOf.ts';
import { cents } from '../../../../shared/domain/money/cents.ts';
import { fundedDossier } from '../../../support/dossierFixture.ts';
import { billCase, drafted, issueIn, sumsOf } from '../../../support/issuing.ts';
import { andThen, dossierWith, onDays, type Told } from '../../../support/letterFixture.ts';
import { taskOn, tasksOn } from '../tasks/tell.ts';

// law.md 10, 3.3: 1 740,00 € (1 450,00 + 290,00), deposit of 522,00 €, the training ends on 15 October 2026.

const contracted: readonly Told[] = [
  ['order.proposalIssued', '2026-08-20'],
  ['order.documentsReceived', '2026-08-25'],
  ['order.paymentReceived', '2026-08-26', { from: 'client', amount: cents(52200) }],
];
const fromOpco = (day: string, amount: number): Told => [
  'order.paymentReceived',
  day,
  { from: 'opco', amount: cents(amount) },
];

/** The agreement is of so much, incl. tax, and perhaps for so many hours of trainees. */
const agreed = (amount: number, hours?: number): Dossier => {
  const dossier = onDays(fundedDossier, '2026-10-14');
  const order = { ...dossier.order, fundingAmount: cents(amount), fundingHours: hours };
  return dossierWith(
    { ...dossier, order: { ...order, fundingApprovedOn: civilDay('2026-09-10') } },
    contracted,
  );
};
const delivered = (dossier: Dossier, fundedHours?: number): Dossier =>
  andThen(dossier, [
    'order.trainingDelivered',
    '2026-10-15',
    fundedHours === undefined ? {} : { fundedHours },
  ]);
const balance = (dossier: Dossier, day: string) => statementOfDossier(dossier, civilDay(day)).balance;
const creditsDue = (dossier: Dossier, day: string): readonly number[] =>
  statementOfDossier(dossier, civilDay(day)).creditsDue.map(({ amount }) => amount);
const lineOf = (dossier: Dossier, day: string, wanted: string) => {
  const line = statementOfDossier(dossier, civilDay(day)).due.find(({ kind }) => kind === wanted);
  return line && [line.exclTax, line.vat, line.amount];
};

/** What is proposed on 16 November 2026, each with the paper that it leads to. */
const steps = (dossier: Dossier) =>
  tasksOn('2026-11-16', dossier)
    .filter(({ key }) => /^invoice(Credit|OpcoDefault):/.test(key))
    .map(({ what, act }) => [what.replaceAll(/[\u00a0\u202f]/g, ' '), act.to.split('=')[1]]);

/** O1 with the invoice to the OPCO issued on the day after. */
const o1 = delivered(agreed(100000));
const invoiced = issueIn(o1, '2026-10-16', 'opcoInvoice').dossier;

describe('what an OPCO pays, and what is left to its client (law.md 3.3)', () => {
  it.each([
    ['O1: 1 000,00 € agreed', agreed(100000), undefined, [83333, 16667, 100000], 21800],
    ['O2: 1 450,00 € agreed', agreed(145000), undefined, [120833, 24167, 145000], -23200],
    ['O3: 21 of 28 hours', agreed(100000, 28), 21, [62500, 12500, 75000], 46800],
  ])('%s', (_name, dossier, hours, share, left) => {
    const done = delivered(dossier, hours);
    const { invoice } = issueIn(done, '2026-10-16', 'opcoInvoice');
    expect(sumsOf(invoice)).toEqual(share);
    expect(invoice.buyer.name).toBe('OPCO Artisanat Sud');
    expect(invoice.purchaseOrder).toBe('PEC-2026-1180');
    expect(balance(done, '2026-10-16')).toEqual({ client: left, opco: share[2] });
  });

  it('O1: the balance is 218,00 €, 181,67 + 36,33', () => {
    expect(lineOf(o1, '2026-10-16', 'balance')).toEqual([18167, 3633, 21800]);
  });

  it('O3: the OPCO reads the hours that its people followed, the client those that nobody did, apart', () => {
    const done = delivered(agreed(100000, 28), 21);
    const opco = issueIn(done, '2026-10-16', 'opcoInvoice');
    expect(opco.invoice.lines[0]?.description?.replaceAll('\u00a0', ' ')).toMatch(
      /; 21 h réalisées sur 28 h accordées, toutes personnes comprises$/,
    );
    // 1 740,00 − 750,00 = 990,00 € to the client, of which 7 ÷ 28 of 1 000,00 €: 208,33 + 41,67.
    const { invoice } = issueIn(opco.dossier, '2026-10-16', 'finalInvoice');
    expect(invoice.lines.map(({ name, net, vat }) => [name.split('\u00a0')[0], net, vat])).toEqual([
      ['Formation «', 61667, 12333],
      ['Heures non réalisées (dédit)', 20833, 4167],
    ]);
    expect(sumsOf(invoice)).toEqual([82500, 16500, 99000]);
  });

  it('O1: the hours of a session held as planned are those of each person', () => {
    const [line] = issueIn(o1, '2026-10-16', 'opcoInvoice').invoice.lines;
    expect(line?.description?.replaceAll('\u00a0', ' ')).toMatch(
      /; 14 h réalisées sur 14 h prévues par personne$/,
    );
    const final = issueIn(invoiced, '2026-10-16', 'finalInvoice').invoice;
    expect(final.lines).toHaveLength(1);
  });

  it('O2: 232,00 € go back to the client', () => {
    expect(taskOn('2026-10-16', delivered(agreed(145000)), 'payRefund')?.what).toContain('232,00');
  });
});

describe('an OPCO that has not paid within its month (law.md 3.3, O4)', () => {
  it('is asked for nothing else on the last day, 15 November', () => {
    expect(creditsDue(invoiced, '2026-11-15')).toEqual([]);
    expect(billsFor(billCase(invoiced, '2026-11-15'))).not.toContain('opcoDefaultInvoice');
  });

  it('is given an avoir of 1 000,00 € on 16 November, before the client is invoiced', () => {
    expect(creditsDue(invoiced, '2026-11-16')).toEqual([100000]);
    expect(drafted(invoiced, '2026-11-16', 'opcoDefaultInvoice')).toBe('invoice.creditFirst');
    const { invoice } = issueIn(invoiced, '2026-11-16', 'creditNote');
    expect(sumsOf(invoice)).toEqual([83333, 16667, 100000]);
    expect([invoice.type, invoice.buyer.name]).toEqual(['creditNote', 'OPCO Artisanat Sud']);
    expect(invoice.preceding.map(({ issuedOn }) => issuedOn)).toEqual(['2026-10-16']);
  });

  it('leaves the same sum to the client once the avoir is issued, and nothing twice', () => {
    const credited = issueIn(invoiced, '2026-11-16', 'creditNote').dossier;
    expect(creditsDue(credited, '2026-11-16')).toEqual([]);
    const { invoice, dossier } = issueIn(credited, '2026-11-16', 'opcoDefaultInvoice');
    expect([sumsOf(invoice), invoice.buyer.name]).toEqual([[83333, 16667, 100000], 'Ardèche Bois']);
    expect(billsFor(billCase(dossier, '2026-11-17'))).toEqual(['depositInvoice', 'finalInvoice']);
    expect(drafted(dossier, '2026-11-17', 'opcoDefaultInvoice')).toBe('invoice.noOpcoDefault');
  });

  it('leaves it to the client too where the balance was invoiced within the month', () => {
    const final = issueIn(invoiced, '2026-10-16', 'finalInvoice');
    expect(sumsOf(final.invoice)).toEqual([61667, 12333, 74000]);
    const credited = issueIn(final.dossier, '2026-11-16', 'creditNote', {
      about: invoiced.facts.at(-1)?.id ?? '',
    }).dossier;
    expect(sumsOf(issueIn(credited, '2026-11-16', 'opcoDefaultInvoice').invoice)).toEqual([
      83333, 16667, 100000,
    ]);
  });

  it('shows both steps, each in its turn', () => {
    expect(steps(invoiced)).toEqual([
      ['Avoir à l’OPCO pour Ardèche Bois, 1 000,00 €', 'creditNote'],
      ['Après l’avoir à l’OPCO, facture au client, 1 000,00 €', 'creditNote'],
    ]);
    expect(steps(issueIn(invoiced, '2026-11-16', 'creditNote').dossier)).toEqual([
      ['Part non réglée par l’OPCO, facture au client, 1 000,00 €', 'opcoDefaultInvoice'],
    ]);
  });
});

describe('an OPCO that has paid a part within its month (law.md 3.3, O5)', () => {
  const partly = andThen(invoiced, fromOpco('2026-11-10', 60000));

  it('is given an avoir of 400,00 €, 333,33 + 66,67, and the client an invoice of the same', () => {
    expect(creditsDue(partly, '2026-11-15')).toEqual([]);
    const note = issueIn(partly, '2026-11-16', 'creditNote');
    expect(sumsOf(note.invoice)).toEqual([33333, 6667, 40000]);
    const { invoice, dossier } = issueIn(note.dossier, '2026-11-16', 'opcoDefaultInvoice');
    expect(sumsOf(invoice)).toEqual([33333, 6667, 40000]);
    expect(balance(dossier, '2026-11-16')).toEqual({ client: 61800, opco: 0 });
  });

  it('says why on the avoir', () => {
    const { invoice } = issueIn(partly, '2026-11-16', 'creditNote');
    expect(invoice.lines[0]?.description).toBe('Part que le financeur n’a pas réglée dans son délai');
  });
});

describe('an OPCO that pays after its month (law.md 3.3, O6)', () => {
  const credited = issueIn(invoiced, '2026-11-16', 'creditNote').dossier;
  const moved = issueIn(credited, '2026-11-16', 'opcoDefaultInvoice').dossier;
  const late = andThen(moved, fromOpco('2026-12-01', 100000));
  const paid = andThen(moved, [
    'order.paymentReceived',
    '2026-11-20',
    { from: 'client', amount: cents(121800) },
  ]);

  it('gives the client an avoir of 1 000,00 €', () => {
    expect(creditsDue(late, '2026-11-30')).toEqual([]);
    expect(creditsDue(late, '2026-12-01')).toEqual([100000]);
    const { invoice, dossier } = issueIn(late, '2026-12-01', 'creditNote');
    expect([sumsOf(invoice), invoice.buyer.name]).toEqual([[83333, 16667, 100000], 'Ardèche Bois']);
    expect(creditsDue(dossier, '2026-12-01')).toEqual([]);
    expect(balance(dossier, '2026-12-01')).toEqual({ client: 21800, opco: 0 });
  });

  it('is invoiced again what it paid, paid', () => {
    const { invoice } = issueIn(late, '2026-12-01', 'opcoInvoice');
    expect([sumsOf(invoice), invoice.prepaid, invoice.dueOn]).toEqual([[83333, 16667, 100000], 100000, null]);
  });

  it('gives 1 000,00 € back to a client that had paid', () => {
    const both = andThen(paid, fromOpco('2026-12-01', 100000));
    expect(balance(both, '2026-12-01').client).toBe(-100000);
    expect(taskOn('2026-12-01', both, 'payRefund')?.what).toContain('000,00');
    const settled = andThen(both, ['order.refundPaid', '2026-12-02', { amount: cents(100000) }]);
    expect(balance(settled, '2026-12-02')).toEqual({ client: 0, opco: 0 });
  });

  it('after a part of it: the client is given what came, 150,00 € of 400,00 €', () => {
    const partly = andThen(invoiced, fromOpco('2026-11-10', 60000));
    const note = issueIn(partly, '2026-11-16', 'creditNote').dossier;
    const client = issueIn(note, '2026-11-16', 'opcoDefaultInvoice').dossier;
    const more = andThen(client, fromOpco('2026-12-01', 15000));
    expect(creditsDue(more, '2026-12-01')).toEqual([15000]);
    expect(sumsOf(issueIn(more, '2026-12-01', 'creditNote').invoice)).toEqual([12500, 2500, 15000]);
    expect(sumsOf(issueIn(more, '2026-12-01', 'opcoInvoice').invoice)).toEqual([12500, 2500, 15000]);
  });
});

describe('the month of an OPCO (law.md 3.3: 31 January, 28 February; 31 August, 30 September)', () => {
  it.each([
    ['2027-01-30', '2027-02-28', '2027-03-01'],
    ['2028-01-29', '2028-02-29', '2028-03-01'],
    ['2026-08-30', '2026-09-30', '2026-10-01'],
    ['2026-12-30', '2027-01-31', '2027-02-01'],
  ])('from the session of %s, last day %s', (start, last, after) => {
    const order = { ...agreed(100000), facts: [] };
    const dossier = dossierWith(
      onDays({ ...order, order: { ...order.order, fundingApprovedOn: civilDay('2026-08-01') } }, start),
      [
        ['order.proposalIssued', '2026-07-01'],
        ['order.documentsReceived', '2026-07-02'],
        ['order.paymentReceived', '2026-07-03', { from: 'client', amount: cents(52200) }],
      ],
    );
    expect(lineOf(dossier, last, 'opcoDefault')).toBeUndefined();
    expect(lineOf(dossier, after, 'opcoDefault')).toEqual([83333, 16667, 100000]);
  });
});
