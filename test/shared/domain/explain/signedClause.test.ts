import { describe, expect, test } from 'vitest';
import { civilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { explanationOf } from '../../../../shared/domain/explain/explanationOf.ts';
import { explanationText } from '../../../../shared/domain/explain/explanationText.ts';
import { signedClause } from '../../../../shared/domain/explain/signedClause.ts';
import type { Dossier } from '../../../../shared/domain/orders/dossier.ts';
import { companyDossier, individualDossier, termsFixture } from '../../../support/dossierFixture.ts';

const today = civilDay('2026-11-23');
const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');

const special: Dossier = {
  ...companyDossier,
  order: {
    ...companyDossier.order,
    specialTerms: { depositRate: 2000 },
    specialTermsNote: 'Convenu avec Mme Serre, cliente depuis dix ans.',
  },
};

/** Terms of its own words, whose second article states clause 3.5 with 20 days. */
const ownText: Dossier = {
  ...companyDossier,
  terms: {
    ...termsFixture,
    label: 'CGV 2026-2',
    parameters: { ...termsFixture.parameters, cancellationDays: 20 },
    text: [
      {
        number: 'A',
        title: 'Commande',
        clauses: [
          { number: '1', title: 'Objet', passages: ['Sans chiffre.'], states: [] },
          {
            number: '2',
            title: 'Renonciation',
            passages: ['Renoncer {{cancellationDays}} jours avant ne coûte que l’acompte.'],
            states: ['3.5'],
          },
        ],
      },
    ],
  },
};

describe('the clause as signed', () => {
  test('comes from the version that the order names, with its day', () => {
    const clause = signedClause(companyDossier, today, '3.5');
    expect(plain(clause?.version ?? '')).toBe('CGV 2026-1, en vigueur depuis le 1er janvier 2026');
    expect([clause?.number, clause?.title]).toEqual(['3.5', 'Annulation']);
    expect(plain(JSON.stringify(clause?.passages))).toContain('15 jours ou plus avant la date prévue');
    expect(clause?.special).toBeUndefined();
  });

  test('of an organisation’s own text is found by what it states, figures put in', () => {
    const clause = signedClause(ownText, today, '3.5');
    expect([clause?.number, clause?.title]).toEqual(['2', 'Renonciation']);
    expect(plain(String(clause?.passages[0]))).toBe('Renoncer 20 jours avant ne coûte que l’acompte.');
    expect(signedClause(ownText, today, '4.7')).toBeNull();
  });

  test('shows the special condition that replaces a figure, and why; a clause that it leaves alone does not', () => {
    const clause = signedClause(special, today, '2.1');
    expect(clause?.special?.map(plain)).toEqual(['L’acompte est de 20 % au lieu de 30 % (article 2.1).']);
    expect(clause?.note).toBe('Convenu avec Mme Serre, cliente depuis dix ans.');
    expect(signedClause(special, today, '3.3')?.special).toBeUndefined();
  });

  test('beside an article of law is the clause that it completes', () => {
    expect(signedClause(individualDossier, today, 'L6353-6')?.number).toBe('2.1');
    expect(signedClause(individualDossier, today, 'R2192-10')).toBeNull();
  });
});

describe('an explanation of a dossier', () => {
  test('under special conditions reckons with them and names the article that lets them win', () => {
    const why = explanationOf(special, today, { of: 'deposit' });
    // 20 % of 1 740,00 €.
    expect(plain(why.lines?.at(-1)?.value ?? '')).toBe('348,00 €');
    expect(why.signed?.special).toHaveLength(1);
    expect(why.law?.map(({ article }) => article)).toEqual(['art. 1119 du Code civil']);
  });

  test('is copied as text, from the sentence to the law', () => {
    const text = plain(explanationText(explanationOf(special, today, { of: 'deposit' })));
    expect(text.split('\n').slice(0, 6)).toEqual([
      'Acompte, 348,00 €',
      'Acompte de 20 % du prix de 1 740,00 € TTC : 348,00 €. (CGV, art. 2.1)',
      '',
      'Le calcul',
      'Prix toutes taxes comprises : 1 740,00 €',
      '20 % du prix : 348,00 €',
    ]);
    expect(text).toContain(
      'La clause telle que signée (CGV 2026-1, en vigueur depuis le 1er janvier 2026)\nConditions particulières de cette commande\nL’acompte est de 20 % au lieu de 30 % (article 2.1).',
    );
    expect(text).toContain('La loi\nArt. 1119 du Code civil : Les conditions générales valent si');
  });
});
