import { describe, expect, it } from 'vitest';
import {
  findFixedRates,
  findParameters,
  type ParameterName,
  statedParameters,
} from '../../../../../shared/domain/terms/own/findParameters.ts';
import { readTermsText } from '../../../../../shared/domain/terms/own/readTermsText.ts';
import { articlesInCapitals } from '../../../../support/ownTerms/articlesInCapitals.ts';
import { fromWord } from '../../../../support/ownTerms/fromWord.ts';
import { allInCapitals } from '../../../../support/ownTerms/inCapitals.ts';
import { lexomTerms } from '../../../../support/ownTerms/textOf.ts';
import { withoutNumbers } from '../../../../support/ownTerms/withoutNumbers.ts';

const findingsOf = (text: string) => findParameters(readTermsText(text).chapters);
const findingOf = (text: string, name: ParameterName) => {
  const finding = findingsOf(text).find((one) => one.name === name);
  if (!finding) throw new Error(`no finding of ${name}`);
  return finding;
};
/** « value: clause said, clause said » for each answer. */
const told = (text: string, name: ParameterName): string[] =>
  findingOf(text, name).candidates.map(({ value, mentions }) =>
    `${value}: ${mentions.map(({ clause, said }) => `${clause} ${said}`).join(', ')}`.replaceAll(
      '\u00a0',
      ' ',
    ),
  );

describe('LEXOM’s text, read clause by clause by hand', () => {
  it.each<[ParameterName, string[]]>([
    ['proposalValidityDays', ['30: 2.1 30 jours']],
    ['depositRate', ['3000: 2.1 30 %, 2.1 30%, 2.1 30 %, 2.2 30%, 2.2 30%, 2.2 30%, 3.5 30 %, 3.6 30%']],
    ['cancellationDays', ['15: 3.5 15 jours, 3.5 15 jours']],
    ['postponementMonths', ['6: 3.6 six mois, 3.6 six mois']],
    ['opcoGraceMonths', ['1: 3.3 un mois']],
    ['recoveryFee', ['4000: 3.4 40 €']],
    ['formalNoticeDays', ['8: 4.7 huit jours']],
    ['carryOverDeposit', ['false: 3.6 acompte de 30% restera acquis']],
  ])('%s is stated', (name, expected) => {
    expect(told(lexomTerms, name)).toEqual(expected);
    expect(findingOf(lexomTerms, name).state).toBe('stated');
  });

  it('says both « semestriel » and « au 1er janvier »: the rate is asked, not guessed', () => {
    expect(findingOf(lexomTerms, 'lateInterestMode').state).toBe('toChoose');
    expect(told(lexomTerms, 'lateInterestMode')).toEqual([
      'semester: 3.4 semestriel',
      'january: 3.4 1er janvier',
    ]);
    expect(statedParameters(findingsOf(lexomTerms))).not.toHaveProperty('lateInterestMode');
  });

  it.each<ParameterName>([
    'paymentImputation',
    'proposalPreparationFee',
    'capIndividualAtDeposit',
    'keptDepositVat',
    'fullPriceVat',
  ])('is silent on %s', (name) => {
    expect(findingOf(lexomTerms, name)).toEqual({ name, state: 'absent', candidates: [] });
  });

  it('takes fourteen days of withdrawal, a preparation of five years, twelve salaries for no parameter', () => {
    const said = findingsOf(lexomTerms).flatMap(({ candidates }) =>
      candidates.flatMap(({ mentions }) => mentions),
    );
    expect(said.filter(({ said }) => /14|5 ans|douze/.test(said))).toEqual([]);
  });

  it('has the margin of 10 points and the floor of three times the legal rate', () => {
    expect(findFixedRates(readTermsText(lexomTerms).chapters)).toMatchObject([
      { name: 'ecbMargin', applied: 10, mentions: [{ clause: '3.4', said: '10 points', value: 10 }] },
      { name: 'legalRateMultiple', applied: 3, mentions: [{ clause: '3.4', said: 'trois fois', value: 3 }] },
    ]);
  });

  it('shows the words around, cut between words', () => {
    const [candidate] = findingOf(lexomTerms, 'formalNoticeDays').candidates;
    expect(candidate?.mentions[0]?.around).toBe(
      "… par le CLIENT à l'une quelconque de ses obligations et huit jours après une mise en demeure restée sans réponse, LEXOM peut …",
    );
  });
});

/** A text whose second article is the one that matters. */
const clause = (title: string, text: string): string =>
  `Article 1 – Objet\nRien.\nArticle 2 – ${title}\n${text}`;

describe('other figures than LEXOM’s', () => {
  it('articles in capitals: 60 days, 40 %, 21 days, 12 months, 2 months, 15 days, the deposit that follows', () => {
    expect(statedParameters(findingsOf(articlesInCapitals))).toEqual({
      proposalValidityDays: 60,
      depositRate: 4000,
      cancellationDays: 21,
      postponementMonths: 12,
      carryOverDeposit: true,
      opcoGraceMonths: 2,
      lateInterestMode: 'semester',
      recoveryFee: 4000,
      formalNoticeDays: 15,
    });
  });

  it('a margin of 12 points is told beside the 10 that the engine applies', () => {
    const [margin] = findFixedRates(readTermsText(articlesInCapitals).chapters);
    expect(margin).toMatchObject({ applied: 10, mentions: [{ value: 12, clause: 'ARTICLE 5' }] });
  });

  it('everything in capitals, figures in words', () => {
    expect(statedParameters(findingsOf(allInCapitals))).toEqual({
      proposalValidityDays: 30,
      depositRate: 3000,
      cancellationDays: 15,
      postponementMonths: 6,
    });
  });

  it('Word’s signs hide nothing', () => {
    expect(statedParameters(findingsOf(fromWord))).toEqual({
      proposalValidityDays: 45,
      depositRate: 3500,
      cancellationDays: 30,
    });
  });

  it.each<[ParameterName, string, string, unknown]>([
    ['depositRate', 'Commande', 'Un acompte de trente pour cent est versé.', 3000],
    ['depositRate', 'Commande', 'Un acompte de 33,33 % est versé à la signature.', 3333],
    ['depositRate', 'Commande', 'Vous versez 50 % à la commande.', 5000],
    ['recoveryFee', 'Retard', 'Une indemnité de recouvrement de quarante euros est due.', 4000],
    ['recoveryFee', 'Retard', 'Les frais de recouvrement sont de 1 040,50 euros.', 104050],
    [
      'cancellationDays',
      'Désistement',
      'Le désistement signifié moins de quatre-vingt-dix jours avant coûte le prix.',
      90,
    ],
    ['postponementMonths', 'Report', 'Le report se fait dans les dix-huit mois.', 18],
    [
      'formalNoticeDays',
      'Résiliation',
      'Vingt-et-un jours après mise en demeure, le contrat est résilié.',
      21,
    ],
    ['proposalPreparationFee', 'Frais', 'Les frais de dossier sont de 150 €.', 15000],
    [
      'lateInterestMode',
      'Retard',
      'Les intérêts suivent le taux de la BCE en vigueur au 1er janvier de l’année.',
      'january',
    ],
    [
      'paymentImputation',
      'Retard',
      'Un paiement partiel s’impute d’abord sur les intérêts.',
      'interestFirst',
    ],
    [
      'paymentImputation',
      'Retard',
      'Un paiement s’impute sur le principal avant les intérêts.',
      'principalFirst',
    ],
    [
      'keptDepositVat',
      'Annulation',
      'L’acompte conservé à titre d’indemnité est soumis à la TVA.',
      'asService',
    ],
    [
      'keptDepositVat',
      'Annulation',
      'L’acompte conservé est une indemnité hors du champ de la TVA.',
      'outOfScope',
    ],
  ])('%s in « %s »: %s', (name, title, text, value) => {
    expect(statedParameters(findingsOf(clause(title, text)))[name]).toBe(value);
  });

  it.each<[string, ParameterName, string, string]>([
    [
      'a withdrawal period',
      'cancellationDays',
      'Annulation',
      'Vous pouvez vous rétracter dans les 14 jours avant le début.',
    ],
    ['a late rate', 'depositRate', 'Retard', 'L’acompte en retard porte intérêt : pénalité de 12 % par an.'],
    ['VAT', 'depositRate', 'Prix', 'L’acompte comprend la TVA de 20 %.'],
    [
      'a refund',
      'cancellationDays',
      'Annulation',
      'Après annulation, le remboursement se fait sous 30 jours.',
    ],
    [
      'how long data is kept',
      'postponementMonths',
      'Report',
      'Les données sont gardées dans un délai de 36 mois.',
    ],
  ])('%s is not taken for %s', (_what, name, title, text) => {
    expect(findingOf(clause(title, text), name).state).toBe('absent');
  });
});

describe('what is not clear is asked', () => {
  it('two different figures for one parameter', () => {
    const text =
      'Article 1 – Commande\nUn acompte de 30 % est versé.\nArticle 2 – Convention\nL’acompte est de 40 %.';
    expect(findingOf(text, 'depositRate').state).toBe('toChoose');
    expect(told(text, 'depositRate')).toEqual(['3000: Article 1 30 %', '4000: Article 2 40 %']);
    expect(statedParameters(findingsOf(text))).toEqual({});
  });

  it('a scale of cancellation with three steps', () => {
    const text =
      'Article 1 – Objet\nRien.\nArticle 2 – Annulation\nAnnulation :\n- plus de 30 jours avant : rien ;\n- moins de 30 jours et plus de 10 jours avant : 50 % ;\n- moins de 10 jours avant : le tout.';
    expect(findingOf(text, 'cancellationDays').candidates.map(({ value }) => value)).toEqual([30, 10]);
    expect(findingOf(text, 'cancellationDays').state).toBe('toChoose');
  });

  it('« un mois » where the engine counts days, working days where it counts calendar days', () => {
    expect(findingOf(withoutNumbers, 'proposalValidityDays')).toMatchObject({
      state: 'toChoose',
      candidates: [{ value: null, mentions: [{ said: 'un mois', doubt: 'otherUnit' }] }],
    });
    expect(findingOf(withoutNumbers, 'cancellationDays')).toMatchObject({
      state: 'toChoose',
      candidates: [{ value: 10, mentions: [{ doubt: 'workingDays' }] }],
    });
  });

  it('« quinze (14) jours »', () => {
    const text =
      'Article 1 – Objet\nRien.\nArticle 2 – Annulation\nMoins de quinze (14) jours avant, tout est dû.';
    expect(findingOf(text, 'cancellationDays')).toMatchObject({
      state: 'toChoose',
      candidates: [{ mentions: [{ doubt: 'contradictory' }] }],
    });
  });

  it('a text that says nothing of it gives nothing', () => {
    const findings = findingsOf('Il était une fois un organisme qui vendait des formations.');
    expect(findings.every(({ state }) => state === 'absent')).toBe(true);
    expect(findings).toHaveLength(14);
  });
});
