import { describe, expect, it } from 'vitest';
import { basisPoints, cents } from '../../../../shared/domain/money/cents.ts';
import { cautionOf, checkParameter } from '../../../../shared/domain/terms/checkParameter.ts';
import {
  descriptionOf,
  parameterCatalogue,
  parametersOfClause,
} from '../../../../shared/domain/terms/parameterCatalogue.ts';
import { defaultTerms, type TermsParameters } from '../../../../shared/domain/terms/parameters.ts';
import { printParameter, specialSentence } from '../../../../shared/domain/terms/printParameter.ts';
import { termsText } from '../../../../shared/domain/terms/text/termsText.ts';
import { organisationFixture } from '../../../support/dossierFixture.ts';

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');
const effect = (changes: Partial<TermsParameters>, name: keyof TermsParameters) =>
  plain(descriptionOf(name).effect({ ...defaultTerms, ...changes }));

/** Text of one clause of the model. */
const clauseText = (terms: TermsParameters, number: string): string =>
  JSON.stringify(
    termsText(terms, organisationFixture)
      .flatMap(({ clauses }) => clauses)
      .filter((clause) => clause.number === number),
  );

/** Another value of each parameter: its text must move with it. */
const others: { readonly [N in keyof TermsParameters]?: TermsParameters[N] } = {
  proposalValidityDays: 45,
  depositRate: basisPoints(4000),
  cancellationDays: 21,
  postponementMonths: 9,
  carryOverDeposit: true,
  opcoGraceMonths: 2,
  lateInterestMode: 'january',
  paymentImputation: 'interestFirst',
  recoveryFee: cents(5000),
  formalNoticeDays: 12,
  proposalPreparationFee: cents(12_000),
  capIndividualAtDeposit: false,
  keptDepositVat: 'asService',
  fullPriceVat: 'outOfScope',
};

describe('the catalogue', () => {
  it('describes every parameter once', () => {
    expect(parameterCatalogue.map(({ name }) => name).toSorted()).toEqual(
      Object.keys(defaultTerms).toSorted(),
    );
  });

  it.each(
    parameterCatalogue
      .filter(({ name }) => name in others)
      .map(({ name, clauses }) => [name, clauses[0] ?? '']),
  )('sends %s to clause %s, whose text moves with it', (name, clause) => {
    const changed = { ...defaultTerms, [name]: others[name] };
    expect(clauseText(changed, clause)).not.toBe(clauseText(defaultTerms, clause));
  });

  it('says which parameters a clause holds', () => {
    expect(parametersOfClause('2.1').map(({ name }) => name)).toEqual([
      'proposalValidityDays',
      'depositRate',
    ]);
    expect(parametersOfClause('4.3')).toEqual([]);
  });
});

describe('what a parameter changes', () => {
  // Worked out by hand on 1 740.00 incl. tax, 1 450.00 excl. tax.
  it.each([
    [
      'depositRate',
      { depositRate: basisPoints(4000) },
      'l’acompte est de 696,00 € et le solde de 1 044,00 €',
    ],
    ['proposalValidityDays', { proposalValidityDays: 30 }, 'jusqu’au 2 décembre 2026 compris'],
    ['cancellationDays', { cancellationDays: 15 }, 'le 29 novembre 2026 au plus tard'],
    ['postponementMonths', { postponementMonths: 6 }, 'au plus tard le 1er janvier 2027'],
    ['opcoGraceMonths', { opcoGraceMonths: 1 }, 'n’a pas réglé le 15 novembre 2026'],
    ['formalNoticeDays', { formalNoticeDays: 8 }, 'à partir du 21 novembre 2026'],
    ['carryOverDeposit', {}, 'le client paie 2 262,00 € en tout'],
    ['carryOverDeposit', { carryOverDeposit: true }, 'le client paie 1 740,00 € en tout'],
    ['lateInterestMode', {}, '17,38 €'],
    ['lateInterestMode', { lateInterestMode: 'january' }, '18,81 €'],
    ['paymentImputation', { paymentImputation: 'interestFirst' }, '760,00 € de principal'],
    ['keptDepositVat', { keptDepositVat: 'asService' }, '435,00 € pour l’organisme et 87,00 € de TVA'],
    ['fullPriceVat', {}, '1 450,00 € pour l’organisme et 290,00 € de TVA'],
    ['recoveryFee', {}, '40,00 €'],
  ] as const)('%s is told with its figures', (name, changes, expected) => {
    expect(effect(changes as Partial<TermsParameters>, name)).toContain(expected);
  });
});

describe('a value', () => {
  it.each([
    ['proposalValidityDays', 0, 'Indiquez de 1 à 365.'],
    ['proposalValidityDays', 1, null],
    ['proposalValidityDays', 366, 'Indiquez de 1 à 365.'],
    ['depositRate', 10_000, null],
    ['depositRate', 10_001, 'Indiquez de 0 % à 100 %.'],
    ['depositRate', 33.5, 'Indiquez de 0 % à 100 %.'],
    ['recoveryFee', 3_999, 'Indiquez de 40,00 € à 1 000,00 €.'],
    ['recoveryFee', 4_000, null],
    ['carryOverDeposit', 'yes', 'Choisissez une des réponses.'],
    ['carryOverDeposit', true, null],
    ['postponementMonths', undefined, 'Indiquez de 1 à 36.'],
  ] as const)('of %s, %s, is answered by %s', (name, value, answer) => {
    const said = checkParameter(name, value);
    expect(said === null ? null : plain(said)).toBe(answer);
  });

  it('above the ceiling of individuals is said to stop there for them', () => {
    expect(cautionOf('depositRate', 3_000)).toBeNull();
    expect(plain(cautionOf('depositRate', 3_001) ?? '')).toContain('jamais plus de 30 %');
  });

  it.each([
    ['depositRate', 3000, '30 %'],
    ['recoveryFee', 4000, '40,00 €'],
    ['cancellationDays', 15, '15 jours'],
    ['formalNoticeDays', 1, '1 jour'],
    ['postponementMonths', 6, '6 mois'],
    ['carryOverDeposit', false, 'Gardé à titre d’indemnité'],
  ] as const)('of %s is printed %s as %s', (name, value, printed) => {
    expect(plain(printParameter(name, value as never))).toBe(printed);
  });
});

describe('a special condition', () => {
  it.each([
    ['depositRate', 2000, 3000, 'L’acompte est de 20 % au lieu de 30 % (article 2.1).'],
    [
      'cancellationDays',
      30,
      15,
      'L’annulation ne coûte que l’acompte 30 jours ou plus avant le début au lieu de 15 jours (article 3.5).',
    ],
    [
      'carryOverDeposit',
      true,
      false,
      'En cas de report, l’acompte est reporté sur la nouvelle session au lieu d’être gardé à titre d’indemnité (article 3.6).',
    ],
    [
      'carryOverDeposit',
      false,
      true,
      'En cas de report, l’acompte est gardé à titre d’indemnité au lieu d’être reporté sur la nouvelle session (article 3.6).',
    ],
    [
      'paymentImputation',
      'interestFirst',
      'principalFirst',
      'Un paiement partiel s’impute d’abord sur les intérêts au lieu du principal (article 3.4).',
    ],
    [
      'recoveryFee',
      5000,
      4000,
      'L’indemnité de recouvrement est de 50,00 € par facture au lieu de 40,00 € (article 3.4).',
    ],
    ['depositRate', 3000, 3000, 'L’acompte est de 30 % (article 2.1).'],
  ] as const)('%s, %s for %s, is told in words', (name, value, usual, expected) => {
    expect(plain(specialSentence(name, value as never, usual as never))).toBe(expected);
  });
});
