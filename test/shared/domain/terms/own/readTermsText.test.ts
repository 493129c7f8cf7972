import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTermsText } from '../../../../../shared/domain/terms/own/readTermsText.ts';
import { articlesInCapitals } from '../../../../support/ownTerms/articlesInCapitals.ts';
import { fromWord } from '../../../../support/ownTerms/fromWord.ts';
import { allInCapitals } from '../../../../support/ownTerms/inCapitals.ts';
import { lettersOf, lexomTerms, textsOf } from '../../../../support/ownTerms/textOf.ts';
import { withoutNumbers } from '../../../../support/ownTerms/withoutNumbers.ts';

const clausesOf = (text: string) => readTermsText(text).chapters.flatMap(({ clauses }) => clauses);
const numbersOf = (text: string): string[] => clausesOf(text).map(({ number }) => number);

/** The number of each chapter with those of its clauses. */
const titled = (text: string) =>
  readTermsText(text).chapters.map(({ number, clauses }) => [number, clauses.map((clause) => clause.number)]);

describe('LEXOM’s own text comes out whole', () => {
  const { chapters, before, twice } = readTermsText(lexomTerms);

  it('in its five chapters, under its title', () => {
    expect(chapters.map(({ number, title }) => `${number} ${title}`.trim())).toEqual([
      'Conditions Générales de Vente : LEXOM',
      'I Application des présentes conditions générales de vente',
      'II Proposition commerciale Description des services commandés / contrat définitif',
      'III Prix et conditions de paiement',
      'IV Exécution du contrat',
      'V Clauses générales',
    ]);
    expect({ before, twice }).toEqual({ before: [], twice: false });
  });

  it('with each clause under its own number', () => {
    expect(numbersOf(lexomTerms)).toEqual(
      'I 2.1 2.2 3.1 3.2 3.3 3.4 3.5 3.6 3.7 4.1 4.2 4.3 4.4 4.5 4.6 4.7 5.1 5.2 5.3 5.4 5.5'.split(' '),
    );
  });

  it.each([
    ['3.3', 'Règlement par un OPCO (Opérateur de Compétences)', 1, 3],
    ['3.5', "Cas d'annulation", 4, 0],
    ['3.6', 'Cas de report', 4, 2],
    ['4.4', 'Responsabilité de LEXOM', 4, 3],
    ['4.6', 'Obligations du CLIENT', 1, 4],
    ['5.5', 'Protection et traitement des données personnelles', 5, 0],
  ])('%s: its title, its paragraphs, the items of its list', (number, title, paragraphs, items) => {
    const clause = clausesOf(lexomTerms).find((one) => one.number === number);
    const lists = clause?.passages.filter((passage) => Array.isArray(passage)) ?? [];
    expect({
      title: clause?.title,
      paragraphs: (clause?.passages.length ?? 0) - lists.length,
      items: lists.flat().length,
    }).toEqual({ title, paragraphs, items });
  });

  it('letter for letter, in its order', () => {
    expect(lettersOf(textsOf(chapters).join(' '))).toBe(lettersOf(lexomTerms));
  });

  it('sentence for sentence', () => {
    const all = textsOf(chapters).filter((text) => text !== '');
    const lines = lexomTerms.split('\n').map((one) => one.trim().replace(/ {2,}/g, ' '));
    const lost = lines.filter((line) => line !== '' && !all.some((text) => line.endsWith(text)));
    expect(lost).toEqual([]);
  });

  it('and what was copied along above its title is set aside, and shown', () => {
    const sheet = 'Optimiser la relation client\n\nProgramme\n\n1. Prioriser le client\n\n2. Communiquer\n\n';
    const reading = readTermsText(sheet + lexomTerms);
    expect(reading.chapters).toEqual(chapters);
    expect(reading.before).toEqual([
      'Optimiser la relation client',
      'Programme',
      '1. Prioriser le client',
      '2. Communiquer',
    ]);
  });
});

describe('numbering of every kind', () => {
  it.each([
    [
      'Article 7 – Annulation\nUn.\nArticle 8 : Report\nDeux.',
      ['Article 7', 'Article 8'],
      ['Annulation', 'Report'],
    ],
    ['ARTICLE 3 : PRIX\nUn.\nARTICLE 4.\nDeux.', ['ARTICLE 3', 'ARTICLE 4'], ['PRIX', '']],
    ['Art. 1er - Objet\nUn.\nArt. 2 Prix\nDeux.', ['Art. 1er', 'Art. 2'], ['Objet', 'Prix']],
    ['§ 4 Prix\nUn.\n§ 5 Report\nDeux.', ['§ 4', '§ 5'], ['Prix', 'Report']],
    ['1) Objet\nUn.\n2) Prix\nDeux.', ['1', '2'], ['Objet', 'Prix']],
    ['1 - Objet\nUn.\n2 - Prix\nDeux.', ['1', '2'], ['Objet', 'Prix']],
    [
      '2.1. Objet\nUn.\n3.3 Prix\nDeux.\n3.4) Report\nTrois.',
      ['2.1', '3.3', '3.4'],
      ['Objet', 'Prix', 'Report'],
    ],
    ['I. Objet\nUn.\nII – Prix\nDeux.', ['I', 'II'], ['Objet', 'Prix']],
  ])('%j', (text, numbers, titles) => {
    expect(numbersOf(text)).toEqual(numbers);
    expect(clausesOf(text).map(({ title }) => title)).toEqual(titles);
  });

  it('Roman numbers, « 1. » and parts head chapters where a narrower number heads clauses', () => {
    expect(titled('I. Prix\n1. Tarif\nUn.\n2. Règlement\nDeux.\nII. Fin\n3. Litiges\nTrois.')).toEqual([
      ['I', ['1', '2']],
      ['II', ['3']],
    ]);
    expect(titled('1. Prix\n1.1 Tarif\nUn.\n2. Fin\nDeux.\n2.1 Litiges\nTrois.')).toEqual([
      ['1', ['1.1']],
      ['2', ['2', '2.1']],
    ]);
    expect(
      titled('TITRE I – VENTE\nArticle 1 – Prix\nUn.\nTITRE II – FIN\nArticle 2 – Litiges\nDeux.'),
    ).toEqual([
      ['TITRE I', ['Article 1']],
      ['TITRE II', ['Article 2']],
    ]);
  });

  it('a list numbered inside a clause is no clause', () => {
    expect(
      numbersOf('Article 1 – Objet\nLe client :\n1. signe ;\n2. paie.\nArticle 2 – Prix\nDeux.'),
    ).toEqual(['Article 1', 'Article 2']);
  });

  it('an article of law, a rate, a duration at the head of a line are no clause', () => {
    const text =
      'Article 1 – Prix\nUn.\nArticle 1119 du Code civil : deux.\n10.5 % du prix.\n3.5 mois après.\nArticle 2 – Fin\nTrois.';
    expect(numbersOf(text)).toEqual(['Article 1', 'Article 2']);
  });

  it('a clause that begins on the line of its number has no title and keeps its text', () => {
    const [clause] = clausesOf(
      '2.1 Le Client verse un acompte à la commande. Il est encaissé aussitôt.\n2.2 Le solde suit la formation, sans escompte ni délai pour personne.',
    );
    expect(clause).toMatchObject({
      number: '2.1',
      title: '',
      passages: ['Le Client verse un acompte à la commande. Il est encaissé aussitôt.'],
    });
  });
});

describe('texts of others', () => {
  it('articles in capitals, after an introduction', () => {
    expect(numbersOf(articlesInCapitals)).toEqual([
      '',
      ...Array.from({ length: 10 }, (_, at) => `ARTICLE ${at + 1}`),
    ]);
  });

  it('no number at all: short lines over paragraphs are titles', () => {
    expect(clausesOf(withoutNumbers).map(({ title }) => title)).toEqual([
      'Commande',
      'Paiement',
      'Annulation',
      'Nos supports',
    ]);
  });

  it('titles in capitals over ordinary text, without numbers', () => {
    const text = 'COMMANDE\nElle est ferme.\nPAIEMENT\nÀ réception.\nANNULATION\nPar écrit.';
    expect(clausesOf(text).map(({ title }) => title)).toEqual(['COMMANDE', 'PAIEMENT', 'ANNULATION']);
  });

  it('everything in capitals', () => {
    expect(clausesOf(allInCapitals).map(({ number, title }) => `${number} ${title}`)).toEqual([
      '1 COMMANDE',
      '2 ANNULATION',
      '3 REPORT',
    ]);
  });

  it('Word: ligatures and soft hyphens undone, its bullets a list, its soft break the same paragraph', () => {
    expect(clausesOf(fromWord)).toMatchObject([
      { number: '1', title: 'Commande' },
      {
        number: '2',
        title: 'Modification et annulation',
        passages: [
          'Toute annulation se fait par écrit\u202f:',
          [
            'plus de 30 jours avant le début\u202f: l’acompte est conservé\u202f;',
            'moins de 30 jours avant le début\u202f: le prix est dû.',
          ],
        ],
      },
      {
        number: '3',
        passages: ['Chacun dispose d’un droit d’accès à ses données personnelles et de rectification.'],
      },
    ]);
  });

  it('a page of a PDF: lines broken at the margin are one paragraph', () => {
    const text =
      'Article 1 – Prix\nLes prix sont exprimés hors taxes et sont majorés de la TVA au taux\nLEXOM étant assujettie ; ils sont\nfermes.\nArticle 2 – Fin\nFin.';
    expect(clausesOf(text)[0]?.passages).toEqual([
      'Les prix sont exprimés hors taxes et sont majorés de la TVA au taux LEXOM étant assujettie ; ils sont fermes.',
    ]);
  });

  it('the same text twice is taken once, and said', () => {
    const reading = readTermsText(`${lexomTerms}\n${lexomTerms}`);
    expect(reading.twice).toBe(true);
    expect(reading.chapters).toEqual(readTermsText(lexomTerms).chapters);
  });
});

describe('bad texts', () => {
  it.each(['', '   \n\t\u00a0\n', '\u200b'])('%j gives nothing', (text) => {
    expect(readTermsText(text)).toEqual({ chapters: [], before: [], twice: false });
  });

  it('a text without clauses is one clause', () => {
    const text = 'Il était une fois un organisme qui vendait des formations à qui voulait.';
    expect(clausesOf(text)).toEqual([{ number: '', title: '', passages: [text], states: [] }]);
  });

  it('a novel of a million signs is read whole, and no passage is longer than a row may hold', () => {
    const novel = 'Longtemps il annula sa venue un mois avant, puis 30 jours plus tard la reporta. '.repeat(
      13_000,
    );
    const { chapters } = readTermsText(novel);
    expect(lettersOf(textsOf(chapters).join(' '))).toBe(lettersOf(novel));
    const longest = Math.max(...textsOf(chapters).map(({ length }) => length));
    expect(longest).toBeLessThanOrEqual(100_000);
  });
});

/** Without spaces, list marks and what parts a number from its title. */
const signs = (text: string): string => text.replaceAll(/[\s.:)–—*-]/gu, '');

describe('nothing is lost', () => {
  const heads = [
    '',
    '- ',
    '• ',
    '-',
    '2.1. ',
    '3.3 ',
    'Article 7 – ',
    'ARTICLE 3 : ',
    '§ 4 ',
    'II. ',
    '4) ',
    '\t',
    '« ',
  ];
  const word = fc.constantFrom(
    'acompte',
    '30 %',
    'ANNULATION',
    'd’un',
    'mois.',
    '40 €',
    'Œuvre',
    '(15)',
    'fin ;',
    '1er',
    'é',
  );
  const line = fc
    .tuple(fc.constantFrom(...heads), fc.array(word, { maxLength: 12 }))
    .map(([head, words]) => head + words.join(' '));

  it('of lines headed in every way', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), fc.constantFrom('\n', '\r\n', '\n\n'), (lines, end) => {
        const text = lines.join(end);
        const { chapters, before, twice } = readTermsText(text);
        const kept = lettersOf([...before, ...textsOf(chapters)].join(' '));
        expect(twice ? kept + kept : kept).toBe(lettersOf(text));
      }),
      { numRuns: 500 },
    );
  });

  it('of any text whatever: its letters stand in the same order', () => {
    const any = fc
      .string({ unit: 'binary', maxLength: 300 })
      .map((text) => text.toWellFormed().replace(/[\ufb00-\ufb06]/g, ''));
    fc.assert(
      fc.property(any, (text) => {
        const { chapters, before, twice } = readTermsText(text);
        const kept = lettersOf([...before, ...textsOf(chapters)].join(' '));
        expect(twice ? kept + kept : kept).toBe(lettersOf(text));
      }),
      { numRuns: 500 },
    );
  });

  it('of the signs that are not letters: only list marks and what parts a number from its title go', () => {
    const { chapters } = readTermsText(lexomTerms);
    expect(signs(textsOf(chapters).join(''))).toBe(signs(lexomTerms));
  });
});
