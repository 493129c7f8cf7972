import { describe, expect, it } from 'vitest';
import { citedClause } from '../../../../shared/domain/explain/citedClause.ts';
import { clauseHead, fullName, headOf, shortName } from '../../../../shared/domain/terms/text/heads.ts';
import { isUnchanged, pairClauses } from '../../../../shared/domain/terms/text/pairClauses.ts';
import { readTermsText } from '../../../../shared/domain/terms/own/readTermsText.ts';
import { articlesInCapitals } from '../../../support/ownTerms/articlesInCapitals.ts';

const clause = (number: string, title: string, ...passages: string[]) => ({ number, title, passages });

const chapters = (...clauses: ReturnType<typeof clause>[]) => [{ number: 'I', title: 'Tout', clauses }];
const told = (pairs: ReturnType<typeof pairClauses>) =>
  pairs.map(({ head, was, is }) => [head, was.passages.join(), is.passages.join()]);

describe('what a clause is called', () => {
  it.each([
    ['3.5', 'Annulation', '3.5. Annulation', 'art. 3.5', 'Article 3.5, Annulation'],
    ['IV', '', 'IV.', 'art. IV', 'Article IV'],
    ['Article 7', 'Report', 'Article 7. Report', 'art. 7', 'Article 7, Report'],
    ['§ 7', 'Report', '§ 7. Report', '§ 7', '§ 7, Report'],
    ['ARTICLE premier', '', 'ARTICLE premier.', 'art. premier', 'Article premier'],
    ['', 'Report', 'Report', '«\u00a0Report\u00a0»', 'Report'],
    ['', '', '', '«\u00a0sans titre\u00a0»', 'Clause sans titre'],
  ])('« %s » « %s »', (number, title, head, short, full) => {
    const named = { number, title };
    expect([headOf(named), shortName(named), fullName(named)]).toEqual([head, short, full]);
  });

  it('a clause without title that bears the number above it has no heading of its own', () => {
    const chapter = {
      number: 'I',
      title: 'Objet',
      clauses: [clause('I', ''), clause('1.1', ''), clause('1.1', '')],
    };
    expect(chapter.clauses.map((_, at) => clauseHead(chapter, at))).toEqual(['', '1.1.', '']);
  });

  it('under an organisation’s own text is its own number, and a rule where the text does not state it', () => {
    const version = { text: readTermsText(articlesInCapitals).chapters };
    expect(citedClause(version, '3.5')).toBe('CGV, art. 6');
    expect(citedClause(version, '3.7')).toBe('règle 3.7');
    expect(citedClause(version, 'L6353-6')).toBe('art. L6353-6');
    expect(citedClause(null, '3.5')).toBe('CGV, art. 3.5');
  });
});

describe('two texts side by side', () => {
  it('clauses without number are paired by their titles, not with one another', () => {
    const before = chapters(clause('', 'Objet', 'a'), clause('', 'Prix', 'b'));
    const after = chapters(clause('', 'Prix', 'c'), clause('', 'Objet', 'a'));
    const pairs = pairClauses(before, after);
    expect(told(pairs)).toEqual([
      ['Prix', 'b', 'c'],
      ['Objet', 'a', 'a'],
    ]);
    expect(pairs.map(isUnchanged)).toEqual([false, true]);
  });

  it('what only one of them has stands beside nothing', () => {
    const pairs = pairClauses(chapters(clause('1', 'Objet', 'a')), chapters(clause('2', 'Prix', 'b')));
    expect(told(pairs)).toEqual([
      ['2. Prix', '', 'b'],
      ['1. Objet', 'a', ''],
    ]);
  });

  it('a clause renumbered and renamed is found by what it states of the engine', () => {
    const before = chapters({ ...clause('3.5', 'Annulation', 'a') });
    const after = [{ number: '', title: '', clauses: [{ ...clause('7', 'Dédit', 'b'), states: ['3.5'] }] }];
    expect(told(pairClauses(before, after))).toEqual([['7. Dédit', 'a', 'b']]);
  });
});
