import { describe, expect, test } from 'vitest';
import {
  doubtAboutEmail,
  doubtAboutPhone,
  doubtAboutPostcode,
  formatPhone,
} from '../../../../shared/domain/parties/contactDetails.ts';
import { findDuplicates } from '../../../../shared/domain/parties/findDuplicates.ts';
import { displayName, politeName, sortName } from '../../../../shared/domain/parties/names.ts';
import { linesOf, unusualIn, wordKey } from '../../../../shared/domain/parties/tidyText.ts';

describe('names', () => {
  test.each([
    [{ firstName: 'Inès', lastName: 'Chevalier' }, 'CHEVALIER Inès', 'chevalier ines'],
    [{ firstName: 'Éloïse', lastName: 'Le Goff' }, 'LE GOFF Éloïse', 'le goff eloise'],
    [{ firstName: 'Zoé', lastName: 'Cœur' }, 'CŒUR Zoé', 'coeur zoe'],
    [{ firstName: '', lastName: ' Nguyễn ' }, 'NGUYỄN', 'nguyen'],
  ])('%j is shown « %s » and sorted under « %s »', (person, shown, sorted) => {
    expect(displayName(person)).toBe(shown);
    expect(sortName(person)).toBe(sorted);
  });

  test('a person is addressed with the civility that they gave, or none', () => {
    expect(politeName({ civility: 'Mme', firstName: 'Inès', lastName: 'Chevalier' })).toBe(
      'Mme Inès CHEVALIER',
    );
    expect(politeName({ firstName: 'Inès', lastName: 'Chevalier' })).toBe('Inès CHEVALIER');
  });

  test('two spellings of the same words share a key', () => {
    expect(wordKey('  Œuvre   d’ÉTÉ ')).toBe(wordKey("oeuvre d'ete"));
    expect(wordKey('e\u0301te\u0301')).toBe('ete');
  });
});

describe('contact details', () => {
  test.each([
    ['claire.arnaud@ardeche-bois.fr', true],
    ['a@b.c.d', true],
    ['', true],
    ['claire@ardeche', false],
    ['claire arnaud@bois.fr', false],
    ['@bois.fr', false],
    ['=HYPERLINK("x")', false],
  ])('e-mail « %s » passes: %s', (text, passes) => {
    expect(doubtAboutEmail(text) === null).toBe(passes);
  });

  test.each([
    ['04 75 35 00 00', true],
    ['+33 4 75 35 00 00', true],
    ['+33 (0)4.75.35.00.00', true],
    ['+32 2 555 12 12', true],
    ['04 75 35 00', false],
    ['0 75 35 00 00', false],
    ['n’appelez pas', false],
  ])('telephone « %s » passes: %s', (text, passes) => {
    expect(doubtAboutPhone(text) === null).toBe(passes);
  });

  test('a French number is written in pairs, a foreign one as it came', () => {
    expect(formatPhone('+33475350000')).toBe('04\u00a075\u00a035\u00a000\u00a000');
    expect(formatPhone('+32 2 555 12 12')).toBe('+32 2 555 12 12');
  });

  test('a postcode has five digits in France and is not judged abroad', () => {
    expect(doubtAboutPostcode('07200')).toBeNull();
    expect(doubtAboutPostcode('7200')).toEqual({ code: 'postcodeShape' });
    expect(doubtAboutPostcode('00100')).toEqual({ code: 'postcodeShape' });
    expect(doubtAboutPostcode('1000', 'Belgique')).toBeNull();
  });
});

describe('duplicates', () => {
  const wood = { id: 'a', name: 'Ardèche Bois', siret: '73282932000074', email: 'contact@bois.fr' };

  test('are found by name whatever accents, hyphens and legal form', () => {
    expect(findDuplicates({ id: 'b', name: 'SARL ARDECHE-BOIS' }, [wood])).toEqual([
      { row: wood, because: ['name'] },
    ]);
  });

  test('are found by SIRET and e-mail, the surest first', () => {
    const other = { id: 'c', name: 'Ardèche Bois' };
    const found = findDuplicates(
      { id: 'b', name: 'Ardèche Bois', siret: '73282932000074', email: 'Contact@bois.fr' },
      [other, wood],
    );
    expect(found.map(({ row, because }) => [row.id, because])).toEqual([
      ['a', ['siret', 'email', 'name']],
      ['c', ['name']],
    ]);
  });

  test('are found among people whatever the order of their names', () => {
    const person = { id: 'p', firstName: 'Claire', lastName: 'Arnaud' };
    expect(findDuplicates({ id: 'q', firstName: 'ARNAUD', lastName: 'claire' }, [person])).toHaveLength(1);
  });

  test('are neither the row itself, nor an archived one, nor rows that only share empty fields', () => {
    expect(findDuplicates(wood, [wood, { ...wood, id: 'z', archived: true }])).toEqual([]);
    expect(findDuplicates({ id: 'b', name: '', email: '' }, [{ id: 'c', name: '', email: '' }])).toEqual([]);
    expect(findDuplicates({ id: 'b', name: 'SARL' }, [{ id: 'c', name: 'SAS' }])).toEqual([]);
  });
});

describe('pasted text', () => {
  test('ends its lines where Word, mail and Unicode do', () => {
    expect(linesOf('a\r\nb\u000bc\u2028d\re')).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  test('loses what cannot be seen and keeps its tabs', () => {
    expect(linesOf('\ufeff\tZoé\u200b\u00a0Ali\u0000 ')).toEqual(['\tZoé Ali']);
  });

  test.each([
    ['Zoé', []],
    ['Zoé 😀', ['emoji']],
    ['محمد', ['rightToLeft']],
    ['=1+1', ['looksLikeFormula']],
    ['@SUM(A1)', ['looksLikeFormula']],
    ['+33 4 75', []],
    ['-', []],
  ])('« %s » has what is unusual listed: %j', (text, unusual) => {
    expect(unusualIn(text)).toEqual(unusual);
  });

  test('of 10,000 characters is told to be very long', () => {
    expect(unusualIn('a'.repeat(120))).toEqual([]);
    expect(unusualIn('a'.repeat(121))).toEqual(['veryLong']);
    expect(unusualIn('a'.repeat(10_000))).toEqual(['veryLong']);
  });
});
