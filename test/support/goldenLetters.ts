import { type CivilDay, civilDay } from '../../shared/domain/dates/civilDay.ts';
import type { LetterOrder } from '../../shared/domain/letters/letterCase.ts';
import type { LetterKind } from '../../shared/domain/letters/letterKinds.ts';
import type { Dossier } from '../../shared/domain/orders/dossier.ts';
import { statementOfDossier } from '../../shared/domain/orders/storyOf.ts';
import { companyDossier, fundedDossier, individualDossier, publicDossier } from './dossierFixture.ts';
import {
  andThen,
  cancelledOn,
  contracted,
  dossierWith,
  individualContracted,
  letterCases,
  onDays,
  paid,
} from './letterFixture.ts';

/** A letter whose every word is kept in `test/shared/documents/letters/`. */
export interface GoldenLetter {
  readonly kind: LetterKind;
  readonly dossier: Dossier;
  readonly on: CivilDay;
  readonly others?: readonly LetterOrder[];
}

const usual = (kind: LetterKind): GoldenLetter => ({ kind, ...letterCases[kind] });
/** An order whose balance is due on 1 October 2026, by an invoice of that number. */
const lateOrder = (dossier: Dossier, number: string): Dossier =>
  dossierWith(onDays(dossier, '2026-09-30'), [
    ['order.proposalIssued', '2026-08-20'],
    ['order.documentsReceived', '2026-08-25'],
    paid('2026-08-26', 52_200),
    ['order.trainingDelivered', '2026-10-01', { hours: 14, fundedHours: 14 }],
    ['order.invoiceIssued', '2026-10-01', { kind: 'final', to: 'client', number }],
  ]);

/** The same payer's other order, of which a letter of the day speaks too. */
function otherOrder(dossier: Dossier, on: CivilDay): LetterOrder {
  const other = { ...dossier, order: { ...dossier.order, id: 'order-2' } };
  return { dossier: other, statement: statementOfDossier(other, on) };
}

const individualLate = andThen(
  individualContracted,
  ['order.trainingDelivered', '2026-12-15'],
  ['order.invoiceIssued', '2026-12-15', { kind: 'final', to: 'client', number: 'FA-2026-0040' }],
);
const funded = andThen(
  dossierWith(fundedDossier, contracted),
  ['order.trainingDelivered', '2026-12-15', { hours: 14, fundedHours: 14 }],
  ['order.invoiceIssued', '2026-12-16', { kind: 'opco', to: 'opco', number: 'FA-2026-0043' }],
);

const inForce = dossierWith(companyDossier, contracted);

/** The letters as they most often leave, then those whose law or whose ending is another. */
export const goldenLetters: Readonly<Record<string, GoldenLetter>> = {
  acknowledgement: usual('acknowledgement'),
  cancellationLetter: usual('cancellationLetter'),
  postponementLetter: usual('postponementLetter'),
  refusalLetter: usual('refusalLetter'),
  reminder1: usual('reminder1'),
  reminder2: usual('reminder2'),
  suspensionLetter: usual('suspensionLetter'),
  formalNotice: usual('formalNotice'),
  rescissionLetter: usual('rescissionLetter'),
  cancellationInTime: {
    kind: 'cancellationLetter',
    dossier: cancelledOn('2026-11-29'),
    on: civilDay('2026-11-30'),
  },
  cancellationByProvider: {
    kind: 'cancellationLetter',
    dossier: andThen(inForce, [
      'order.cancellationReceived',
      '2026-12-01',
      { by: 'provider', inWriting: true, reason: 'trainerUnavailable' },
    ]),
    on: civilDay('2026-12-01'),
  },
  withdrawal: {
    kind: 'cancellationLetter',
    dossier: andThen(
      dossierWith(individualDossier, [
        ['order.proposalIssued', '2026-10-26'],
        ['order.contractSigned', '2026-11-02'],
      ]),
      paid('2026-11-09', 20_880),
      ['order.withdrawalSent', '2026-11-10'],
    ),
    on: civilDay('2026-11-12'),
  },
  reminderToIndividual: { kind: 'reminder2', dossier: individualLate, on: civilDay('2026-12-30') },
  reminderToPublicBody: {
    kind: 'reminder2',
    dossier: lateOrder(publicDossier, 'FA-2026-0033'),
    on: civilDay('2026-11-15'),
  },
  reminderToOpco: { kind: 'reminder2', dossier: funded, on: civilDay('2027-01-08') },
  reminderOfSeveral: {
    kind: 'reminder2',
    dossier: lateOrder(companyDossier, 'FA-2026-0031'),
    on: civilDay('2026-11-22'),
    others: [otherOrder(lateOrder(companyDossier, 'FA-2026-0032'), civilDay('2026-11-22'))],
  },
  reminderBeforeRates: {
    kind: 'reminder2',
    dossier: lateOrder(companyDossier, 'FA-2026-0031'),
    on: civilDay('2027-01-08'),
  },
  formalNoticeToIndividual: {
    kind: 'formalNotice',
    dossier: andThen(
      individualContracted,
      ['order.trainingDelivered', '2026-12-15'],
      ['order.invoiceIssued', '2026-12-15', { kind: 'final', to: 'client' }],
    ),
    on: civilDay('2026-12-30'),
  },
  changeRefused: {
    kind: 'refusalLetter',
    dossier: andThen(
      inForce,
      ['order.changeRequested', '2026-11-02', { inWriting: true, what: 'Une personne de plus' }],
      ['order.changeAnswered', '2026-11-04', { accepted: false, note: 'La salle est pleine.' }],
    ),
    on: civilDay('2026-11-04'),
  },
};
