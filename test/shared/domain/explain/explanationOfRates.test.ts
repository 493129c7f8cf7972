import { describe, expect, test } from 'vitest';
import { civilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { aboutDeadline } from '../../../../shared/domain/explain/subject.ts';
import type { RatesBySemester } from '../../../../shared/domain/legal/interestRates.ts';
import { basisPoints } from '../../../../shared/domain/money/cents.ts';
import { statementOf } from '../../../../shared/domain/orders/statementOf.ts';
import type { OrderFacts } from '../../../../shared/domain/orders/story.ts';
import type { TermsParameters } from '../../../../shared/domain/terms/parameters.ts';
import { company, linesOf, on, paid, storyAt, whyIn } from './explainStory.ts';

const decrees =
  'Source des taux : BCE, taux des opérations principales de refinancement ; arrêté semestriel du taux légal';

/** A training that ended on a day and is invoiced that day: the balance of 1 218,00 € runs from then on. */
const lateSince = (
  end: string,
  kind: OrderFacts['client']['kind'],
  settings: Partial<TermsParameters> = {},
) => {
  const year = end.slice(0, 4);
  const order: OrderFacts = {
    ...company,
    client: { kind, channel: 'inPerson' },
    session: { ...company.session, start: civilDay(end), end: civilDay(end) },
  };
  const events = [
    on(`${year}-01-02`, { type: 'proposalIssued' }),
    on(`${year}-01-03`, { type: 'documentsReceived' }),
    on(`${year}-01-03`, { type: 'contractSigned' }),
    paid(`${year}-02-01`, 52_200),
    on(end, { type: 'trainingDelivered' }),
    on(end, { type: 'invoiceIssued', kind: 'final', to: 'client' }),
    on(end, { type: 'formalNoticeReceived' }),
  ];
  return (asOf: string, rates: RatesBySemester = {}) => ({
    ...storyAt(asOf, events, order, settings),
    rates,
  });
};

const made = (story: ReturnType<ReturnType<typeof lateSince>>): readonly string[] =>
  linesOf(whyIn(story, { of: 'interest' })).filter((line) => !/÷ 365|^Somme|^Arrondi/.test(line));

/** Rates of law.md 3.8. */
describe('the make-up of a rate is told before the reckoning', () => {
  test('the floor of three times the legal rate, where it passes the ECB’s and ten points', () => {
    // 2024-S1: 4,50 % + 10 = 14,50 %; 3 × 5,07 % = 15,21 %.
    expect(made(lateSince('2024-03-15', 'company')('2024-04-15'))).toEqual([
      'Trois fois le taux légal du 1er semestre 2024, 5,07 %, qui dépasse le taux de la BCE du 1er semestre 2024, 4,5 %, plus 10 points : 15,21 %',
      decrees,
    ]);
  });

  test('terms that follow the rate of 1 January keep it in July, in two semesters told once', () => {
    // 2026-S1: 2,15 % + 10 points, also after 1 July.
    const january = lateSince('2026-05-15', 'company', { lateInterestMode: 'january' });
    expect(made(january('2026-09-15'))).toEqual([
      'Taux de la BCE du 1er semestre 2026, 2,15 %, plus 10 points : 12,15 %',
      decrees,
    ]);
  });

  test('a public body pays eight points, of the semester in which interest began', () => {
    expect(made(lateSince('2026-05-15', 'public')('2026-09-15'))).toEqual([
      'Taux de la BCE du 1er semestre 2026, 2,15 %, plus 8 points : 10,15 %',
      decrees,
    ]);
  });

  test('an individual pays the legal rate of each semester', () => {
    expect(made(lateSince('2026-05-15', 'individual')('2026-09-15'))).toEqual([
      'Taux légal du 1er semestre 2026 : 2,62 %',
      'Taux légal du 2e semestre 2026 : 2,75 %',
      decrees,
    ]);
  });

  test('a semester that a person entered names the source typed, beside that of the others', () => {
    const entered = {
      '2027-S1': {
        ecb: basisPoints(265),
        legalIndividuals: basisPoints(690),
        legalOthers: basisPoints(280),
        source: 'BCE, décision du 17 décembre 2026',
      },
    };
    expect(made(lateSince('2026-11-13', 'company')('2027-02-01', entered))).toEqual([
      'Taux de la BCE du 2e semestre 2026, 2,4 %, plus 10 points : 12,4 %',
      'Taux de la BCE du 1er semestre 2027, 2,65 %, plus 10 points : 12,65 %',
      'Source, 2e semestre 2026 : BCE, taux des opérations principales de refinancement ; arrêté semestriel du taux légal',
      'Source, 1er semestre 2027 : BCE, décision du 17 décembre 2026',
    ]);
  });
});

test('two payments due on one day each have their own explanation', () => {
  // Signed on 30 December 2026: fourteen days end on 13 January 2027, so the three days of 11 to 13 January are all
  // payable on the 14th. 1 218,00 € ÷ 3 = 406,00 € each.
  const order: OrderFacts = {
    ...company,
    client: { kind: 'individual', channel: 'distance' },
    session: { ...company.session, start: civilDay('2027-01-11'), end: civilDay('2027-01-13') },
  };
  const story = storyAt('2027-01-20', [on('2026-12-30', { type: 'contractSigned' })], order);
  const days = statementOf(story).deadlines.filter(
    ({ kind, clause }) => kind === 'paymentDue' && clause === 'L6353-6',
  );
  const said = days.map((deadline) => linesOf(whyIn(story, aboutDeadline(deadline))).join(' | '));
  expect(said.slice(-3)).toEqual([
    'Premier jour de formation : lun. 11 janv. 2027 | 1er jour : lun. 11 janv. 2027 | Rien n’est exigible avant le : jeu. 14 janv. 2027 | Échéance de règlement : jeu. 14 janv. 2027',
    'Premier jour de formation : lun. 11 janv. 2027 | 2e jour : mar. 12 janv. 2027 | Rien n’est exigible avant le : jeu. 14 janv. 2027 | Échéance de règlement : jeu. 14 janv. 2027',
    'Premier jour de formation : lun. 11 janv. 2027 | 3e jour : mer. 13 janv. 2027 | Rien n’est exigible avant le : jeu. 14 janv. 2027 | Échéance de règlement : jeu. 14 janv. 2027',
  ]);
});
