import { expect, test } from 'vitest';
import { civilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { articleOn, isArticle } from '../../../../shared/domain/legal/articles.ts';

test.each([
  ['L6353-3', 'avant tout paiement'],
  ['L6353-5', 'dix jours'],
  ['L6353-6', '30\u00a0% du prix convenu au plus'],
  ['L6353-7', 'effectivement dispensé'],
  ['L221-18', 'quatorze jours'],
  ['L221-3', 'cinq salariés au plus'],
  ['L441-10', 'trois fois le taux légal'],
  ['D441-5', '40 euros'],
  ['R2192-10', 'trente jours'],
  ['1225', 'la mentionne expressément'],
])('the table says of %s: « %s »', (number, words) => {
  expect(isArticle(number) && articleOn(number, civilDay('2026-11-23'))?.says).toContain(words);
});

test('a clause of the terms is no article, and an article is not guessed before its day', () => {
  expect(isArticle('3.5')).toBe(false);
  expect(articleOn('D441-5', civilDay('2012-12-31'))).toBeNull();
  expect(articleOn('D441-5', civilDay('2013-01-01'))?.article).toBe('art. D441-5 du Code de commerce');
});
