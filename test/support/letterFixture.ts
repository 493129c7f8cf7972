import { addDays, type CivilDay, civilDay } from '../../shared/domain/dates/civilDay.ts';
import { cents } from '../../shared/domain/money/cents.ts';
import type { LetterKind } from '../../shared/domain/letters/letterKinds.ts';
import type { Dossier } from '../../shared/domain/orders/dossier.ts';
import type { Fact, FactData, FactKind } from '../../shared/records/facts.ts';
import { companyDossier, halfDaysFixture, individualDossier } from './dossierFixture.ts';

/** What has happened to an order: kind, day, and what it says. */
export type Told<K extends FactKind = FactKind> = {
  [E in K]: readonly [kind: E, day: string, data?: FactData<E>];
}[K];

/** Money from the client, in cents. */
export const paid = (day: string, amount: number): Told<'order.paymentReceived'> => [
  'order.paymentReceived',
  day,
  { from: 'client', amount: cents(amount) },
];

/** Facts in the order in which they are told. */
export const factsOf = (subject: string, told: readonly Told[]): readonly Fact[] =>
  told.map(([kind, day, data], index) => ({
    id: `fact-${index + 1}`,
    v: 1,
    scope: { office: '0-fixture' },
    subject,
    kind,
    day: civilDay(day),
    at: `${day}T09:00:00.000+01:00`,
    by: 'Hélène Rousset',
    device: 'fixture',
    stamp: `0-${String(index + 1).padStart(4, '0')}`,
    data: data ?? {},
  }));

/** The same order with these facts. */
export const dossierWith = (dossier: Dossier, told: readonly Told[]): Dossier => ({
  ...dossier,
  facts: factsOf(dossier.order.id, told),
});

/** The same order on two days from this one. */
export function onDays<D extends Dossier>(dossier: D, start: string): D {
  const first = civilDay(start);
  const end = addDays(first, 1);
  return {
    ...dossier,
    session: { ...dossier.session, start: first, end },
    halfDays: halfDaysFixture(first, end),
  };
}

/** Proposal, pieces and deposit of 522,00 €: the contract of Ardèche Bois is final on 7 October 2026. */
export const contracted: readonly Told[] = [
  ['order.proposalIssued', '2026-10-01'],
  ['order.documentsReceived', '2026-10-05'],
  paid('2026-10-07', 52200),
];

/** The order of 1 July 2026 of law.md, section 10, 3.6: session of 12 October, limit on 1 January 2027. */
export const orderedInJuly = onDays(companyDossier, '2026-10-12');
export const contractedInJuly: readonly Told[] = [
  ['order.proposalIssued', '2026-06-20'],
  ['order.documentsReceived', '2026-06-25'],
  paid('2026-07-01', 52200),
];

/** I8 of law.md, section 3.9: 1 218,00 € due on 1 October 2026 and not paid. */
export const unpaid: Dossier = dossierWith(onDays(companyDossier, '2026-09-30'), [
  ['order.proposalIssued', '2026-08-20'],
  ['order.documentsReceived', '2026-08-25'],
  paid('2026-08-26', 52200),
  ['order.trainingDelivered', '2026-10-01'],
  ['order.invoiceIssued', '2026-10-01', { kind: 'final', to: 'client' }],
]);

/** The same order with something more that happened. */
export const andThen = (dossier: Dossier, ...told: readonly Told[]): Dossier => {
  const before = dossier.facts.length;
  const added = factsOf(dossier.order.id, told).map((fact, index) => ({
    ...fact,
    id: `fact-${before + index + 1}`,
    stamp: `0-${String(before + index + 1).padStart(4, '0')}`,
  }));
  return { ...dossier, facts: [...dossier.facts, ...added] };
};

/** The same, its invoice numbered; relance 1 left on 8 October. */
export const invoicedUnpaid: Dossier = dossierWith(unpaid, [
  ['order.proposalIssued', '2026-08-20'],
  ['order.documentsReceived', '2026-08-25'],
  paid('2026-08-26', 52200),
  ['order.trainingDelivered', '2026-10-01'],
  ['order.invoiceIssued', '2026-10-01', { kind: 'final', to: 'client', number: 'FA-2026-0031' }],
]);
export const reminded: Dossier = andThen(invoicedUnpaid, [
  'reminderSent',
  '2026-10-08',
  { step: 'reminder1', to: 'client', invoices: ['fact-5'], number: 'COUR-2026-0002', paper: 'paper-1' },
]);

/** Cancelled in writing, received on that day; the session starts on 14 December 2026. */
export const cancelledOn = (
  day: string,
  dossier: Dossier = dossierWith(companyDossier, contracted),
): Dossier =>
  andThen(dossier, [
    'order.cancellationReceived',
    day,
    { by: 'client', inWriting: true, reason: 'other', means: 'registeredLetter' },
  ]);

/** Mme Vidal's contract, signed on 2 November 2026 at a distance; 208,80 € of deposit paid once it could be asked. */
export const individualContracted = dossierWith(individualDossier, [
  ['order.proposalIssued', '2026-10-26'],
  ['order.contractSigned', '2026-11-02'],
  paid('2026-11-17', 20880),
]);

/** For each letter, an order that justifies it and the day of the letter. */
export const letterCases: Readonly<Record<LetterKind, { readonly dossier: Dossier; readonly on: CivilDay }>> =
  {
    acknowledgement: { dossier: dossierWith(companyDossier, contracted), on: civilDay('2026-10-07') },
    cancellationLetter: { dossier: cancelledOn('2026-11-30'), on: civilDay('2026-12-01') },
    postponementLetter: {
      dossier: andThen(dossierWith(orderedInJuly, contractedInJuly), [
        'order.postponementRequested',
        '2026-09-20',
        { inWriting: true, reason: 'other', newStart: civilDay('2026-12-14'), means: 'email' },
      ]),
      on: civilDay('2026-09-21'),
    },
    refusalLetter: {
      dossier: andThen(dossierWith(companyDossier, contracted), [
        'order.cancellationReceived',
        '2026-11-20',
        { by: 'client', inWriting: false, reason: 'other', means: 'telephone' },
      ]),
      on: civilDay('2026-11-20'),
    },
    reminder1: { dossier: invoicedUnpaid, on: civilDay('2026-10-08') },
    reminder2: { dossier: reminded, on: civilDay('2026-10-16') },
    suspensionLetter: { dossier: unpaid, on: civilDay('2026-11-22') },
    formalNotice: { dossier: unpaid, on: civilDay('2026-11-22') },
    rescissionLetter: {
      dossier: andThen(unpaid, ['order.formalNoticeReceived', '2026-11-12']),
      on: civilDay('2026-11-21'),
    },
  };
