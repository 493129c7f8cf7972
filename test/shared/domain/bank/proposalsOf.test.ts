import { assert, array, constantFrom, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Claim, NotedPayment } from '../../../../shared/domain/bank/claim.ts';
import { matchIndex } from '../../../../shared/domain/bank/claimIndex.ts';
import { sumOf } from '../../../../shared/domain/orders/situation.ts';
import { onceEach, proposalsOf } from '../../../../shared/domain/bank/proposalsOf.ts';
import { civilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { cents } from '../../../../shared/domain/money/cents.ts';
import { claim, noted } from '../../../support/bankFixture.ts';

const line = (label: string, amount: number, day = '2026-01-12') => ({
  day: civilDay(day),
  amount: cents(amount),
  label,
});

const match = (
  one: ReturnType<typeof line>,
  claims: readonly Claim[],
  payments: readonly NotedPayment[] = [],
) => proposalsOf(one, matchIndex(claims, payments));

const first = (...of: Parameters<typeof match>) => {
  const best = match(...of)[0];
  return best && { why: best.why, sure: best.sure };
};

const bois = claim({ title: 'FA-2026-0042' });
const vidal = claim({ title: 'FA-2026-0043', payers: ['VIDAL Anne'], left: cents(90_000) });
const opco = claim({
  title: 'FA-2026-0044',
  from: 'opco',
  payers: ['OPCO EP'],
  references: [
    { of: 'invoice', text: 'FA-2026-0044' },
    { of: 'agreement', text: 'ACC 778-2026' },
  ],
  left: cents(100_000),
});
const all = [bois, vidal, opco];

describe('one transfer, one invoice', () => {
  test.each([
    [
      'VIR ARDECHE BOIS FA-2026-0042',
      52_200,
      'même montant, numéro FA-2026-0042 dans le libellé, nom « SARL Ardèche Bois » dans le libellé',
      true,
    ],
    ['VIR SEPA fa 2026 0042', 52_200, 'même montant, numéro FA-2026-0042 dans le libellé', true],
    ['VIR FA20260042', 52_200, 'même montant, numéro FA-2026-0042 dans le libellé', true],
    ['VIREMENT ARDÈCHE-BOIS', 52_200, 'même montant, nom « SARL Ardèche Bois » dans le libellé', true],
    ['VIR MME ANNE VIDAL', 90_000, 'même montant, nom « VIDAL Anne » dans le libellé', true],
    [
      'VIR OPCO EP ACC778 2026',
      100_000,
      'même montant, accord ACC 778-2026 dans le libellé, nom « OPCO EP » dans le libellé',
      true,
    ],
    ['VIR RECU', 52_200, 'même montant', false],
    ['VIR FA-2026-0042', 30_000, 'moins que ce qui reste dû, numéro FA-2026-0042 dans le libellé', false],
    ['VIR FA-2026-0042', 60_000, 'plus que ce qui reste dû, numéro FA-2026-0042 dans le libellé', false],
    [
      'VIR ARDECHE BOIS',
      1_000,
      'moins que ce qui reste dû, nom « SARL Ardèche Bois » dans le libellé',
      false,
    ],
  ])('%s, %i cents: %s', (label, amount, why, sure) => {
    expect(first(line(label, amount), all)).toEqual({ why, sure });
  });

  test.each([
    ['a number inside a longer one', 'VIR FA-2026-00421', 1_000],
    ['another name', 'VIR ARDECHE METAL', 1_000],
    ['money that leaves', 'FA-2026-0042', -52_200],
    ['a name of the same letters, cut otherwise', 'VIR ARDECHEBOISERIE', 1_000],
  ])('%s proposes nothing', (_name, label, amount) => {
    expect(match(line(label, amount), all)).toEqual([]);
  });

  test('late, with interest of 4,12 € and the 40 €: 522,00 + 44,12 = 566,12 €', () => {
    const late = claim({ title: 'FA-2026-0042', extra: cents(4_412) });
    expect(first(line('VIR FA-2026-0042', 56_612), [late])).toEqual({
      why: 'reste dû, pénalités et frais de recouvrement compris, numéro FA-2026-0042 dans le libellé',
      sure: true,
    });
    expect(first(line('VIR FA-2026-0042', 52_200), [late])?.sure).toBe(true);
  });
});

describe('one transfer, several invoices of one payer', () => {
  const second = claim({ title: 'FA-2026-0050', left: cents(10_000) });
  const third = claim({ title: 'FA-2026-0051', left: cents(30_000) });

  test('their numbers, and their sum', () => {
    const best = match(line('VIR FA-2026-0042 ET FA-2026-0050', 62_200), [bois, second, third])[0];
    expect(best).toMatchObject({
      as: 'payment',
      sure: true,
      why: 'somme de 2 factures, numéro FA-2026-0042 dans le libellé',
    });
    expect(
      best?.as === 'payment' && best.shares.map(({ claim: { title }, amount }) => [title, amount]),
    ).toEqual([
      ['FA-2026-0042', 52_200],
      ['FA-2026-0050', 10_000],
    ]);
  });

  test('their payer, and the only sum that makes the amount: 522,00 + 100,00 + 300,00', () => {
    expect(first(line('VIR ARDECHE BOIS', 92_200), [bois, second, third])).toEqual({
      why: 'somme de 3 factures, nom « SARL Ardèche Bois » dans le libellé',
      sure: true,
    });
  });

  test('two sums that make the amount are asked', () => {
    const twin = claim({ title: 'FA-2026-0052', left: cents(10_000) });
    expect(first(line('VIR ARDECHE BOIS', 62_200), [bois, second, twin])?.sure).toBe(false);
  });

  test('invoices of two payers are never added up', () => {
    expect(match(line('VIR ARDECHE BOIS VIDAL ANNE', 142_200), all).every(({ as }) => as === 'payment')).toBe(
      true,
    );
    expect(first(line('VIR ARDECHE BOIS VIDAL ANNE', 142_200), all)?.sure).toBe(false);
  });
});

describe('what is ambiguous is asked', () => {
  test('two invoices of one amount to one payer', () => {
    const twin = claim({ title: 'FA-2026-0060' });
    expect(first(line('VIR ARDECHE BOIS', 52_200), [bois, twin])?.sure).toBe(false);
    expect(first(line('VIR ARDECHE BOIS FA-2026-0060', 52_200), [bois, twin])?.sure).toBe(true);
  });

  test('a name and an amount that a number in the label contradicts', () => {
    expect(first(line('VIR FA-2026-0044 ARDECHE BOIS', 52_200), all)?.sure).toBe(false);
  });

  test('two lines for one invoice: neither is sure any more', () => {
    const index = matchIndex(all, []);
    const lines = [line('VIR ARDECHE BOIS', 52_200), line('ARDECHE BOIS', 52_200, '2026-01-20')];
    const told = onceEach(lines.map((one) => proposalsOf(one, index)));
    expect(told.map(([best]) => [best?.sure, best?.why.endsWith('mais une autre ligne aussi')])).toEqual([
      [false, true],
      [false, true],
    ]);
  });
});

describe('a payment that a person wrote down is not recorded twice', () => {
  test.each([
    ['ARDECHE BOIS', '2026-01-22', 'même montant, nom « SARL Ardèche Bois » dans le libellé', true],
    ['REMISE', '2026-01-02', 'même montant', false],
  ])('« %s » on %s: %s', (label, day, why, sure) => {
    expect(match(line(label, 52_200, day), [], [noted()])[0]).toMatchObject({ as: 'noted', why, sure });
  });

  test('eleven days apart it is another', () => {
    expect(match(line('ARDECHE BOIS', 52_200, '2026-01-23'), [], [noted()])).toEqual([]);
  });

  test('an invoice of the same payer for the same amount makes it a question', () => {
    const told = match(line('ARDECHE BOIS', 52_200), [bois], [noted()]);
    expect(told.map(({ as, sure }) => [as, sure])).toEqual([
      ['noted', false],
      ['payment', false],
    ]);
  });
});

test('whatever the line, a proposal shares out its amount to the cent, and one alone may be sure', () => {
  const labels = constantFrom(
    'VIR',
    'ARDECHE BOIS',
    'FA-2026-0042',
    'FA20260043 VIDAL ANNE',
    'OPCO EP ACC778-2026',
  );
  const amounts = constantFrom(52_200, 90_000, 100_000, 142_200, 1, 62_200);
  assert(
    property(array(record({ label: labels, amount: amounts }), { maxLength: 6 }), (lines) => {
      const index = matchIndex([...all, claim({ title: 'FA-2026-0050', left: cents(10_000) })], []);
      for (const { label, amount } of lines) {
        const told = proposalsOf(line(label, amount), index);
        expect(told.slice(1).every(({ sure }) => !sure)).toBe(true);
        for (const one of told) expect(one.as === 'payment' ? sumOf(one.shares) : amount).toBe(amount);
      }
    }),
  );
});
