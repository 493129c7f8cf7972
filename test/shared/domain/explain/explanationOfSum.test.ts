import { describe, expect, it } from 'vitest';
import { explanationOfSum } from '../../../../shared/domain/explain/explanationOfSum.ts';
import { cents } from '../../../../shared/domain/money/cents.ts';

const summed = (amounts: readonly number[]) =>
  explanationOfSum({
    title: 'Encours',
    because: 'Ce que les clients doivent encore.',
    clause: '3.2',
    parts: amounts.map((amount, place) => ({ label: `Client ${place + 1}`, amount: cents(amount) })),
  });
const plain = (text: string | undefined) => text?.replace(/[\u00a0\u202f]/g, ' ');

describe('a sum over many orders', () => {
  it('names its parts, the largest first, then the total', () => {
    const { title, lines } = summed([100, 121800]);
    expect(plain(title)).toBe('Encours, 1 219,00 €');
    expect(lines?.map(({ label, value }) => [label, plain(value)])).toEqual([
      ['Client 2', '1 218,00 €'],
      ['Client 1', '1,00 €'],
      ['Total', '1 219,00 €'],
    ]);
  });

  it('tells together what comes after the twentieth', () => {
    const lines = summed(Array.from({ length: 23 }, (_, place) => 2300 - place * 100)).lines ?? [];
    expect(lines).toHaveLength(22);
    // 3,00 + 2,00 + 1,00.
    expect([plain(lines[20]?.label), plain(lines[20]?.value)]).toEqual(['3 autres', '6,00 €']);
  });

  it('of nothing is nothing', () => {
    expect(plain(summed([]).title)).toBe('Encours, 0,00 €');
  });
});
