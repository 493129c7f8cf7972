import { expect, it } from 'vitest';
import { latin9, readLatin9 } from '../../../../shared/domain/books/latin9.ts';
import { newPartyCodes } from '../../../../shared/domain/books/partyCodes.ts';

it.each([
  ['Châtaigne', 'Châtaigne'],
  ['Œuvre cœur Ÿ €', 'Œuvre cœur Ÿ €'],
  ['l’été – « fin »', "l'été - « fin »"],
  ['Nguyễn Łódź', 'Nguyen Lódz'],
  ['1\u202f740,00\u00a0€', '1 740,00 €'],
  ['🎓 ¤', '? ?'],
])('« %s » is written « %s » in ISO-8859-15', (text, written) => {
  expect(readLatin9(latin9(text))).toBe(written);
});

it('the euro and œ have the bytes of ISO-8859-15, not those of ISO-8859-1', () => {
  expect([...latin9('€œŒé')]).toEqual([0xa4, 0xbd, 0xbc, 0xe9]);
});

it('codes follow the last one given, and one that a person chose stays', () => {
  const parties = [{ id: 'a', accountCode: 'C00004' }, { id: 'b', accountCode: 'DUPONT' }, { id: 'c' }];
  expect([...newPartyCodes(parties, ['c', 'a', 'b', 'd', 'c'])]).toEqual([
    ['c', 'C00005'],
    ['d', 'C00006'],
  ]);
});
