import { describe, expect, it } from 'vitest';
import { termsFlaws } from '../../../../../shared/documents/checks/termsFlaws.ts';
import { basisPoints } from '../../../../../shared/domain/money/cents.ts';
import { findFixedRates } from '../../../../../shared/domain/terms/own/findParameters.ts';
import { pasteRefusal } from '../../../../../shared/domain/terms/own/pasteRefusal.ts';
import { proposedTerms, settledText } from '../../../../../shared/domain/terms/own/proposedTerms.ts';
import { readTermsText } from '../../../../../shared/domain/terms/own/readTermsText.ts';
import { defaultTerms } from '../../../../../shared/domain/terms/parameters.ts';
import {
  doubtText,
  fixedRateText,
  lostPlaceholderText,
  unknownPlaceholderText,
  unprintableText,
} from '../../../../../shared/messages/ownTerms.ts';
import { articlesInCapitals } from '../../../../support/ownTerms/articlesInCapitals.ts';
import { lexomTerms, textsOf } from '../../../../support/ownTerms/textOf.ts';

const read = (text: string) => readTermsText(text).chapters;
const plain = (text: string | null): string => (text ?? '').replaceAll(/[\u00a0\u202f]/g, ' ');
const ratesTold = (text: string) => findFixedRates(read(text)).map((found) => plain(fixedRateText(found)));
const twoRates =
  'Article 1 – Commande\nUn acompte de 30 % est versé.\nArticle 2 – Convention\nL’acompte est de 40 %.';

describe('the terms that a text proposes', () => {
  it('of LEXOM: what it states, the rate of late payments to be chosen', () => {
    const { parameters, undecided } = proposedTerms(read(lexomTerms), defaultTerms);
    expect(undecided).toEqual(['lateInterestMode']);
    expect(parameters).not.toHaveProperty('lateInterestMode');
    expect(parameters).toMatchObject({ depositRate: 3000, cancellationDays: 15, postponementMonths: 6 });
  });

  it('keep what was decided before where the text is silent, and never where it hesitates', () => {
    const current = {
      ...defaultTerms,
      keptDepositVat: 'asService',
      depositRate: basisPoints(2500),
      cancellationDays: 45,
    } as const;
    const { parameters, undecided } = proposedTerms(read(twoRates), current);
    expect(parameters).toMatchObject({ keptDepositVat: 'asService', cancellationDays: 45 });
    expect(undecided).toEqual(['depositRate']);
    expect(parameters).not.toHaveProperty('depositRate');
  });

  it('a placeholder already typed in the text has the value that held so far', () => {
    const current = { ...defaultTerms, depositRate: basisPoints(2500) };
    const text = read('Article 1 – Commande\nUn acompte de {{acompte}} % est versé.');
    expect(proposedTerms(text, current)).toMatchObject({ parameters: { depositRate: 2500 }, undecided: [] });
  });

  it.each([
    [{}, ['Un acompte de 30 % est versé.', 'L’acompte est de 40 %.']],
    [
      { depositRate: basisPoints(4000) },
      ['Un acompte de 30 % est versé.', 'L’acompte est de {{depositRate}} %.'],
    ],
    [{ depositRate: basisPoints(3500) }, ['Un acompte de 30 % est versé.', 'L’acompte est de 40 %.']],
  ])('what was undecided is tied to what is decided: %o', (chosen, lines) => {
    expect(textsOf(settledText(read(twoRates), ['depositRate'], chosen))).toEqual(
      expect.arrayContaining(lines),
    );
  });
});

describe('a text that is not read', () => {
  it.each([
    ['', 'Il n’y a aucun mot dans ce texte : collez vos conditions générales.'],
    ['12 % — …', 'Il n’y a aucun mot dans ce texte : collez vos conditions générales.'],
    [
      'a'.repeat(200_001),
      'Ce texte compte 200 001 caractères : des conditions générales en comptent au plus 200 000. Ne gardez que vos conditions, puis recommencez.',
    ],
  ])('%#', (text, refusal) => {
    expect(plain(pasteRefusal(text))).toBe(refusal);
  });

  it('of exactly two hundred thousand signs, or of one word, is read', () => {
    expect(pasteRefusal('a'.repeat(200_000))).toBeNull();
    expect(pasteRefusal('Objet')).toBeNull();
  });
});

describe('what would print wrongly', () => {
  it('is told with its place: a clause, or the heading of a chapter', () => {
    const chapters = [
      { number: 'I', title: 'Objet 😀', clauses: [] },
      {
        number: 'II',
        title: 'Délais',
        clauses: [
          { number: '1', title: '', passages: ['Sous {{acompte}} %.'], states: [] },
          { number: '2', title: '', passages: ['Sous {{x}} ou {{x}} jours.', ['et {{y}}']], states: [] },
        ],
      },
    ];
    expect(termsFlaws(chapters).map(({ kind, signs, at }) => ({ kind, signs, at }))).toEqual([
      { kind: 'unprintable', signs: ['«\u00a0😀\u00a0» (U+1F600)'], at: { chapter: 0, clause: -1 } },
      { kind: 'unknown', signs: ['{{x}}', '{{y}}'], at: { chapter: 1, clause: 1 } },
    ]);
    expect(termsFlaws(read(lexomTerms))).toEqual([]);
  });
});

describe('what is said of it', () => {
  it.each([
    [
      lostPlaceholderText('depositRate', 0),
      'Cette clause ne contient plus {{acompte}} : si vous changez « Acompte », son texte ne changera plus avec le calcul.',
    ],
    [
      lostPlaceholderText('depositRate', 1),
      '{{acompte}} manque à un endroit de cette clause : si vous changez « Acompte », cet endroit ne changera plus avec le calcul.',
    ],
    [unknownPlaceholderText(['{{x}}']), '{{x}} n’est pas un repère d’Émarge : il s’imprimerait tel quel.'],
    [
      unknownPlaceholderText(['{{x}}', '{{y}}']),
      '{{x}}, {{y}} ne sont pas des repères d’Émarge : ils s’imprimeraient tels quels.',
    ],
    [unprintableText(['a', 'b']), 'Caractères impossibles à imprimer : a, b.'],
    [
      doubtText({ doubt: 'otherUnit', said: 'un mois' }),
      '« un mois » est dans une autre unité que celle du calcul : indiquez la valeur.',
    ],
    [doubtText({ doubt: null, said: '30 jours' }), ''],
  ])('%s', (said, expected) => {
    expect(plain(said)).toBe(expected);
  });

  it('a margin of twelve points is told beside the ten of the law; LEXOM’s ten is not', () => {
    expect(ratesTold(articlesInCapitals)[0]).toBe(
      'ARTICLE 5 : pour la majoration du taux de la BCE, votre texte dit « 12 points » ; le calcul garde 10 points (L441-10 du Code de commerce).',
    );
    expect(ratesTold(lexomTerms)).toEqual(['', '']);
  });
});
