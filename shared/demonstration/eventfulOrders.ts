import { addDays, addMonths, type CivilDay } from '../domain/dates/civilDay.ts';
import { nextWorkingDay } from '../domain/dates/nextWorkingDay.ts';
import { basisPoints } from '../domain/money/cents.ts';
import type { RequestMeans } from '../records/facts.ts';
import { previousTermsId } from './organisation.ts';
import { lastDayOf } from './sessions.ts';
import {
  ago,
  allPieces,
  claire,
  delivered,
  finalInvoice,
  type Happening,
  paid,
  paidByCheque,
  proposed,
  sylvie,
  type ToldOrder,
} from './toldOrder.ts';

const cancelled = (day: CivilDay, means: RequestMeans): Happening => ({
  kind: 'order.cancellationReceived',
  day,
  data: { by: 'client', inWriting: means !== 'telephone', reason: 'other', means },
});

/** The contract of a session put off without a date: its six months end within the week. */
const contractedSixMonthsAgo = (today: CivilDay): CivilDay =>
  nextWorkingDay(addMonths(addDays(today, 3), -6));

/** Dossiers in which something happened that a letter answers, or that other terms rule. Sums are written by hand. */
export const eventfulOrders: readonly ToldOrder[] = [
  {
    // Received less than fifteen days before the start: the whole price, 1 740,00 €.
    session: 'dolmens',
    client: 'Cave des Dolmens',
    followedBy: claire,
    stage: 'cancelled',
    participants: 5,
    unit: 'group',
    unitExclTax: 145_000,
    happened: (today) => [
      proposed(ago(today, 60)),
      allPieces(ago(today, 52)),
      paid(ago(today, 50), 52_200),
      cancelled(ago(today, 4), 'registeredLetter'),
    ],
    letters: (today) => [{ document: 'cancellationLetter', on: ago(today, 3) }],
  },
  {
    session: 'mutuelle',
    client: 'Mutuelle du Haut-Vivarais',
    followedBy: sylvie,
    stage: 'postponed',
    participants: 7,
    unit: 'group',
    unitExclTax: 160_000,
    happened: (today) => {
      const contract = contractedSixMonthsAgo(today);
      return [
        proposed(nextWorkingDay(addDays(contract, -14))),
        allPieces(nextWorkingDay(addDays(contract, -6))),
        paid(contract, 57_600),
        {
          kind: 'order.postponementRequested',
          day: ago(today, 18),
          data: { inWriting: true, reason: 'other', means: 'email' },
        },
      ];
    },
    letters: (today) => [{ document: 'postponementLetter', on: ago(today, 16) }],
  },
  {
    // 1 068,00 € of which 747,60 € are unpaid since the end; formal notice received more than eight days ago.
    session: 'garage',
    client: 'Garage de la Payre',
    followedBy: sylvie,
    stage: 'delivered',
    participants: 4,
    unit: 'group',
    unitExclTax: 89_000,
    happened: (today) => [
      proposed(ago(today, 124)),
      allPieces(ago(today, 115)),
      paid(ago(today, 112), 32_040),
      delivered(lastDayOf('garage', today)),
      finalInvoice(nextWorkingDay(addDays(lastDayOf('garage', today), 1))),
      { kind: 'order.suspensionNotified', day: ago(today, 34), data: {} },
      { kind: 'order.formalNoticeReceived', day: ago(today, 17), data: {} },
    ],
    letters: (today) => [
      { document: 'suspensionLetter', on: ago(today, 34) },
      { document: 'formalNotice', on: ago(today, 21) },
    ],
  },
  {
    // A regular client: a deposit of 20 %, 348,00 €, and ten days to cancel. Its insurance ends before the start.
    session: 'chataigne',
    client: 'Coopérative de la Châtaigne',
    followedBy: claire,
    stage: 'contracted',
    participants: 6,
    unit: 'group',
    unitExclTax: 145_000,
    more: () => ({
      specialTerms: { depositRate: basisPoints(2000), cancellationDays: 10 },
      specialTermsNote: 'Client régulier\u00a0: troisième session en deux ans.',
    }),
    happened: (today) => [proposed(ago(today, 40)), allPieces(ago(today, 33)), paid(ago(today, 31), 34_800)],
  },
  {
    // Ordered a year ahead, under the terms of that time: a deposit of 40 % of 1 920,00 €.
    session: 'papeterie',
    client: 'Papeterie de Vanosc',
    stage: 'contracted',
    participants: 8,
    unit: 'group',
    unitExclTax: 160_000,
    more: () => ({ termsVersion: previousTermsId }),
    happened: (today) => [
      proposed(ago(today, 334)),
      allPieces(ago(today, 326)),
      paid(ago(today, 322), 76_800),
    ],
  },
  {
    // Cancelled by telephone: without effect, and the refusal is answered in writing.
    session: 'pharmacie',
    client: 'Pharmacie du Pont-Vieux',
    followedBy: sylvie,
    stage: 'contracted',
    participants: 3,
    unit: 'group',
    unitExclTax: 89_000,
    happened: (today) => [
      proposed(ago(today, 30)),
      allPieces(ago(today, 22)),
      paidByCheque(ago(today, 20), 32_040, '8800152', 'Caisse des Boutières'),
      cancelled(ago(today, 2), 'telephone'),
    ],
    refuses: ['notInWriting'],
  },
];
