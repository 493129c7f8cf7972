import { describe, expect, it } from 'vitest';
import { fromWords, inWords } from '../../../../../shared/domain/terms/own/numbersInWords.ts';

describe('numbers in French words', () => {
  it.each([
    [0, 'zéro'],
    [1, 'un'],
    [16, 'seize'],
    [17, 'dix-sept'],
    [20, 'vingt'],
    [21, 'vingt et un'],
    [22, 'vingt-deux'],
    [60, 'soixante'],
    [61, 'soixante et un'],
    [70, 'soixante-dix'],
    [71, 'soixante et onze'],
    [77, 'soixante-dix-sept'],
    [80, 'quatre-vingts'],
    [81, 'quatre-vingt-un'],
    [90, 'quatre-vingt-dix'],
    [91, 'quatre-vingt-onze'],
    [99, 'quatre-vingt-dix-neuf'],
    [100, 'cent'],
    [101, 'cent un'],
    [180, 'cent quatre-vingts'],
    [200, 'deux cents'],
    [365, 'trois cent soixante-cinq'],
  ])('%d is « %s », both ways', (count, words) => {
    expect(inWords(count)).toBe(words);
    expect(fromWords(words)).toBe(count);
  });

  it('are read with hyphens everywhere (1990) or nowhere, and in the feminine', () => {
    expect(
      ['vingt-et-un', 'vingt et une', 'soixante-et-onze', 'quatre vingt dix', 'trois-cent-soixante-cinq'].map(
        fromWords,
      ),
    ).toEqual([21, 21, 71, 90, 365]);
  });

  it('are written for whole numbers up to 999 only', () => {
    expect([1.5, -1, 1000, Number.NaN].map(inWords)).toEqual([null, null, null, null]);
    expect(fromWords('et')).toBeNull();
  });
});
