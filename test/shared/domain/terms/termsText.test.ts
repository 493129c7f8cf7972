import { describe, expect, it } from 'vitest';
import { basisPoints, cents } from '../../../../shared/domain/money/cents.ts';
import { defaultTerms, type TermsParameters } from '../../../../shared/domain/terms/parameters.ts';
import { termsText } from '../../../../shared/domain/terms/text/termsText.ts';
import { organisationFixture } from '../../../support/dossierFixture.ts';

const clausesOf = (parts: Partial<TermsParameters> = {}, organisation = organisationFixture) =>
  termsText({ ...defaultTerms, ...parts }, organisation).flatMap(({ clauses }) => clauses);
const textOf = (number: string, parts: Partial<TermsParameters> = {}): string =>
  clausesOf(parts)
    .filter((clause) => clause.number === number)
    .flatMap(({ passages }) => passages.flat())
    .join('\n')
    .replaceAll(/[\u00a0\u202f]/g, ' ');

describe('the terms say what the rules do', () => {
  it.each<[keyof TermsParameters, Partial<TermsParameters>, string, string]>([
    ['proposalValidityDays', { proposalValidityDays: 45 }, '2.1', '45 jours calendaires'],
    ['depositRate', { depositRate: basisPoints(4000) }, '2.1', 'un acompte de 40 % du prix'],
    ['cancellationDays', { cancellationDays: 21 }, '3.5', 'renonce 21 jours ou plus'],
    ['postponementMonths', { postponementMonths: 4 }, '3.6', 'au plus tard 4 mois après la commande'],
    ['carryOverDeposit', { carryOverDeposit: true }, '3.6', 'est reporté sur la nouvelle session'],
    ['opcoGraceMonths', { opcoGraceMonths: 2 }, '3.3', '2 mois après la fin'],
    ['lateInterestMode', { lateInterestMode: 'january' }, '3.4', 'au 1er janvier de l’année'],
    ['paymentImputation', { paymentImputation: 'interestFirst' }, '3.4', 'd’abord sur les intérêts'],
    ['recoveryFee', { recoveryFee: cents(5000) }, '3.4', '50,00 €'],
    ['formalNoticeDays', { formalNoticeDays: 15 }, '4.7', 'pendant 15 jours'],
    ['proposalPreparationFee', { proposalPreparationFee: cents(14400) }, '2.2', 'soit 144,00 €'],
    ['capIndividualAtDeposit', { capIndividualAtDeposit: false }, '3.5', ''],
    ['keptDepositVat', { keptDepositVat: 'asService' }, '3.5', 'soumise à la TVA'],
    ['fullPriceVat', { fullPriceVat: 'outOfScope' }, '3.5', 'hors du champ de la TVA'],
  ])('changes with %s', (_name, parts, number, expected) => {
    const [before, after] = [textOf(number), textOf(number, parts)];
    expect(after).not.toBe(before);
    expect(after).toContain(expected);
  });

  it('has a line here for every parameter', () => {
    expect(Object.keys(defaultTerms)).toHaveLength(14);
  });

  it('has LEXOM’s figures by default', () => {
    expect(textOf('2.1')).toContain('30 jours calendaires');
    expect(textOf('2.1')).toContain('acompte de 30 % du prix total TTC');
    expect(textOf('3.3')).toContain('1 mois après');
    expect(textOf('3.4')).toContain('majoré de 10 points');
    expect(textOf('3.4')).toContain('40,00 €');
    expect(textOf('3.5')).toContain('moins de 15 jours');
    expect(textOf('3.6')).toContain('6 mois');
    expect(textOf('4.7')).toContain('8 jours');
  });
});

describe('the terms follow the law where it overrides', () => {
  it('names L441-10, and no longer L441-6', () => {
    const all = clausesOf()
      .flatMap(({ passages }) => passages.flat())
      .join(' ');
    expect(all).toContain('L441-10');
    expect(all).not.toMatch(/L\s?441-6/);
  });

  it('gives individuals ten and fourteen days, nothing to pay before, 30 % at most, and L6353-7', () => {
    const text = textOf('2.1');
    for (const said of ['10 jours', '14 jours', 'Aucune somme', 'jamais 30 %', 'L6353-6', 'L221-18'])
      expect(text).toContain(said);
    expect(textOf('3.5')).toContain('L6353-7');
    expect(textOf('4.4')).toContain('consommateurs');
  });

  it('asks consumers for no recovery fee', () => {
    expect(textOf('3.4')).toContain('sans indemnité forfaitaire');
  });

  it('sets the clause on jurisdiction apart, and it alone', () => {
    const prominent = clausesOf().filter((clause) => clause.prominent);
    expect(prominent.map(({ number }) => number)).toEqual(['5.4']);
    expect(prominent[0]?.passages.join('')).toContain('Tribunal de commerce d’Aubenas');
  });
});

describe('the author', () => {
  it('is named from the organisation, with its mediator and its delegate', () => {
    expect(textOf('5.4')).toContain('Médiation Conso Rhône');
    expect(textOf('5.5')).toContain('dpo@rivage-formation.example');
    expect(textOf('I')).toContain('Rivage Formation');
  });

  it('is elided before a vowel', () => {
    const clauses = clausesOf(
      {},
      { ...organisationFixture, name: 'Ateliers du Tanargue', courtCity: 'Privas' },
    );
    const text = clauses.flatMap(({ passages }) => passages.flat()).join(' ');
    expect(text).toContain('à l’ordre d’Ateliers du Tanargue');
    expect(text).toContain('suppose qu’Ateliers du Tanargue l’accepte');
    expect(text).toContain('Tribunal de commerce de Privas');
    expect(text).not.toMatch(/\b(?:de|que) Ateliers/i);
  });

  it('says what is missing rather than invent it', () => {
    const clauses = clausesOf({}, { ...organisationFixture, courtCity: ' ', mediatorName: undefined });
    const text = clauses.flatMap(({ passages }) => passages.flat()).join(' ');
    expect(text.match(/\[à compléter\]/g)).toHaveLength(2);
  });

  it.each([
    ['exemptTraining', 'exonérés de TVA'],
    ['franchise', '293 B'],
    ['standard20', 'au taux en vigueur'],
  ] as const)('says the VAT of %s', (vat, said) => {
    const price = clausesOf({}, { ...organisationFixture, vat }).find(({ number }) => number === '3.1');
    expect(price?.passages.join(' ')).toContain(said);
  });
});
