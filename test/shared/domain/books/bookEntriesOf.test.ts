import { array, assert, constantFrom, integer, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Invoice } from '../../../../shared/domain/billing/invoice.ts';
import { bookEntriesOf } from '../../../../shared/domain/books/bookEntriesOf.ts';
import type { BookEntry } from '../../../../shared/domain/books/bookEntry.ts';
import type { BookedFact, BookedOrder } from '../../../../shared/domain/books/bookedOrder.ts';
import { ledgerOf } from '../../../../shared/domain/books/ledger.ts';
import { civilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { cents } from '../../../../shared/domain/money/cents.ts';
import { exempt, invoiceFixture, lineOf, outOfScope } from '../../../support/invoiceFixture.ts';

const order: BookedOrder = {
  id: 'o1',
  client: 'c1',
  funder: 'opco',
  nameOf: (party) => (party === 'opco' ? 'OPCO EP' : 'Ardèche Bois'),
  lateOf: () => null,
  paidIn: () => false,
};

/** Facts in the order in which they are written down; the number of the place is the stamp. */
const facts = (
  ...told: readonly (readonly [id: string, kind: string, day: string, data?: object])[]
): readonly BookedFact[] =>
  told.map(([id, kind, day, data], place) => ({
    id,
    kind: kind === 'reversed' ? kind : `order.${kind}`,
    day: civilDay(day),
    stamp: String(place + 1).padStart(4, '0'),
    data: { ...data },
  }));

/** law.md 3.4 D1: 435,00 € and 87,00 € of VAT, paid before it is issued. */
const deposit: Invoice = {
  ...invoiceFixture,
  type: 'deposit',
  number: 'FA-2026-00031',
  issuedOn: civilDay('2026-10-07'),
  lines: [lineOf(43500, 8700)],
  preceding: [],
  prepaid: cents(52200),
};
const onDebits = (invoice: Invoice): Invoice => ({
  ...invoice,
  notes: [{ code: 'TXD', text: 'Option pour le paiement de la taxe d’après les débits.' }],
});
const final = onDebits(invoiceFixture);

/** « account debit credit » of each line, in cents. */
const said = (entries: readonly BookEntry[]): readonly string[][] =>
  entries.map(({ lines }) => lines.map(({ role, debit, credit }) => `${role} ${debit} ${credit}`));
const ofClient = { from: 'client' };

describe('the entries of law.md 5, worked out there by hand', () => {
  it('a deposit invoice owes the client 435,00 € and the State 87,00 €', () => {
    const entries = bookEntriesOf(
      order,
      facts(['f1', 'invoiceIssued', '2026-10-07', { to: 'client', content: deposit }]),
    );
    expect(said(entries)).toEqual([['clients 52200 0', 'advances 0 43500', 'vatDue 0 8700']]);
    expect(entries[0]).toMatchObject({ piece: 'FA-2026-00031', day: '2026-10-07', journal: 'sales' });
  });

  it('a payment goes from the client to the bank, cash to the till, a cheque to those to be paid in', () => {
    const entries = bookEntriesOf(
      order,
      facts(
        ['p1', 'paymentReceived', '2026-10-07', { ...ofClient, amount: 52200 }],
        ['p2', 'paymentReceived', '2026-10-08', { ...ofClient, amount: 100, means: 'cash' }],
        ['p3', 'paymentReceived', '2026-10-09', { ...ofClient, amount: 200, means: 'cheque' }],
        ['p4', 'refundPaid', '2026-10-10', { amount: 300 }],
        ['p5', 'refundPaid', '2026-10-11', { amount: 400, means: 'cheque' }],
        ['p6', 'refundPaid', '2026-10-12', { amount: 500, means: 'cash' }],
      ),
    );
    expect(said(entries)).toEqual([
      ['bank 52200 0', 'clients 0 52200'],
      ['cash 100 0', 'clients 0 100'],
      ['cheques 200 0', 'clients 0 200'],
      ['bank 0 300', 'clients 300 0'],
      // A cheque of one's own is drawn on the bank: it never was among those to be paid in.
      ['bank 0 400', 'clients 400 0'],
      ['cash 0 500', 'clients 500 0'],
    ]);
  });

  it('a final invoice takes its deposit out of the advances and bears the VAT that it did not', () => {
    const entries = bookEntriesOf(
      order,
      facts(['f2', 'invoiceIssued', '2026-12-15', { to: 'client', content: final }]),
    );
    expect(said(entries)).toEqual([
      ['clients 121800 0', 'advances 43500 0', 'sales 0 145000', 'vatDue 0 20300'],
    ]);
  });

  it('an avoir of the whole is the entry of its invoice the other way round', () => {
    const entries = bookEntriesOf(
      order,
      facts(
        ['f2', 'invoiceIssued', '2026-12-15', { to: 'client', content: final }],
        [
          'a1',
          'invoiceCredited',
          '2026-12-20',
          { target: 'f2', whole: true, content: { ...final, number: 'AV-1' } },
        ],
      ),
    );
    expect(said(entries)[1]).toEqual([
      'clients 0 121800',
      'advances 0 43500',
      'sales 145000 0',
      'vatDue 20300 0',
    ]);
  });

  it('an avoir in part gives back its own lines', () => {
    const part: Invoice = { ...final, type: 'creditNote', number: 'AV-2', lines: [lineOf(10000, 2000)] };
    const entries = bookEntriesOf(
      order,
      facts(
        ['f2', 'invoiceIssued', '2026-12-15', { to: 'client', content: final }],
        ['a1', 'invoiceCredited', '2026-12-20', { target: 'f2', whole: false, content: part }],
      ),
    );
    expect(said(entries)[1]).toEqual(['clients 0 12000', 'sales 10000 0', 'vatDue 2000 0']);
  });

  it('an avoir of the rest gives back what the first left: 1 098,00 €, of which 183,00 € of VAT', () => {
    const part: Invoice = { ...final, type: 'creditNote', number: 'AV-2', lines: [lineOf(10000, 2000)] };
    const rest: Invoice = { ...final, type: 'creditNote', number: 'AV-3', lines: [lineOf(135000, 27000)] };
    const entries = bookEntriesOf(
      order,
      facts(
        ['f2', 'invoiceIssued', '2026-12-15', { to: 'client', content: final }],
        ['a1', 'invoiceCredited', '2026-12-20', { target: 'f2', whole: false, content: part }],
        ['a2', 'invoiceCredited', '2026-12-21', { target: 'f2', whole: true, content: rest }],
      ),
    );
    expect(said(entries)[2]).toEqual([
      'clients 0 109800',
      'advances 0 43500',
      'sales 135000 0',
      'vatDue 18300 0',
    ]);
  });

  it('the share of an OPCO is on the account of the OPCO', () => {
    const share = onDebits({
      ...invoiceFixture,
      lines: [lineOf(83333, 16667)],
      preceding: [],
      prepaid: cents(0),
    });
    const entries = bookEntriesOf(
      order,
      facts(['f3', 'invoiceIssued', '2026-12-16', { to: 'opco', content: share }]),
    );
    expect(said(entries)).toEqual([['clients 100000 0', 'sales 0 83333', 'vatDue 0 16667']]);
    expect(entries[0]?.lines[0]?.party).toBe('opco');
    expect(entries[0]?.lines[1]?.party).toBeNull();
  });

  it.each([
    ['an indemnity outside VAT', outOfScope, 'indemnities'],
    ['an exempt training', exempt, 'salesExempt'],
  ])('%s bears no VAT and has its own account', (_what, treatment, role) => {
    const note = {
      ...invoiceFixture,
      lines: [lineOf(52200, 0, treatment)],
      preceding: [],
      prepaid: cents(52200),
    };
    const entries = bookEntriesOf(
      order,
      facts(['f4', 'invoiceIssued', '2026-11-21', { to: 'client', content: note }]),
    );
    expect(said(entries)).toEqual([['clients 52200 0', `${role} 0 52200`]]);
  });

  it('interest of 21,52 € and 40,00 € are charged as they are collected (law.md 3.9, I8: 1 279,52 €)', () => {
    const late = { ...order, lateOf: () => ({ interest: cents(2152), fee: cents(4000) }) };
    const entries = bookEntriesOf(
      late,
      facts(['p1', 'paymentReceived', '2026-11-22', { ...ofClient, amount: 127952 }]),
    );
    expect(said(entries)).toEqual([
      ['bank 127952 0', 'clients 0 127952'],
      ['clients 6152 0', 'lateInterest 0 2152', 'recoveryFees 0 4000'],
    ]);
  });
});

/** Half of the 1 218,00 € of the final invoice. */
const half = (id: string, day: string) =>
  [id, 'paymentReceived', day, { ...ofClient, amount: 60900 }] as const;

describe('VAT on receipts (CGI 269-2-c)', () => {
  const issued = ['f2', 'invoiceIssued', '2026-12-15', { to: 'client', content: invoiceFixture }] as const;

  it('waits for the payment, and becomes due in proportion: half of 203,00 € for half of 1 218,00 €', () => {
    expect(said(bookEntriesOf(order, facts(issued, half('p1', '2026-12-20'))))).toEqual([
      ['clients 121800 0', 'advances 43500 0', 'sales 0 145000', 'vatPending 0 20300'],
      ['bank 60900 0', 'clients 0 60900'],
      ['vatPending 10150 0', 'vatDue 0 10150'],
    ]);
  });

  it('of a third, then the rest, sums to the whole: 67,67 € and 135,33 €', () => {
    const third = ['p1', 'paymentReceived', '2026-12-20', { ...ofClient, amount: 40600 }] as const;
    const rest = ['p2', 'paymentReceived', '2026-12-21', { ...ofClient, amount: 81200 }] as const;
    const due = said(bookEntriesOf(order, facts(issued, third, rest))).flat();
    expect(due.filter((line) => line.startsWith('vatDue'))).toEqual(['vatDue 0 6767', 'vatDue 0 13533']);
  });

  it('is given back out of what waits and what was due by an avoir after half was paid', () => {
    const avoir = [
      'a1',
      'invoiceCredited',
      '2026-12-22',
      { target: 'f2', whole: true, content: { ...invoiceFixture, number: 'AV-1' } },
    ] as const;
    expect(said(bookEntriesOf(order, facts(issued, half('p1', '2026-12-20'), avoir))).at(-1)).toEqual([
      'clients 0 121800',
      'advances 0 43500',
      'sales 145000 0',
      'vatDue 10150 0',
      'vatPending 10150 0',
    ]);
  });

  it('of a payment entered by mistake waits again: the next payment makes it due', () => {
    const entries = said(
      bookEntriesOf(
        order,
        facts(
          issued,
          half('p1', '2026-12-20'),
          ['r1', 'reversed', '2026-12-21', { target: 'p1' }],
          half('p2', '2026-12-22'),
        ),
      ),
    );
    expect(entries.slice(3)).toEqual([
      ['bank 0 60900', 'clients 60900 0'],
      ['vatPending 0 10150', 'vatDue 10150 0'],
      ['bank 60900 0', 'clients 0 60900'],
      ['vatPending 10150 0', 'vatDue 0 10150'],
    ]);
  });

  it('of a deposit whose cheque comes back waits for the next payment: 87,00 €', () => {
    const cheque = { ...ofClient, amount: 52200, means: 'cheque' };
    const told = facts(
      ['p1', 'paymentReceived', '2026-10-07', cheque],
      ['f1', 'invoiceIssued', '2026-10-07', { to: 'client', content: deposit }],
      ['r1', 'reversed', '2026-10-15', { target: 'p1', unpaid: true }],
      ['p2', 'paymentReceived', '2026-10-20', { ...ofClient, amount: 52200 }],
    );
    expect(said(bookEntriesOf(order, told)).slice(2)).toEqual([
      ['cheques 0 52200', 'clients 52200 0'],
      ['vatDue 8700 0', 'vatPending 0 8700'],
      ['bank 52200 0', 'clients 0 52200'],
      ['vatPending 8700 0', 'vatDue 0 8700'],
    ]);
  });

  it('of a deposit taken back by an avoir before its cheque came back does not move again', () => {
    const avoir = { target: 'f1', whole: true, content: { ...deposit, number: 'AV-1' } };
    const told = facts(
      ['p1', 'paymentReceived', '2026-10-07', { ...ofClient, amount: 52200, means: 'cheque' }],
      ['f1', 'invoiceIssued', '2026-10-07', { to: 'client', content: deposit }],
      ['a1', 'invoiceCredited', '2026-10-09', avoir],
      ['r1', 'reversed', '2026-10-15', { target: 'p1', unpaid: true }],
    );
    expect(said(bookEntriesOf(order, told)).slice(2)).toEqual([
      ['clients 0 52200', 'advances 43500 0', 'vatDue 8700 0'],
      ['cheques 0 52200', 'clients 52200 0'],
    ]);
  });

  it('of a deposit does not move when money that came after its invoice goes', () => {
    const told = facts(
      ['p1', 'paymentReceived', '2026-10-07', { ...ofClient, amount: 52200 }],
      ['f1', 'invoiceIssued', '2026-10-07', { to: 'client', content: deposit }],
      ['p2', 'paymentReceived', '2026-10-08', { ...ofClient, amount: 10000 }],
      ['r1', 'reversed', '2026-10-15', { target: 'p2' }],
    );
    expect(said(bookEntriesOf(order, told)).slice(3)).toEqual([['bank 0 10000', 'clients 10000 0']]);
  });

  it('due at the issue stays due, whatever becomes of the cheque', () => {
    const told = facts(
      ['p1', 'paymentReceived', '2026-10-07', { ...ofClient, amount: 52200, means: 'cheque' }],
      ['f1', 'invoiceIssued', '2026-10-07', { to: 'client', content: onDebits(deposit) }],
      ['r1', 'reversed', '2026-10-15', { target: 'p1', unpaid: true }],
    );
    expect(said(bookEntriesOf(order, told)).slice(2)).toEqual([['cheques 0 52200', 'clients 52200 0']]);
  });

  it.each([
    ['twice counts once', ['r1', 'p1'], ['r2', 'p1'], 0],
    ['itself taken back stands again', ['r1', 'p1'], ['r2', 'r1'], 60900],
  ] as const)('a payment taken back %s', (_what, first, second, bank) => {
    const entries = bookEntriesOf(
      order,
      facts(
        half('p1', '2026-12-20'),
        [first[0], 'reversed', '2026-12-21', { target: first[1] }],
        [second[0], 'reversed', '2026-12-22', { target: second[1] }],
      ),
    );
    const lines = entries.flatMap((entry) => entry.lines).filter(({ role }) => role === 'bank');
    expect(lines.reduce((sum, { debit, credit }) => sum + debit - credit, 0)).toBe(bank);
  });

  it('follows the invoice that a payment was meant for, under its reference', () => {
    const first = [
      'f1',
      'invoiceIssued',
      '2026-12-14',
      { to: 'client', content: { ...invoiceFixture, lines: [lineOf(100000, 0)] } },
    ] as const;
    const meant = [
      'p1',
      'paymentReceived',
      '2026-12-20',
      { ...ofClient, amount: 60900, invoice: 'f2', reference: 'VIR 778' },
    ] as const;
    const entries = bookEntriesOf(order, facts(first, issued, meant));
    expect(said(entries).at(-1)).toEqual(['vatPending 10150 0', 'vatDue 0 10150']);
    expect(entries.at(-1)?.piece).toBe('VIR 778');
  });

  it('of what the OPCO owes does not move when the client pays', () => {
    const share = { ...invoiceFixture, preceding: [], prepaid: cents(0) };
    const entries = bookEntriesOf(
      order,
      facts(['f3', 'invoiceIssued', '2026-12-16', { to: 'opco', content: share }], half('p1', '2026-12-20')),
    );
    expect(said(entries).slice(1)).toEqual([['bank 60900 0', 'clients 0 60900']]);
  });
});

describe('the totals', () => {
  it('count a price once: 435,00 € of deposit, then the 1 015,00 € that it leaves, and no interest', () => {
    const lines = ledgerOf(
      order,
      facts(
        ['p1', 'paymentReceived', '2026-10-07', { ...ofClient, amount: 52200 }],
        ['f1', 'invoiceIssued', '2026-10-07', { to: 'client', content: deposit }],
        ['f2', 'invoiceIssued', '2026-12-15', { to: 'client', content: invoiceFixture }],
        ['p2', 'paymentReceived', '2026-12-20', { ...ofClient, amount: 121800 }],
        ['p3', 'refundPaid', '2026-12-21', { amount: 1000 }],
      ),
    );
    expect(lines.map(({ exclTax, vat, inclTax, received }) => [exclTax, vat, inclTax, received])).toEqual([
      [0, 0, 0, 52200],
      [43500, 8700, 52200, 0],
      [101500, 20300, 121800, 0],
      [0, 0, 0, 121800],
      [0, 0, 0, -1000],
    ]);
  });
});

const anyFact = record({
  kind: constantFrom(
    'invoice',
    'debits',
    'deposit',
    'payment',
    'opcoPayment',
    'refund',
    'avoir',
    'partial',
    'reversed',
  ),
  amount: integer({ min: 1, max: 300_000 }),
  vat: integer({ min: 0, max: 50_000 }),
  at: integer({ min: 0, max: 30 }),
});
type AnyFact = { readonly kind: string; readonly amount: number; readonly vat: number; readonly at: number };

/** Anything that may be written of an order, sense or nonsense. */
const toldOf = ({ kind, amount, vat, at }: AnyFact): readonly [string, object] => {
  const lines = [lineOf(amount, vat)];
  const target = `f${at}`;
  const content = { ...invoiceFixture, lines, preceding: [], prepaid: cents(0) };
  if (kind === 'payment') return ['paymentReceived', { ...ofClient, amount }];
  if (kind === 'opcoPayment') return ['paymentReceived', { from: 'opco', amount }];
  if (kind === 'refund') return ['refundPaid', { amount }];
  if (kind === 'reversed') return ['reversed', { target }];
  if (kind === 'avoir' || kind === 'partial')
    return ['invoiceCredited', { target, whole: kind === 'avoir', content }];
  if (kind === 'deposit')
    return ['invoiceIssued', { to: 'client', content: { ...content, type: 'deposit' } }];
  return [
    'invoiceIssued',
    { to: amount % 3 === 0 ? 'opco' : 'client', content: kind === 'debits' ? onDebits(content) : content },
  ];
};
const storyOf = (all: readonly AnyFact[]): readonly BookedFact[] =>
  facts(...all.map((one, place) => [`f${place}`, toldOf(one)[0], '2026-12-01', toldOf(one)[1]] as const));

describe('whatever was written of an order', () => {
  it('every entry balances', () => {
    assert(
      property(array(anyFact, { maxLength: 25 }), (all) => {
        for (const { lines } of bookEntriesOf(order, storyOf(all))) {
          const net = lines.reduce((sum, { debit, credit }) => sum + debit - credit, 0);
          expect(net).toBe(0);
          expect(lines.every(({ debit, credit }) => debit >= 0 && credit >= 0 && debit + credit > 0)).toBe(
            true,
          );
        }
      }),
    );
  });

  it('what is written later changes no entry made before', () => {
    assert(
      property(array(anyFact, { maxLength: 25 }), integer({ min: 0, max: 25 }), (all, many) => {
        const before = bookEntriesOf(order, storyOf(all.slice(0, many)));
        const after = bookEntriesOf(order, storyOf(all));
        expect(after.slice(0, before.length)).toEqual(before);
      }),
    );
  });

  it('no two entries bear the same id, and the order in which facts arrive is nothing', () => {
    assert(
      property(array(anyFact, { maxLength: 25 }), (all) => {
        const entries = bookEntriesOf(order, storyOf(all));
        expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
        expect(bookEntriesOf(order, storyOf(all).toReversed())).toEqual(entries);
      }),
    );
  });
});
