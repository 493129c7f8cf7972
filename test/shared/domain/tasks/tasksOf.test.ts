import { describe, expect, it } from 'vitest';
import { civilDay } from '../../../../shared/domain/dates/civilDay.ts';
import type { Dossier } from '../../../../shared/domain/orders/dossier.ts';
import { companyDossier, fundedDossier, individualDossier } from '../../../support/dossierFixture.ts';
import { dayAfter, dayBefore, presence, type Told, taskOn, tasksOn, told } from './tell.ts';

/*
 * The company's session: 14 and 15 December 2026, 10 people, 1 740,00 € incl. tax, deposit 522,00 €. A proposal of
 * 2 November holds until 2 December (law.md, R2.1-d).
 */
const proposal: Told = ['proposalIssued', '2026-11-02'];
const pieces: Told = ['documentsReceived', '2026-11-10', {}];
const deposit: Told = ['paymentReceived', '2026-11-12', { from: 'client', amount: 52_200 }];
const contract: readonly Told[] = [proposal, pieces, deposit];
const depositInvoice: Told = ['invoiceIssued', '2026-11-12', { kind: 'deposit', to: 'client' }];
/** The deposit invoiced here, then everything cancelled in writing on 20 November: 24 days before, 522,00 € are kept. */
const keptAfterInvoice: readonly Told[] = [
  ...contract,
  depositInvoice,
  ['paper:depositInvoice', '2026-11-12'],
  ['cancellationReceived', '2026-11-20', { by: 'client', inWriting: true, reason: 'other' }],
];
const agreement: Told = ['paper:agreement', '2026-11-13'];
const sheet: Told = ['paper:attendanceSheet', '2026-12-08'];
const delivered: Told = ['trainingDelivered', '2026-12-15', {}];
const invoice: Told = ['invoiceIssued', '2026-12-15', { kind: 'final', to: 'client' }];
const relance = (step: string, day: string): Told => [
  'reminderSent',
  day,
  { step, to: 'client', invoices: ['fact-5'], number: 'COUR-2026-0002', paper: 'paper-1' },
];
const opcoInvoice: Told = ['invoiceIssued', '2026-12-15', { kind: 'opco', to: 'opco' }];
const opcoPaid: Told = ['paymentReceived', '2027-01-10', { from: 'opco', amount: 100_000 }];

const insured = (until: string | undefined): Dossier => ({
  ...companyDossier,
  client: { ...companyDossier.client, insuranceValidUntil: until ? civilDay(until) : undefined },
});
const unstaffed: Dossier = { ...companyDossier, trainers: [] };
const nowhere: Dossier = { ...companyDossier, room: null };
const unnamed: Dossier = { ...companyDossier, participants: companyDossier.participants.slice(0, 8) };
const unapproved: Dossier = {
  ...fundedDossier,
  order: { ...fundedDossier.order, fundingApprovedOn: undefined },
};
const awayFrom: Dossier = { ...companyDossier, order: { ...companyDossier.order, channel: 'offPremises' } };

/** An individual at a distance, contract signed on 2 November: 14 days, until Monday 16 November (L221-18). */
const signed: readonly Told[] = [
  ['proposalIssued', '2026-10-30'],
  ['paper:contract', '2026-10-30'],
  ['contractSigned', '2026-11-02'],
];

const part = (day: string, amount: number): Told => ['paymentReceived', day, { from: 'client', amount }];

interface Edge {
  readonly rule: string;
  readonly clause: string;
  /** The first day on which the task is there. */
  readonly from: string;
  /** The last day on which it is, where time alone ends it. */
  readonly until?: string;
  readonly by: string;
  readonly lost: string | null;
  readonly dossier?: Dossier;
  readonly facts: readonly Told[];
  /** What makes it disappear, the same day. */
  readonly done?: Told;
  readonly act: string;
}

const edges: readonly Edge[] = [
  // 2.1: in its last ten days; void on the day after.
  {
    rule: 'chaseProposal',
    clause: '2.1',
    from: '2026-11-22',
    until: '2026-12-02',
    by: '2026-12-02',
    lost: '2026-12-03',
    facts: [proposal],
    done: pieces,
    act: '/aujourdhui?relancer=chaseProposal:order-1',
  },
  // 2.1: from the day after the last one, as long as the session is to come.
  {
    rule: 'reissueProposal',
    clause: '2.1',
    from: '2026-12-03',
    until: '2026-12-14',
    by: '2026-12-02',
    lost: '2026-12-03',
    facts: [proposal],
    done: ['proposalIssued', '2026-12-03'],
    act: '/dossiers/order-1?emettre=proposal',
  },
  // 2.2: from the first piece that comes back to the last day of the proposal.
  {
    rule: 'missingPieces',
    clause: '2.1',
    from: '2026-11-09',
    until: '2026-12-02',
    by: '2026-12-02',
    lost: '2026-12-03',
    facts: [proposal, ['documentsReceived', '2026-11-09', { termsSigned: false }]],
    done: ['documentsReceived', '2026-11-09', {}],
    act: '/dossiers/order-1?acte=pieces',
  },
  // 2.1, 2.2: from the acceptance; suspension is possible fifteen days before the start.
  {
    rule: 'awaitedDeposit',
    clause: '2.2',
    from: '2026-11-10',
    by: '2026-11-10',
    lost: '2026-11-29',
    facts: [proposal, pieces],
    done: ['paymentReceived', '2026-11-10', { from: 'client', amount: 52_200 }],
    act: '/dossiers/order-1?acte=payment',
  },
  // L6353-1: from the contract; signed before the start.
  {
    rule: 'issueAgreement',
    clause: 'L6353-1',
    from: '2026-11-12',
    by: '2026-12-13',
    lost: '2026-12-14',
    facts: contract,
    done: ['paper:agreement', '2026-11-12'],
    act: '/dossiers/order-1?emettre=agreement',
  },
  // 2.1: names, thirty days before the start, convocations a week before.
  {
    rule: 'missingNames',
    clause: '2.1',
    from: '2026-11-14',
    until: '2026-12-14',
    by: '2026-12-07',
    lost: '2026-12-14',
    dossier: unnamed,
    facts: contract,
    act: '/dossiers/order-1?volet=participants',
  },
  {
    rule: 'missingTrainer',
    clause: 'L6353-8',
    from: '2026-11-14',
    until: '2026-12-14',
    by: '2026-12-07',
    lost: '2026-12-14',
    dossier: unstaffed,
    facts: contract,
    act: '/sessions/session-1/modifier?champ=trainerIds',
  },
  {
    rule: 'missingPlace',
    clause: '2.1',
    from: '2026-11-14',
    until: '2026-12-14',
    by: '2026-12-07',
    lost: '2026-12-14',
    dossier: nowhere,
    facts: contract,
    act: '/sessions/session-1/modifier?champ=place',
  },
  // 4.6: a certificate that ends on the eve of the session does not cover it.
  {
    rule: 'checkInsurance',
    clause: '4.6',
    from: '2026-11-14',
    until: '2026-12-14',
    by: '2026-12-13',
    lost: '2026-12-14',
    dossier: insured('2026-12-13'),
    facts: contract,
    act: '/clients/client-company/modifier?champ=insuranceValidUntil',
  },
  // L6362-6: in the week before the start.
  {
    rule: 'issueAttendanceSheet',
    clause: 'L6362-6',
    from: '2026-12-07',
    by: '2026-12-13',
    lost: '2026-12-14',
    facts: contract,
    done: ['paper:attendanceSheet', '2026-12-07'],
    act: '/dossiers/order-1?emettre=attendanceSheet',
  },
  // 3.2: from the last day of training.
  {
    rule: 'declareDelivered',
    clause: '3.2',
    from: '2026-12-15',
    by: '2026-12-15',
    lost: null,
    facts: [...contract, agreement, sheet],
    done: delivered,
    act: '/dossiers/order-1?acte=delivered',
  },
  // CGI 289 I-1-c: from the payment to its invoice.
  {
    rule: 'invoiceDeposit',
    clause: '2.1',
    from: '2026-11-12',
    by: '2026-11-12',
    lost: null,
    facts: contract,
    done: depositInvoice,
    act: '/dossiers/order-1?emettre=depositInvoice',
  },
  // 3.5, law.md 3.6: the invoice of the deposit goes first, taken back by a credit note…
  {
    rule: 'invoiceIndemnity',
    clause: '3.5',
    from: '2026-11-20',
    by: '2026-11-20',
    lost: null,
    facts: keptAfterInvoice,
    act: '/dossiers/order-1?emettre=creditNote',
  },
  // …then the indemnity is asked for.
  {
    rule: 'invoiceIndemnity',
    clause: '3.5',
    from: '2026-11-20',
    by: '2026-11-20',
    lost: null,
    facts: [...keptAfterInvoice, ['invoiceCredited', '2026-11-20', { target: 'fact-3', whole: true }]],
    done: ['invoiceIssued', '2026-11-21', { kind: 'indemnity', to: 'client' }],
    act: '/dossiers/order-1?emettre=indemnityNote',
  },
  // 3.2: the balance, on the day of delivery.
  {
    rule: 'invoiceBalance',
    clause: '3.2',
    from: '2026-12-15',
    by: '2026-12-15',
    lost: null,
    facts: [...contract, delivered],
    done: invoice,
    act: '/dossiers/order-1?emettre=finalInvoice',
  },
  // L6353-6: the first of two instalments, on the first day of training.
  {
    rule: 'invoiceBalance',
    clause: 'L6353-6',
    from: '2026-12-14',
    by: '2026-12-14',
    lost: null,
    dossier: individualDossier,
    facts: [...signed, ['paymentReceived', '2026-11-17', { from: 'client', amount: 20_880 }]],
    done: ['invoiceIssued', '2026-12-14', { kind: 'instalment', to: 'client' }],
    act: '/dossiers/order-4?emettre=instalmentInvoice',
  },
  // 3.4: due on 15 December, late from the 16th; a call, until relance 1 after seven days.
  {
    rule: 'chasePayment',
    clause: '3.4',
    from: '2026-12-16',
    until: '2026-12-21',
    by: '2026-12-15',
    lost: '2026-12-22',
    facts: [...contract, delivered, invoice],
    done: ['paymentReceived', '2026-12-16', { from: 'client', amount: 121_800 }],
    act: '/aujourdhui?relancer=chasePayment:order-1',
  },
  // Seven days late on the 22nd; a formal notice after thirty, on 14 January 2027.
  {
    rule: 'reminder1',
    clause: '3.4',
    from: '2026-12-22',
    by: '2026-12-22',
    lost: '2027-01-14',
    facts: [...contract, delivered, invoice],
    done: relance('reminder1', '2026-12-22'),
    act: '/dossiers/order-1?emettre=reminder1',
  },
  // Fifteen days late on the 30th, eight after relance 1.
  {
    rule: 'reminder2',
    clause: '3.4',
    from: '2026-12-30',
    by: '2026-12-30',
    lost: '2027-01-14',
    facts: [...contract, delivered, invoice, relance('reminder1', '2026-12-22')],
    done: ['paymentReceived', '2026-12-30', { from: 'client', amount: 135_000 }],
    act: '/dossiers/order-1?emettre=reminder2',
  },
  // 4.7; five years after the due date the claim is time-barred (L110-4 C. com.).
  {
    rule: 'sendFormalNotice',
    clause: '3.4',
    from: '2027-01-14',
    by: '2027-01-14',
    lost: '2031-12-15',
    facts: [
      ...contract,
      delivered,
      invoice,
      relance('reminder1', '2026-12-22'),
      relance('reminder2', '2026-12-30'),
    ],
    done: ['formalNoticeReceived', '2027-01-14'],
    act: '/dossiers/order-1?emettre=formalNotice',
  },
  // 4.7: the notice of 30 December came on 2 January 2027, its eight days end on the 10th.
  {
    rule: 'claimAfterNotice',
    clause: '3.4',
    from: '2027-01-11',
    by: '2027-01-11',
    lost: '2031-12-15',
    facts: [...contract, delivered, invoice, ['formalNoticeReceived', '2027-01-02']],
    done: ['paymentReceived', '2027-01-11', { from: 'client', amount: 135_000 }],
    act: '/aujourdhui?relancer=claimAfterNotice:order-1',
  },
  // 3.3: asked for on 2 October, no agreement: before the start.
  {
    rule: 'awaitedFunding',
    clause: '3.3',
    from: '2026-11-12',
    by: '2026-12-13',
    lost: '2026-12-14',
    dossier: unapproved,
    facts: [proposal, ['documentsReceived', '2026-11-12', { termsSigned: false }]],
    done: ['fundingRefused', '2026-11-12'],
    act: '/dossiers/order-3/modifier?champ=fundingApprovedOn',
  },
  // 3.3: ended on 15 December, one month: 15 January (O4 of law.md, moved by two months).
  {
    rule: 'invoiceOpco',
    clause: '3.3',
    from: '2026-12-15',
    until: '2027-01-15',
    by: '2026-12-15',
    lost: '2027-01-16',
    dossier: fundedDossier,
    facts: [...contract, delivered],
    done: opcoInvoice,
    act: '/dossiers/order-3?emettre=opcoInvoice',
  },
  {
    rule: 'awaitedOpcoPayment',
    clause: '3.3',
    from: '2026-12-15',
    until: '2027-01-15',
    by: '2027-01-15',
    lost: '2027-01-16',
    dossier: fundedDossier,
    facts: [...contract, delivered, opcoInvoice],
    done: ['paymentReceived', '2026-12-15', { from: 'opco', amount: 100_000 }],
    act: '/dossiers/order-3?acte=payment',
  },
  {
    rule: 'invoiceOpcoDefault',
    clause: '3.3',
    from: '2027-01-16',
    by: '2027-01-16',
    lost: null,
    dossier: fundedDossier,
    facts: [...contract, delivered, invoice, opcoInvoice],
    done: ['invoiceIssued', '2027-01-16', { kind: 'opcoDefault', to: 'client' }],
    act: '/dossiers/order-3?emettre=opcoDefaultInvoice',
  },
  // L6353-6: the window ends on 16 November; from the 17th the deposit may be asked for.
  {
    rule: 'payableDeposit',
    clause: 'L6353-6',
    from: '2026-11-17',
    by: '2026-11-17',
    lost: '2026-12-14',
    dossier: individualDossier,
    facts: signed,
    done: ['paymentReceived', '2026-11-17', { from: 'client', amount: 20_880 }],
    act: '/dossiers/order-4?acte=request',
  },
  // L221-18: told in the last week of the window.
  {
    rule: 'endingWindow',
    clause: 'L221-18',
    from: '2026-11-09',
    until: '2026-11-16',
    by: '2026-11-16',
    lost: null,
    dossier: individualDossier,
    facts: signed,
    act: '/dossiers/order-4',
  },
  // L6353-3: the contract left with a proposal that holds until 29 November.
  {
    rule: 'signContract',
    clause: 'L6353-3',
    from: '2026-10-30',
    until: '2026-11-29',
    by: '2026-11-29',
    lost: '2026-11-30',
    dossier: individualDossier,
    facts: [
      ['proposalIssued', '2026-10-30'],
      ['paper:contract', '2026-10-30'],
    ],
    done: ['contractSigned', '2026-10-30'],
    act: '/dossiers/order-4?acte=contractSigned',
  },
  // 3.6: ordered on 12 November, six months: 12 May 2027.
  {
    rule: 'setNewDate',
    clause: '3.6',
    from: '2026-11-20',
    until: '2027-05-12',
    by: '2027-05-12',
    lost: '2027-05-13',
    facts: [...contract, ['postponementRequested', '2026-11-20', { inWriting: true, reason: 'other' }]],
    done: [
      'postponementRequested',
      '2026-11-20',
      { inWriting: true, reason: 'other', newStart: '2027-01-11', newEnd: '2027-01-12' },
    ],
    act: '/dossiers/order-1/reporter',
  },
  // 2.2: pieces missing, from fifteen days before the start; before the proposal expires on 2 December.
  {
    rule: 'suspend',
    clause: '2.2',
    from: '2026-11-29',
    until: '2026-12-02',
    by: '2026-12-13',
    lost: '2026-12-14',
    facts: [proposal, ['documentsReceived', '2026-11-10', { termsSigned: false }]],
    done: ['suspensionNotified', '2026-11-29'],
    act: '/dossiers/order-1?emettre=suspensionLetter',
  },
  // 3.5: cancelled by the provider, the deposit goes back.
  {
    rule: 'payRefund',
    clause: '3.5',
    from: '2026-11-20',
    by: '2026-11-20',
    lost: null,
    facts: [
      ...contract,
      [
        'cancellationReceived',
        '2026-11-20',
        { by: 'provider', inWriting: true, reason: 'trainerUnavailable' },
      ],
    ],
    done: ['refundPaid', '2026-11-20', { amount: 52_200 }],
    act: '/dossiers/order-1?acte=refund',
  },
  // 3.3: the OPCO paid 1 200,00 € for its 1 000,00 €; the training was held on 15 December.
  {
    rule: 'payFunderBack',
    clause: '3.3',
    from: '2026-12-20',
    by: '2026-12-20',
    lost: null,
    dossier: fundedDossier,
    facts: [...contract, delivered, ['paymentReceived', '2026-12-20', { from: 'opco', amount: 120_000 }]],
    done: ['refundPaid', '2026-12-20', { to: 'opco', amount: 20_000 }],
    act: '/dossiers/order-3?acte=refund',
  },
  // 2.1: a change asked for on 20 November waits for a written answer.
  {
    rule: 'answerChange',
    clause: '2.1',
    from: '2026-11-20',
    by: '2026-11-20',
    lost: null,
    facts: [
      ...contract,
      ['changeRequested', '2026-11-20', { inWriting: true, what: 'Une personne de plus' }],
    ],
    done: ['changeAnswered', '2026-11-20', { accepted: true }],
    act: '/dossiers/order-1?acte=changeAnswered',
  },
];

describe.each(edges)(
  '$rule ($clause)',
  ({ rule, clause, from, until, by, lost, dossier, facts, done, act }) => {
    const there = told(facts, dossier);

    it(`is not there before ${from}, and is there that day and the day after`, () => {
      expect(presence(rule, there, [dayBefore(from), from, dayAfter(from)])).toEqual([false, true, true]);
    });

    if (until)
      it(`is there until ${until}, and not the day after`, () => {
        expect(presence(rule, there, [until, dayAfter(until)])).toEqual([true, false]);
      });

    if (done)
      it('disappears when it is done', () => {
        expect(presence(rule, told([...facts, done], dossier), [done[1]])).toEqual([false]);
      });

    it('names its clause, its last day, what is lost and when, and the act', () => {
      const task = taskOn(from, there, rule);
      expect(task).toMatchObject({ clause, by, act: { to: act } });
      expect(task?.loss?.on ?? null).toBe(lost);
      expect(task?.because).not.toBe('');
    });
  },
);

describe('what is told', () => {
  it.each([
    ['2026-12-01', told([proposal]), 'chaseProposal', 'Proposition DEV-2026-0051 : expire demain'],
    ['2026-11-16', told([proposal, pieces]), 'awaitedDeposit', 'Acompte attendu, 522,00 €, depuis 6 jours'],
    ['2026-12-05', told(contract, unnamed), 'missingNames', '2 noms à recevoir, session du 14 décembre 2026'],
    [
      '2026-12-15',
      told([...contract, delivered]),
      'invoiceBalance',
      'À facturer, 1 218,00 €, depuis aujourd’hui',
    ],
    [
      // 696,00 € less the deposit of 208,80 €, in two: each day of training asks for 243,60 € apart.
      '2026-12-15',
      told([...signed, part('2026-11-17', 20_880)], individualDossier),
      'invoiceBalance',
      'À facturer, 243,60 €, depuis hier',
    ],
    [
      // Once it is done, one invoice asks for what is left.
      '2026-12-15',
      told([...signed, part('2026-11-17', 20_880), delivered], individualDossier),
      'invoiceBalance',
      'À facturer, 487,20 €, depuis hier',
    ],
    [
      // 121800 × 12,40 % × 1 / 365 = 41,38 cents, half up 41: 0,41 €; 40 € for the one invoice.
      '2026-12-16',
      told([...contract, delivered, invoice]),
      'chasePayment',
      '1 218,00 € en retard depuis hier, 0,41 € d’intérêts, 40,00 € d’indemnité',
    ],
    [
      '2027-01-05',
      told([...contract, delivered, opcoInvoice], fundedDossier),
      'awaitedOpcoPayment',
      '1 000,00 € attendus pour Ardèche Bois depuis 21 jours, au plus tard le 15 janvier 2027',
    ],
  ])('on %s', (day, dossier, rule, text) => {
    expect(taskOn(day, dossier, rule)?.what.replaceAll(/[\u00a0\u202f]/g, ' ')).toBe(text);
  });

  it('is told of the OPCO in its own name', () => {
    const task = taskOn(
      '2027-01-05',
      told([...contract, delivered, opcoInvoice], fundedDossier),
      'awaitedOpcoPayment',
    );
    expect(task?.whom).toBe('OPCO Artisanat Sud');
  });
});

describe('a deposit that comes in two parts', () => {
  it('is told part by part, the second with its own day and sum', () => {
    const invoiced: Told = [
      'invoiceIssued',
      '2026-11-12',
      {
        kind: 'deposit',
        to: 'client',
        content: {
          lines: [{ net: 16667, vat: 3333, treatment: { code: 'S', rate: 2000 } }],
          prepaid: 20000,
          preceding: [],
        },
      },
    ];
    const dossier = told([
      proposal,
      pieces,
      part('2026-11-12', 20_000),
      invoiced,
      part('2026-11-14', 32_200),
    ]);
    const task = taskOn('2026-11-15', dossier, 'invoiceDeposit');
    expect([task?.by, task?.what.replaceAll(/[\u00a0\u202f]/g, ' ')]).toEqual([
      '2026-11-14',
      'Acompte reçu à facturer, 322,00 €, depuis hier',
    ]);
  });
});

describe('an order', () => {
  it('that is settled asks for nothing', () => {
    const settled = told([
      ...contract,
      agreement,
      sheet,
      delivered,
      invoice,
      ['paymentReceived', '2026-12-15', { from: 'client', amount: 121_800 }],
    ]);
    expect(tasksOn('2026-12-15', settled)).toEqual([]);
  });

  it('of which everything is in order asks for nothing before its session', () => {
    const ready = told([...contract, depositInvoice, agreement, sheet], insured('2027-06-30'));
    expect(tasksOn('2026-12-10', ready)).toEqual([]);
  });

  it.each([
    ['2026-12-14', []],
    [undefined, ['checkInsurance']],
  ])('whose client is insured until %s asks for %j', (until, asked) => {
    const keys = tasksOn(
      '2026-12-10',
      told([...contract, depositInvoice, agreement, sheet], insured(until)),
    ).map(({ key }) => key.split(':').at(0));
    expect(keys).toEqual(asked);
  });

  it('of an individual asks neither for an agreement nor for a certificate of insurance', () => {
    const keys = tasksOn('2026-12-01', told(signed, individualDossier)).map(({ key }) =>
      key.split(':').at(0),
    );
    expect(keys).not.toContain('issueAgreement');
    expect(keys).not.toContain('checkInsurance');
  });

  it('paid by the OPCO within its month has nothing left of it', () => {
    const paid = told([...contract, delivered, invoice, opcoInvoice, opcoPaid], fundedDossier);
    const kinds = tasksOn('2027-01-20', paid).map(({ kind }) => kind);
    expect(kinds).not.toContain('funding');
  });

  it('off premises of a company asks for a decision (L221-3)', () => {
    expect(taskOn('2026-11-15', told(contract, awayFrom), 'decide.smallCompanyOffPremises')?.kind).toBe(
      'decision',
    );
  });

  it('asked by telephone for a change has nothing to answer: the terms want it in writing', () => {
    const oral: Told = ['changeRequested', '2026-11-20', { inWriting: false, what: 'Une personne de plus' }];
    expect(presence('answerChange', told([...contract, oral]), ['2026-11-20'])).toEqual([false]);
  });

  it('of which the second change was answered still owes an answer to the first', () => {
    const asked = told([
      ...contract,
      ['changeRequested', '2026-11-20', { inWriting: true, what: 'Une personne de plus' }],
      ['changeRequested', '2026-11-21', { inWriting: true, what: 'Une autre salle' }],
      ['changeAnswered', '2026-11-22', { accepted: true, target: `fact-${contract.length + 1}` }],
    ]);
    expect(taskOn('2026-11-23', asked, 'answerChange')?.by).toBe('2026-11-20');
  });

  it('suspended without any cause is not suspended: there is nothing to resume', () => {
    const facts: readonly Told[] = [...contract, ['suspensionNotified', '2026-11-10']];
    expect(presence('resume', told(facts), ['2026-11-11'])).toEqual([false]);
  });

  it('suspended and since complete is to be resumed', () => {
    const facts: readonly Told[] = [proposal, pieces, ['suspensionNotified', '2026-11-29']];
    const completed: readonly Told[] = [
      ...facts,
      ['paymentReceived', '2026-12-01', { from: 'client', amount: 52_200 }],
    ];
    expect(presence('resume', told(completed), ['2026-11-30', '2026-12-01'])).toEqual([false, true]);
    const lifted: readonly Told[] = [...completed, ['suspensionLifted', '2026-12-01']];
    expect(presence('resume', told(lifted), ['2026-12-01'])).toEqual([false]);
  });

  it('under formal notice may be rescinded from the ninth day on, unless the client answered', () => {
    // law.md R4.7: received 12 November, eight days end on the 20th, rescission from the 21st.
    const noticed: readonly Told[] = [
      ['proposalIssued', '2026-10-12'],
      ['documentsReceived', '2026-10-14', {}],
      ['depositWaived', '2026-10-14'],
      ['formalNoticeReceived', '2026-11-12'],
      ['paymentRequested', '2026-11-12', { amount: 100 }],
    ];
    const owing: Dossier = {
      ...companyDossier,
      session: { ...companyDossier.session, start: civilDay('2026-10-20'), end: civilDay('2026-10-21') },
      halfDays: [],
    };
    const acts = ['2026-11-20', '2026-11-21'].map(
      (day) => taskOn(day, told(noticed, owing), 'rescind')?.act.label,
    );
    expect(acts).toEqual(['Voir', 'Résoudre']);
    const answered: readonly Told[] = [...noticed, ['formalNoticeAnswered', '2026-11-18']];
    expect(taskOn('2026-11-21', told(answered, owing), 'rescind')?.act.label).toBe('Voir');
  });
});
