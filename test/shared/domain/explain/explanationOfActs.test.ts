import { describe, expect, test } from 'vitest';
import { civilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { cents } from '../../../../shared/domain/money/cents.ts';
import type { DeadlineKind } from '../../../../shared/domain/orders/statement.ts';
import type { OrderFacts } from '../../../../shared/domain/orders/story.ts';
import { company, contracted, factsOf, linesOf, on, paid, storyAt, whyDue, whyIn } from './explainStory.ts';

/** Every figure below is worked out by hand from 1 450,00 € excl. tax, 290,00 € of VAT, 1 740,00 €, deposit 522,00 €. */

const cancelled = (day: string, more: Record<string, unknown> = {}) =>
  on(day, { type: 'cancellationReceived', by: 'client', inWriting: true, reason: 'other', ...more });
const postponed = (day: string, newStart?: string) =>
  on(day, { type: 'postponementRequested', inWriting: true, reason: 'other', newStart });
const individual: OrderFacts = { ...company, client: { kind: 'individual', channel: 'distance' } };

describe('a cancellation', () => {
  test('fifteen days before the start costs the deposit: the days are counted aloud', () => {
    const why = whyDue(
      storyAt('2026-12-01', [...contracted, cancelled('2026-11-29')]),
      'cancellationIndemnity',
    );
    expect(linesOf(why)).toEqual([
      'Du 29 novembre 2026, reçue, au 14 décembre 2026, début : 15 jours',
      'Il en faut, pour ne laisser que l’acompte : 15 jours',
      'Versé pour cette session : 522,00 €',
      'Acompte prévu : le plus petit des deux est retenu : 522,00 €',
      'Indemnité d’annulation (hors du champ de la TVA) : 522,00 €',
    ]);
    expect(factsOf(why).at(-1)).toBe(
      'dim. 29 nov. 2026, Annulation reçue du client, par écrit, sans motif particulier',
    );
    expect(why.law?.map(({ article }) => article)).toEqual(['art. 1231-5 du Code civil']);
  });

  test('fourteen days before, the whole price', () => {
    const why = whyDue(
      storyAt('2026-12-01', [...contracted, cancelled('2026-11-30')]),
      'cancellationIndemnity',
    );
    expect(linesOf(why)).toEqual([
      'Du 30 novembre 2026, reçue, au 14 décembre 2026, début : 14 jours',
      'Il en faut, pour ne laisser que l’acompte : 15 jours',
      'Prix toutes taxes comprises : 1 740,00 €',
      'Indemnité d’annulation (1 450,00 € HT et 290,00 € de TVA) : 1 740,00 €',
    ]);
  });

  test('by the provider gives the deposit back', () => {
    const events = [...contracted, cancelled('2026-11-30', { by: 'provider', reason: 'trainerUnavailable' })];
    const why = whyDue(storyAt('2026-12-01', events), 'depositRefund');
    expect(why.title.replaceAll('\u00a0', ' ')).toBe('Acompte à rendre, par l’organisme, 522,00 €');
    expect(linesOf(why).at(-1)).toBe('Acompte à rendre (435,00 € HT et 87,00 € de TVA) : 522,00 €');
  });

  test('before any contract, once the documents are signed, costs the preparation of the proposal', () => {
    const events = [...contracted.slice(0, 2), cancelled('2026-10-09')];
    const story = storyAt('2026-10-10', events, company, { proposalPreparationFee: cents(12_000) });
    expect(linesOf(whyDue(story, 'proposalPreparationFee'))).toEqual([
      'Frais d’élaboration fixés par les conditions : 120,00 €',
      'Frais de préparation de la proposition (hors du champ de la TVA) : 120,00 €',
    ]);
  });
});

describe('a postponement', () => {
  test('within six months of the order takes the deposit', () => {
    const why = whyDue(
      storyAt('2026-12-01', [...contracted, postponed('2026-11-20', '2027-01-11')]),
      'postponementIndemnity',
    );
    expect(linesOf(why)).toEqual([
      'Commande (contrat définitif) le : mer. 7 oct. 2026',
      'Délai de report : + 6 mois',
      'Dernier jour pour commencer : mer. 7 avr. 2027',
      'Nouvelle session le : lun. 11 janv. 2027',
      'Versé pour cette session : 522,00 €',
      'Acompte prévu : le plus petit des deux est retenu : 522,00 €',
      'Indemnité de report (hors du champ de la TVA) : 522,00 €',
    ]);
  });

  test('without a session within the limit costs the whole price the day after', () => {
    const story = storyAt('2027-04-08', [...contracted, postponed('2026-11-20')]);
    expect(linesOf(whyDue(story, 'postponementIndemnity'))).toEqual([
      'Commande (contrat définitif) le : mer. 7 oct. 2026',
      'Délai de report : + 6 mois',
      'Dernier jour pour commencer : mer. 7 avr. 2027',
      'Prix toutes taxes comprises : 1 740,00 €',
      'Indemnité de report (1 450,00 € HT et 290,00 € de TVA) : 1 740,00 €',
    ]);
  });

  test('moves the session, and both dates are told', () => {
    const why = whyIn(storyAt('2026-12-01', [...contracted, postponed('2026-11-20', '2027-01-11')]), {
      of: 'session',
    });
    expect(linesOf(why)).toEqual([
      'Dates du planning : 14–15 déc. 2026',
      'Dates convenues depuis : 11–12 janv. 2027',
    ]);
    expect(why.clause).toBe('3.6');
  });
});

describe('an OPCO', () => {
  const funding = {
    approvedAmount: cents(100_000),
    approvedHours: 28,
    subrogation: true,
    approvedOn: civilDay('2026-10-02'),
  };
  const order = { ...company, funding };

  test('pays its agreement in proportion to the hours realised', () => {
    const delivered = on('2026-12-15', { type: 'trainingDelivered', fundedHours: 21 });
    const why = whyDue(storyAt('2026-12-16', [...contracted, delivered], order), 'opcoShare');
    // law.md O3: 1 000,00 € × 21 ÷ 28 = 750,00 €.
    expect(linesOf(why)).toEqual([
      'Accord de l’OPCO : 1 000,00 €',
      '× 21 h réalisées ÷ 28 h : 750,00 €',
      'Part de l’OPCO (625,00 € HT et 125,00 € de TVA) : 750,00 €',
    ]);
  });

  test('that has not paid all within its month leaves the rest to the client', () => {
    // law.md O5: 600,00 € of 1 000,00 € paid: 400,00 € from the day after the month.
    const events = [...contracted, paid('2027-01-10', 60_000, 'opco')];
    const story = storyAt('2027-01-16', events, order);
    expect(linesOf(whyDue(story, 'opcoDefault'))).toEqual([
      'Accord de l’OPCO : 1 000,00 €',
      'Payé par l’OPCO : −600,00 €',
      'Part non réglée par l’OPCO (333,33 € HT et 66,67 € de TVA) : 400,00 €',
    ]);
    expect(linesOf(whyDue(story, 'opcoDefault', 'dueDay'))).toEqual([
      'Dernier jour de formation : mar. 15 déc. 2026',
      'Délai laissé à l’OPCO : + 1 mois',
      'Dernier jour de l’OPCO : ven. 15 janv. 2027',
      'Le lendemain : + 1 jour',
      'Échéance : sam. 16 janv. 2027',
    ]);
  });
});

describe('lateness', () => {
  // law.md I2: 1 218,00 € due 15 May 2026, unpaid on 15 September: 46 days at 12,15 %, 77 at 12,40 %: 50,51 €.
  const order: OrderFacts = {
    ...company,
    session: { ...company.session, start: civilDay('2026-05-14'), end: civilDay('2026-05-15') },
  };
  const events = [
    on('2026-03-01', { type: 'proposalIssued' }),
    on('2026-03-05', { type: 'documentsReceived' }),
    paid('2026-03-07', 52_200),
    on('2026-05-15', { type: 'trainingDelivered' }),
    on('2026-05-15', { type: 'invoiceIssued', kind: 'final', to: 'client' }),
  ];
  const story = storyAt('2026-09-15', events, order);

  test('runs by periods, each with its principal, rate and days, rounded once', () => {
    // 121800 × 1215 × 46 ÷ 3 650 000 = 1865,04…; 121800 × 1240 × 77 ÷ 3 650 000 = 3186,15….
    expect(linesOf(whyIn(story, { of: 'interest' }))).toEqual([
      'Taux de la BCE du 1er semestre 2026, 2,15 %, plus 10 points : 12,15 %',
      'Taux de la BCE du 2e semestre 2026, 2,4 %, plus 10 points : 12,4 %',
      'Source des taux : BCE, taux des opérations principales de refinancement ; arrêté semestriel du taux légal',
      '16 mai – 30 juin 2026 : 1 218,00 € × 12,15 % × 46 jours ÷ 365 : 18,6504 €',
      '1er juil. – 15 sept. 2026 : 1 218,00 € × 12,4 % × 77 jours ÷ 365 : 31,8615 €',
      'Somme : 50,512 €',
      'Arrondi au centime, une seule fois : 50,51 €',
    ]);
  });

  test.each([
    ['company', 'L441-10'],
    ['trainingBody', 'L441-10'],
    ['public', 'R2192-31'],
    ['individual', '1231-6'],
  ] as const)('of a %s rests on %s', (kind, article) => {
    const why = whyIn(
      { ...story, order: { ...order, client: { kind, channel: 'inPerson' } } },
      { of: 'interest' },
    );
    expect(why.law?.map((cited) => cited.article.split(' ')[1])).toEqual([article]);
  });

  test('costs forty euros for each late invoice, which are named', () => {
    const why = whyIn(story, { of: 'recoveryFee' });
    expect(linesOf(why)).toEqual([
      'Par facture payée en retard : 40,00 €',
      '1 facture en retard × 40,00 € : 40,00 €',
    ]);
    expect(factsOf(why)).toEqual(['ven. 15 mai 2026, Facture émise']);
  });

  test('lets the provider suspend under 3.4; missing pieces near the start, under 2.2; nothing, under none', () => {
    expect(whyIn(story, { of: 'suspension' }).clause).toBe('3.4');
    const missing = storyAt('2026-12-01', [
      contracted[0] ?? on('2026-10-01', { type: 'proposalIssued' }),
      on('2026-10-05', { type: 'documentsReceived', termsSigned: false }),
      on('2026-11-25', { type: 'proposalIssued' }),
      on('2026-11-26', { type: 'documentsReceived', termsSigned: false }),
    ]);
    const why = whyIn(missing, { of: 'suspension' });
    expect([why.clause, why.because]).toEqual([
      '2.2',
      'Le début approche et des pièces et l’acompte manquent encore\u00a0: la prestation peut être suspendue.',
    ]);
    expect(whyIn(storyAt('2026-11-23', contracted), { of: 'suspension' }).title).toBe(
      'Suspension impossible',
    );
  });
});

const at = (kind: DeadlineKind, day: string) =>
  linesOf(whyIn(storyAt('2026-11-23', contracted), { of: 'deadline', kind, on: civilDay(day) }));

describe('days that matter', () => {
  test('the last day without the whole price is counted back from the start', () => {
    expect(at('freeCancellationEnd', '2026-11-29')).toEqual([
      'Début de la session : lun. 14 déc. 2026',
      'Délai d’annulation, en jours calendaires : − 15 jours',
      'Dernier jour sans totalité due : dim. 29 nov. 2026',
    ]);
  });

  test('the last day of a postponement is counted from the order', () => {
    expect(at('postponementLimit', '2027-04-07')).toEqual([
      'Commande (contrat définitif) le : mer. 7 oct. 2026',
      'Délai de report : + 6 mois',
      'Dernier jour pour reporter : mer. 7 avr. 2027',
    ]);
  });

  test('a rescission is possible from the ninth day after the notice, and the law wants the clause named', () => {
    const events = [...contracted, on('2026-11-12', { type: 'formalNoticeReceived' })];
    const why = whyIn(storyAt('2026-11-23', events), {
      of: 'deadline',
      kind: 'rescissionFrom',
      on: civilDay('2026-11-21'),
    });
    expect(linesOf(why)).toEqual([
      'Mise en demeure reçue le : jeu. 12 nov. 2026',
      'Délai pour répondre : + 8 jours',
      'À partir du lendemain : + 1 jour',
      'Résolution possible : sam. 21 nov. 2026',
    ]);
    expect(why.law?.map(({ article }) => article)).toEqual(['art. 1225 du Code civil']);
  });
});

describe('what stays without effect, and what wants a look', () => {
  test('a call is no cancellation', () => {
    const why = whyIn(storyAt('2026-11-23', [...contracted, cancelled('2026-11-20', { inWriting: false })]), {
      of: 'refusal',
      index: 0,
    });
    expect(why.title).toBe('Sans effet\u00a0: annulation reçue du client, oralement, sans motif particulier');
    expect(factsOf(why)).toEqual([
      'ven. 20 nov. 2026, Annulation reçue du client, oralement, sans motif particulier',
    ]);
  });

  test('too much asked of an individual: what was asked beside what could be', () => {
    const events = [
      on('2026-11-02', { type: 'contractSigned' }),
      on('2026-11-20', { type: 'paymentRequested', amount: cents(60_000) }),
    ];
    const why = whyIn(storyAt('2026-11-23', events, individual), { of: 'refusal', index: 0 });
    expect(linesOf(why)).toEqual([
      'Somme demandée : 600,00 €',
      'Exigible ce jour-là, et pas encore payé : 522,00 €',
    ]);
  });

  test('a correction that points at nothing has no clause', () => {
    const why = whyIn(storyAt('2026-11-23', [on('2026-11-20', { type: 'eventReversed', event: 7 })]), {
      of: 'refusal',
      index: 0,
    });
    expect(why.clause).toBeNull();
  });

  test('a new date beyond the limit shows the limit and the date', () => {
    const why = whyIn(storyAt('2026-12-01', [...contracted, postponed('2026-11-20', '2027-05-03')]), {
      of: 'warning',
      index: 0,
    });
    expect(why.title).toBe('Nouvelle date trop tardive');
    expect(linesOf(why).slice(-2)).toEqual([
      'Dernier jour pour commencer : mer. 7 avr. 2027',
      'Nouvelle session le : lun. 3 mai 2027',
    ]);
  });

  test('what is no longer in the statement is answered by where the order stands', () => {
    const why = whyIn(storyAt('2026-11-23', contracted), { of: 'warning', index: 9 });
    expect(why.title.replaceAll('\u00a0', ' ')).toBe('Contrat définitif le mer. 7 oct. 2026');
  });
});

describe('what an individual’s deposit earned', () => {
  test('is told period by period, and rounded once', () => {
    const order: OrderFacts = {
      ...individual,
      session: { ...individual.session, start: civilDay('2026-09-21'), end: civilDay('2026-09-21') },
    };
    const events = [
      on('2026-02-20', { type: 'contractSigned' }),
      on('2026-03-10', { type: 'paymentReceived', from: 'client', amount: cents(52200) }),
    ];
    const why = whyIn(storyAt('2026-09-21', events, order), { of: 'depositInterest' });
    expect(linesOf(why)).toEqual([
      'Taux légal du 1er semestre 2026, pour un particulier : 6,67 %',
      'Taux légal du 2e semestre 2026, pour un particulier : 6,84 %',
      'Source des taux : BCE, taux des opérations principales de refinancement ; arrêté semestriel du taux légal',
      '11–30 juin 2026 : 522,00 € × 6,67 % × 20 jours ÷ 365 : 1,9078 €',
      '1er juil. – 21 sept. 2026 : 522,00 € × 6,84 % × 83 jours ÷ 365 : 8,1192 €',
      'Somme : 10,027 €',
      'Arrondi au centime, une seule fois : 10,03 €',
    ]);
    expect(why.law?.map(({ article }) => article)).toEqual(['art. L214-2 du Code de la consommation']);
  });
});
