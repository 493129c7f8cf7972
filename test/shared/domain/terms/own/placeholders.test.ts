import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { basisPoints, cents } from '../../../../../shared/domain/money/cents.ts';
import { findParameters, statedParameters } from '../../../../../shared/domain/terms/own/findParameters.ts';
import { withPlaceholders } from '../../../../../shared/domain/terms/own/insertPlaceholders.ts';
import {
  lostPlaceholders,
  placeholdersIn,
  renderPlaceholders,
  unknownPlaceholders,
  withFrenchNames,
  withKeptNames,
} from '../../../../../shared/domain/terms/own/placeholders.ts';
import { readTermsText } from '../../../../../shared/domain/terms/own/readTermsText.ts';
import { defaultTerms, type TermsParameters } from '../../../../../shared/domain/terms/parameters.ts';
import { termsOf } from '../../../../../shared/domain/terms/termsOf.ts';
import { renderedText } from '../../../../../shared/domain/terms/own/renderedText.ts';
import { articlesInCapitals } from '../../../../support/ownTerms/articlesInCapitals.ts';
import { fromWord } from '../../../../support/ownTerms/fromWord.ts';
import { allInCapitals } from '../../../../support/ownTerms/inCapitals.ts';
import { lexomTerms, textsOf } from '../../../../support/ownTerms/textOf.ts';
import { withoutNumbers } from '../../../../support/ownTerms/withoutNumbers.ts';

const rendered = (text: string, parts: Partial<TermsParameters>): string =>
  renderPlaceholders(text, { ...defaultTerms, ...parts });

describe('a placeholder gives its parameter', () => {
  it.each<[string, Partial<TermsParameters>, string]>([
    [
      'un acompte de {{depositRate}} % du prix',
      { depositRate: basisPoints(4000) },
      'un acompte de 40 % du prix',
    ],
    [
      'un acompte de {{depositRate}}% du prix',
      { depositRate: basisPoints(3333) },
      'un acompte de 33,33% du prix',
    ],
    ['soit {{depositRate}}\u00a0%', { depositRate: basisPoints(1250) }, 'soit 12,5\u00a0%'],
    ['{{depositRate:lettres}} pour cent', { depositRate: basisPoints(2500) }, 'vingt-cinq pour cent'],
    ['{{recoveryFee}} €', { recoveryFee: cents(4050) }, '40,50 €'],
    ['{{recoveryFee:centimes}} €', { recoveryFee: cents(4000) }, '40,00 €'],
    ['dans les {{postponementMonths:lettres}} mois', { postponementMonths: 6 }, 'dans les six mois'],
    ['{{cancellationDays:Lettres}} jours avant', { cancellationDays: 21 }, 'Vingt et un jours avant'],
    ['{{cancellationDays:LETTRES}} JOURS', { cancellationDays: 80 }, 'QUATRE-VINGTS JOURS'],
    ['{{postponementMonths:lettres}} mois', { postponementMonths: 180 }, 'cent quatre-vingts mois'],
    ['{{ acompte }} %', { depositRate: basisPoints(4000) }, '40 %'],
  ])('%s', (text, parts, expected) => {
    expect(rendered(text, parts)).toBe(expected);
  });

  it.each<[string, number, string]>([
    ['un délai d’{{opcoGraceMonths:lettres}} mois', 1, 'un délai d’un mois'],
    ['un délai d’{{opcoGraceMonths:lettres}} mois', 2, 'un délai de deux mois'],
    ["un délai d'{{opcoGraceMonths:lettres}} mois", 1, "un délai d'un mois"],
    ['un délai de {{opcoGraceMonths:lettres}} mois', 1, 'un délai d’un mois'],
    ['un délai de {{opcoGraceMonths:lettres}} mois', 11, 'un délai de onze mois'],
    ['un délai de {{opcoGraceMonths}} mois', 1, 'un délai de 1 mois'],
  ])('the article before it elides: %s, %d', (text, opcoGraceMonths, expected) => {
    expect(rendered(text, { opcoGraceMonths })).toBe(expected);
  });

  it.each<[string, number, string]>([
    ['{{cancellationDays}} jours avant', 1, '1 jour avant'],
    ['{{cancellationDays}} jour avant', 15, '15 jours avant'],
    ['{{cancellationDays:lettres}} ({{cancellationDays}}) jours', 2, 'deux (2) jours'],
    ['{{cancellationDays:LETTRES}} JOUR', 3, 'TROIS JOURS'],
    ['{{cancellationDays}} journées', 1, '1 journées'],
  ])('the noun after it agrees: %s, %d', (text, cancellationDays, expected) => {
    expect(rendered(text, { cancellationDays })).toBe(expected);
  });

  it('what no parameter bears stays, and is told', () => {
    const text = 'sous {{unknown}} jours, {{depositRate:chinois}} %, {{}} et {{depositRate}} %';
    expect(rendered(text, {})).toBe('sous {{unknown}} jours, {{depositRate:chinois}} %, {{}} et 30 %');
    expect(unknownPlaceholders(text)).toEqual(['{{unknown}}', '{{depositRate:chinois}}', '{{}}']);
    expect(placeholdersIn(text)).toEqual(['depositRate']);
  });
});

/** A text as read, what it states, and the same with its figures tied to the parameters. */
const linked = (text: string) => {
  const { chapters } = readTermsText(text);
  const stated = statedParameters(findParameters(chapters));
  return { chapters, stated, with: withPlaceholders(chapters, stated) };
};

describe('figures become placeholders', () => {
  it.each([
    ['LEXOM’s text', lexomTerms],
    ['articles in capitals', articlesInCapitals],
    ['no numbers', withoutNumbers],
    ['everything in capitals', allInCapitals],
    ['from Word', fromWord],
  ])('%s reads exactly as before', (_name, text) => {
    const made = linked(text);
    expect(made.with).not.toEqual(made.chapters);
    expect(renderedText(made.with, termsOf(made.stated))).toEqual(made.chapters);
  });

  it('in LEXOM’s text, in every place and in the words of each', () => {
    const text = textsOf(linked(lexomTerms).with).join('\n');
    for (const part of [
      'validité de {{proposalValidityDays}} jours à compter',
      'un acompte de {{depositRate}} % du prix TTC',
      'un acompte de {{depositRate}}% du prix total',
      "dans un délai d'{{opcoGraceMonths:lettres}} mois à compter",
      'un montant de {{recoveryFee}} € sera',
      'moins de {{cancellationDays}} jours avant',
      'un délai de {{postponementMonths:lettres}} mois à compter',
      'et {{formalNoticeDays:lettres}} jours après une mise en demeure',
      'un délai de rétractation de 14 jours',
    ])
      expect(text).toContain(part);
    expect(placeholdersIn(text).filter((name) => name === 'depositRate')).toHaveLength(8);
  });

  it('so that another value changes each of them, and nothing else', () => {
    const { with: terms, stated } = linked(lexomTerms);
    const lines = textsOf(
      renderedText(terms, termsOf({ ...stated, depositRate: basisPoints(4000), opcoGraceMonths: 2 })),
    );
    const text = lines.join('\n');
    expect(text).not.toMatch(/30 ?%/);
    expect(text.match(/40 ?%/g)).toHaveLength(8);
    expect(text).toContain('dans un délai de deux mois à compter');
    expect(text).toContain('une durée de validité de 30 jours');
  });

  it('a figure of another value than the chosen one stays as it is written', () => {
    const { chapters } = readTermsText(
      'Article 1 – Commande\nUn acompte de 30 % est versé.\nArticle 2 – Convention\nL’acompte est de 40 %.',
    );
    expect(textsOf(withPlaceholders(chapters, { depositRate: basisPoints(3000) }))).toContain(
      'L’acompte est de 40 %.',
    );
  });

  it('« vingt et un (21) jours » is two placeholders', () => {
    expect(textsOf(linked(articlesInCapitals).with).join(' ')).toContain(
      'moins de {{cancellationDays:lettres}} ({{cancellationDays}}) jours avant',
    );
  });

  it('whatever the figure', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 0, max: 10_000 }), (days, rate) => {
        const text = `Article 1 – Commande\nAcompte de ${String(rate / 100).replace('.', ',')} % du prix.\nArticle 2 – Annulation\nAnnulation moins de ${days} jours avant.`;
        const made = linked(text);
        expect(renderedText(made.with, termsOf(made.stated))).toEqual(made.chapters);
        expect(made.stated).toMatchObject({ cancellationDays: days, depositRate: rate });
      }),
    );
  });
});

describe('a placeholder cannot be lost unseen', () => {
  it.each([
    ['un acompte de {{depositRate}} %', 'un acompte de 30 %', [{ name: 'depositRate', before: 1, after: 0 }]],
    [
      '{{depositRate}} % et {{depositRate}}%',
      '{{depositRate}} %',
      [{ name: 'depositRate', before: 2, after: 1 }],
    ],
    ['{{opcoGraceMonths:lettres}} mois', '{{opcoGraceMonths}} mois', []],
    ['{{opcoGraceMonths}} mois', 'au plus {{opcoGraceMonths}} mois ou {{opcoGraceMonths}} mois', []],
    ['sans rien', 'sans rien du tout', []],
  ])('%s → %s', (before, after, lost) => {
    expect(lostPlaceholders(before, after)).toEqual(lost);
  });

  it('is read and typed by its French name', () => {
    const kept = 'de {{formalNoticeDays:lettres}} jours, {{depositRate}} %, {{unknown}}';
    const shown = 'de {{mise en demeure:lettres}} jours, {{acompte}} %, {{unknown}}';
    expect(withFrenchNames(kept)).toBe(shown);
    expect(withKeptNames(shown)).toBe(kept);
    expect(withKeptNames('{{ Mise  en demeure : lettres }}')).toBe('{{formalNoticeDays:lettres}}');
  });
});
