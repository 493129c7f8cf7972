import { describe, expect, test } from 'vitest';
import { civilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { basisPoints, cents } from '../../../../shared/domain/money/cents.ts';
import type { OrderFacts } from '../../../../shared/domain/orders/story.ts';
import { company, contracted, factsOf, linesOf, on, paid, storyAt, whyDue, whyIn } from './explainStory.ts';

/** Every figure below is worked out by hand from 1 450,00 € excl. tax, 290,00 € of VAT, 1 740,00 €, deposit 522,00 €. */

const cancelled = (day: string, more: Record<string, unknown> = {}) =>
  on(day, { type: 'cancellationReceived', by: 'client', inWriting: true, reason: 'other', ...more });
const individual: OrderFacts = { ...company, client: { kind: 'individual', channel: 'distance' } };

describe('what was agreed', () => {
  test('the price of two sessions: fourteen people for ten places', () => {
    const why = whyIn(storyAt('2026-10-01', [], { ...company, participants: 14 }), { of: 'price' });
    expect(linesOf(why)).toEqual([
      'Prix convenu hors taxes, par session : 1 450,00 €',
      '2 sessions × 1 450,00 € : 2 900,00 €',
      'TVA à 20 % : 580,00 €',
      'Prix toutes taxes comprises : 3 480,00 €',
    ]);
  });

  test('the number of sessions counts the people of other orders', () => {
    const session = { ...company.session, enrolledElsewhere: 4 };
    const why = whyIn(storyAt('2026-10-01', [], { ...company, session }), { of: 'sessions' });
    expect(linesOf(why)).toEqual([
      'Inscrits par ce dossier : 10',
      'Inscrits par d’autres dossiers : 4',
      'Places par session : 10',
      '14 ÷ 10, arrondi à l’entier supérieur : 2',
    ]);
  });

  test('a price exempt from VAT says so', () => {
    const price = { ...company.price, vat: 'exemptTraining' as const };
    const why = whyIn(storyAt('2026-10-01', [], { ...company, price }), { of: 'price' });
    expect(linesOf(why).slice(1)).toEqual(['TVA : exonéré', 'Prix toutes taxes comprises : 1 450,00 €']);
  });
});

describe('the deposit', () => {
  test('of a company: 30 %, rounded to the cent, split so that VAT closes', () => {
    // 1 200,10 € × 30 % = 360,03 €; ÷ 1,2 = 300,025, so 300,03 € excl. tax and 60,00 € of VAT (law.md 3.4, D5).
    const price = { ...company.price, exclTax: cents(100_008) };
    const why = whyIn(storyAt('2026-10-01', [], { ...company, price }), { of: 'deposit' });
    expect(linesOf(why)).toEqual([
      'Prix toutes taxes comprises : 1 200,10 €',
      '30 % du prix : 360,03 €',
      'Acompte, arrondi au centime (300,03 € HT et 60,00 € de TVA) : 360,03 €',
    ]);
  });

  test('of an individual: the ceiling of the law, never a cent above', () => {
    // 1 199,99 € × 30 % = 359,997 €: 359,99 € (law.md P3).
    const price = { ...company.price, exclTax: cents(99_999) };
    const order = { ...individual, price };
    const why = whyIn(storyAt('2026-10-01', [], order, { depositRate: basisPoints(4000) }), {
      of: 'deposit',
    });
    expect(linesOf(why)).toEqual([
      'Prix toutes taxes comprises : 1 199,99 €',
      'Taux des conditions, ramené au plafond de 30 % : 40 %',
      '30 % du prix : 359,997 €',
      'Acompte, arrondi au centime inférieur (299,99 € HT et 60,00 € de TVA) : 359,99 €',
    ]);
    expect(why.law?.[0]?.article).toBe('art. L6353-6 du Code du travail');
    expect(why.law?.[0]?.overTerms).toContain('La loi passe avant les conditions');
  });
});

describe('the contract', () => {
  test('is final on the later of pieces and deposit; what came afterwards is not told', () => {
    const why = whyIn(storyAt('2026-11-23', [...contracted, paid('2026-11-02', 1_000)]), {
      of: 'contractOn',
    });
    expect(linesOf(why)).toEqual([
      'Pièces complètes le : lun. 5 oct. 2026',
      'Acompte complet le : mer. 7 oct. 2026',
      'Contrat définitif, le plus tardif des deux : mer. 7 oct. 2026',
    ]);
    expect(factsOf(why)).toEqual([
      'jeu. 1er oct. 2026, Proposition émise',
      'lun. 5 oct. 2026, Toutes les pièces reçues',
      'mer. 7 oct. 2026, Règlement reçu du client : 522,00 €',
    ]);
  });

  test('the balance is the price less the deposit, due on the last day of training', () => {
    const story = storyAt('2026-11-23', contracted);
    expect(linesOf(whyDue(story, 'balance'))).toEqual([
      'Prix toutes taxes comprises : 1 740,00 €',
      'Acompte : −522,00 €',
      'Solde (1 015,00 € HT et 203,00 € de TVA) : 1 218,00 €',
    ]);
    expect(linesOf(whyDue(story, 'balance', 'dueDay'))).toEqual([
      'Dernier jour de formation : mar. 15 déc. 2026',
      'Échéance : mar. 15 déc. 2026',
    ]);
  });

  test('a public body has thirty days more from the invoice, and the law says so', () => {
    const order: OrderFacts = { ...company, client: { kind: 'public', channel: 'inPerson' } };
    const invoiced = on('2026-12-18', { type: 'invoiceIssued', kind: 'final', to: 'client' });
    const why = whyDue(storyAt('2026-12-20', [...contracted, invoiced], order), 'balance', 'dueDay');
    expect(linesOf(why)).toEqual([
      'Dernier jour de formation : mar. 15 déc. 2026',
      'Facture émise le (le plus tardif compte) : ven. 18 déc. 2026',
      'Délai d’un organisme public : + 30 jours',
      'Échéance : dim. 17 janv. 2027',
    ]);
    expect(why.law?.map(({ article }) => article)).toEqual(['art. R2192-10 du Code de la commande publique']);
  });

  test('what is left is the lines, less the payments, each with its day', () => {
    const why = whyIn(storyAt('2026-11-23', [...contracted, paid('2026-11-02', 1_000)]), {
      of: 'balance',
      who: 'client',
    });
    expect(linesOf(why)).toEqual([
      'Acompte : 522,00 €',
      'Solde : 1 218,00 €',
      'Reçu le mer. 7 oct. 2026 : −522,00 €',
      'Reçu le lun. 2 nov. 2026 : −10,00 €',
      'Reste dû par le client : 1 208,00 €',
    ]);
  });
});

describe('an individual', () => {
  const signed = on('2026-12-11', { type: 'contractSigned' });
  const session = { ...company.session, start: civilDay('2027-01-11'), end: civilDay('2027-01-13') };
  const order = { ...individual, session };

  test('may withdraw for fourteen days, pushed over Christmas and the week-end to a working day', () => {
    const why = whyIn(storyAt('2026-12-20', [signed], order), {
      of: 'deadline',
      kind: 'withdrawalEnd',
      on: civilDay('2026-12-28'),
    });
    expect(linesOf(why)).toEqual([
      'Contrat signé le : ven. 11 déc. 2026',
      'Délai, le jour de la signature non compté : + 14 jours',
      'Le vendredi 25 décembre 2026 n’est pas ouvré : au suivant',
      'Fin du délai de rétractation : lun. 28 déc. 2026',
    ]);
    expect(why.law?.map(({ article }) => article.split(' ')[1])).toEqual(['L221-18', 'L221-19', 'L221-21']);
  });

  test('owes nothing before the day after', () => {
    const why = whyIn(storyAt('2026-12-20', [signed], order), { of: 'payableFrom' });
    expect(linesOf(why).slice(-2)).toEqual([
      'Dernier jour pour se rétracter : lun. 28 déc. 2026',
      'Le lendemain, une somme peut être demandée : mar. 29 déc. 2026',
    ]);
  });

  test('pays the rest by the day, the last day takes the cents', () => {
    // 1 000,01 + 200,00 = 1 200,01 €; deposit 360,00 €; rest 840,01 €: 280,00 + 280,00 + 280,01.
    const price = { ...company.price, exclTax: cents(100_001) };
    const story = storyAt('2026-12-29', [signed], { ...order, price });
    expect(linesOf(whyDue(story, 'instalment'))).toEqual([
      'Prix toutes taxes comprises : 1 200,01 €',
      'Acompte : −360,00 €',
      'Reste à échelonner : 840,01 €',
      '÷ 3 jours de formation, arrondi au centime inférieur : 280,00 €',
      'Échéance (233,33 € HT et 46,67 € de TVA) : 280,00 €',
    ]);
    const last = whyIn(story, { of: 'due', line: 3 });
    expect(linesOf(last)[3]).toBe('Échéances précédentes : 2 × 280,00 € : −560,00 €');
    expect(linesOf(last).at(-1)).toMatch(/: 280,01 €$/);
    expect(linesOf(whyIn(story, { of: 'dueDay', line: 2 }))).toEqual([
      'Premier jour de formation : lun. 11 janv. 2027',
      '2e jour : mar. 12 janv. 2027',
      'Échéance : mar. 12 janv. 2027',
    ]);
  });

  test('stopped by force majeure pays the hours followed, the law before the terms', () => {
    const events = [
      signed,
      on('2027-01-12', { type: 'trainingDelivered', hours: 5 }),
      cancelled('2027-01-13', { reason: 'forceMajeure' }),
    ];
    const why = whyDue(storyAt('2027-01-14', events, order), 'deliveredShare');
    // 1 740,00 € × 5 ÷ 14 = 621,428…: 621,43 € (law.md 3.7).
    expect(linesOf(why)).toEqual([
      'Prix toutes taxes comprises : 1 740,00 €',
      '× 5 heures suivies ÷ 14 heures prévues : 621,43 €',
      'Part réalisée (517,86 € HT et 103,57 € de TVA) : 621,43 €',
    ]);
    expect(why.law?.[0]?.overTerms).toContain('3.5 et 3.6');
  });
});
