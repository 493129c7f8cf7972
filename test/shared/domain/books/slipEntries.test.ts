import { expect, it } from 'vitest';
import type { BookedFact } from '../../../../shared/domain/books/bookedOrder.ts';
import { slipEntries } from '../../../../shared/domain/books/slipEntries.ts';
import { civilDay } from '../../../../shared/domain/dates/civilDay.ts';

const fact = (id: string, kind: string, stamp: string, data: object): BookedFact => ({
  id,
  kind,
  stamp,
  day: civilDay('2026-11-10'),
  data: { ...data },
});
const cheque = (id: string, stamp: string, amount: number, payment?: string) =>
  fact(id, 'order.paymentReceived', stamp, {
    from: 'client',
    means: 'cheque',
    amount,
    ...(payment && { payment }),
  });
const slip = fact('s1', 'chequesRemitted', '3', { payments: ['p1', 'group'], number: 'REM-2026-0001' });
/** 200,00 € and the two halves of 300,00 €; a fourth cheque is in no slip. */
const cheques = [
  cheque('p1', '1', 20000),
  cheque('p2', '1', 10000, 'group'),
  cheque('p3', '2', 20000, 'group'),
  cheque('p4', '2', 99900),
];
const said = (facts: readonly BookedFact[]) =>
  slipEntries([slip], facts).map(({ lines }) =>
    lines.map(({ role, debit, credit }) => `${role} ${debit} ${credit}`),
  );

it('a slip takes its cheques to the bank, in one sum of 500,00 €', () => {
  expect(said(cheques)).toEqual([['bank 50000 0', 'cheques 0 50000']]);
});

it('a cheque that comes back after its slip leaves the bank', () => {
  const back = fact('r1', 'reversed', '4', { target: 'p1', unpaid: true });
  expect(said([...cheques, back])).toEqual([
    ['bank 50000 0', 'cheques 0 50000'],
    ['bank 0 20000', 'cheques 20000 0'],
  ]);
});

it('a correction before the slip, or a slip of nothing, moves nothing more', () => {
  const before = fact('r1', 'reversed', '2', { target: 'p1' });
  expect(said([...cheques, before])).toHaveLength(1);
  expect(said([])).toEqual([]);
});
