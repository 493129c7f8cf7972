import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { fullCoverage, subsetCoverage } from '../../../shared/documents/fonts/coverage.ts';
import { readFont } from '../../../shared/documents/fonts/readFont.ts';
import {
  fitsSubset,
  nameOfCharacter,
  unsupportedCharacters,
} from '../../../shared/documents/typography/characters.ts';
import { french } from '../../../shared/documents/typography/french.ts';

const font = async (name: string): Promise<ReadonlyMap<number, number>> =>
  readFont(await readFile(new URL(`../../../assets/fonts/NotoSans-${name}.ttf`, import.meta.url))).widths;
const codes = (ranges: typeof subsetCoverage): number[] =>
  ranges.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => from + i));

describe('French typography', () => {
  it.each([
    ['Qui ? Nous !', 'Qui\u202f? Nous\u202f!'],
    ['écouter; comprendre', 'écouter\u202f; comprendre'],
    ['Objet : la « relation » client', 'Objet\u00a0: la «\u00a0relation\u00a0» client'],
    ['«serré»', '«\u00a0serré\u00a0»'],
    ["l'écoute d'abord", 'l’écoute d’abord'],
    ['son activité...', 'son activité…'],
    ['TVA 20 % et 14 h', 'TVA 20\u00a0% et 14\u00a0h'],
    ['522,00 €', '522,00\u00a0€'],
    ['l’article 4.7, articles L6353-1 et suivants', 'l’article\u00a04.7, articles\u00a0L6353-1 et suivants'],
    ['n° 12, M. Rey', 'n°\u00a012, M.\u00a0Rey'],
    ['https://exemple.fr/a?b=c à 9:00', 'https://exemple.fr/a?b=c à 9:00'],
    ['e\u0301cole', 'école'],
    ['mettre en oeuvre, manoeuvres, Oeuvres', 'mettre en œuvre, manœuvres, Œuvres'],
    ['M. Coeur et Mme Boeuf', 'M.\u00a0Coeur et Mme\u00a0Boeuf'],
    ['co\u00adopé\u200brer \u200fici', 'coopérer ici'],
    ['un\r\ndeux\ttrois', 'un\ndeux trois'],
  ])('sets %s', (typed, set) => {
    expect(french(typed)).toBe(set);
  });

  it('leaves alone what it has set', () => {
    const once = french("« Qui ? » : 20 %, n° 3 ; l'autre !");
    expect(french(once)).toBe(once);
  });
});

describe('the fonts', () => {
  it.each(['Regular.subset', 'Bold.subset'])('%s prints all that is said of it', async (name) => {
    const widths = await font(name);
    expect(codes(subsetCoverage).filter((code) => !widths.has(code))).toEqual([]);
  });

  it.each(['Regular', 'Bold'])('%s prints all that is said of it', async (name) => {
    const widths = await font(name);
    expect(codes(fullCoverage).filter((code) => !widths.has(code))).toEqual([]);
  });

  it('has the small fonts as wide as the full ones', async () => {
    const [small, full] = [await font('Regular.subset'), await font('Regular')];
    for (const code of codes(subsetCoverage)) expect(small.get(code)).toBe(full.get(code));
  });

  it('has in the small fonts all that French papers use', () => {
    expect(
      fitsSubset(['Œuvre – « déjà » : 1\u202f740,00\u00a0€ ; n° 5 — l’été… ÀÉÈÊËÎÏÔÛÜÇŸæ “a” −3 ½']),
    ).toBe(true);
    expect(fitsSubset(['Nguyễn'])).toBe(false);
    expect(unsupportedCharacters('Nguyễn Ελένη Иван')).toEqual([]);
  });

  it('names each unsupported character once', () => {
    expect(unsupportedCharacters('a😀b😀م')).toEqual(['😀', 'م']);
    expect(nameOfCharacter('م')).toBe('«\u00a0م\u00a0» (U+0645)');
  });
});
