import { describe, expect, it, test } from 'vitest';
import { civilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { cents, zero } from '../../../../shared/domain/money/cents.ts';
import type { LadderStep } from '../../../../shared/domain/reminders/ladder.ts';
import { type PayerInvoice, payerLetters } from '../../../../shared/domain/reminders/payerLetters.ts';

const today = civilDay('2026-11-02');

/** An invoice late since 1 October, whose next step is due. */
const late = (
  id: string,
  payerId: string,
  order: string,
  step: LadderStep | null,
  to: 'client' | 'opco' = 'client',
): PayerInvoice => ({
  id,
  payerId,
  payer: payerId,
  order,
  to,
  number: `FA-${id}`,
  issuedOn: civilDay('2026-10-01'),
  since: civilDay('2026-10-01'),
  days: 32,
  amount: cents(121_800),
  left: cents(121_800),
  interest: zero,
  recoveryFee: zero,
  reached: step === 'reminder1' ? null : { step: 'reminder1', to, on: civilDay('2026-10-09') },
  next: step && { step, on: civilDay('2026-10-31') },
});

const told = (
  invoices: readonly PayerInvoice[],
  chosen: readonly string[],
  step: LadderStep | 'next' = 'next',
) =>
  payerLetters(invoices, chosen, step, today).map(({ payer, kind, invoices: listed, orders }) => [
    payer,
    kind,
    listed.map(({ id }) => id),
    orders,
  ]);

const [one, two, other, opco] = [
  late('1', 'bois', 'o1', 'reminder1'),
  late('2', 'bois', 'o2', 'reminder2'),
  late('3', 'vidal', 'o3', 'reminder1'),
  late('4', 'opco', 'o1', 'reminder2', 'opco'),
];

describe('the letters for what was chosen', () => {
  it.each<[string, readonly string[], LadderStep | 'next', readonly unknown[]]>([
    [
      'one payer, one letter, at its highest step',
      ['1', '2'],
      'next',
      [['bois', 'reminder2', ['1', '2'], ['o1', 'o2']]],
    ],
    ['what was not chosen stays out', ['1'], 'next', [['bois', 'reminder1', ['1'], ['o1']]]],
    [
      'two payers, two letters',
      ['1', '3'],
      'next',
      [
        ['bois', 'reminder1', ['1'], ['o1']],
        ['vidal', 'reminder1', ['3'], ['o3']],
      ],
    ],
    [
      'the OPCO of an order is a payer of its own, and gets no formal notice',
      ['1', '4'],
      'formalNotice',
      [
        ['bois', 'formalNotice', ['1'], ['o1']],
        ['opco', 'reminder2', ['4'], ['o1']],
      ],
    ],
    [
      'a formal notice for each contract',
      ['1', '2'],
      'formalNotice',
      [
        ['bois', 'formalNotice', ['1'], ['o1']],
        ['bois', 'formalNotice', ['2'], ['o2']],
      ],
    ],
    ['nothing chosen, nothing sent', [], 'next', []],
  ])('%s', (_what, chosen, step, letters) => {
    expect(told([one, two, other, opco], chosen, step)).toEqual(letters);
  });

  test('an invoice of the same order goes into the letter though it was not chosen', () => {
    const second = late('5', 'bois', 'o1', 'reminder1');
    expect(told([one, second], ['1'])).toEqual([['bois', 'reminder1', ['1', '5'], ['o1']]]);
  });

  test('each says why it would come out of its turn', () => {
    const [first] = payerLetters([one], ['1'], 'formalNotice', today);
    expect(first?.asksWhy?.replaceAll('\u00a0', ' ')).toBe('La relance 1 n’est pas encore partie.');
    expect(payerLetters([one], ['1'], 'next', today)[0]?.asksWhy).toBe(null);
  });
});
