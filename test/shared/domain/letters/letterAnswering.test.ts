import { expect, it } from 'vitest';
import { civilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { letterAnswering } from '../../../../shared/domain/letters/letterAnswering.ts';
import { statementOfDossier } from '../../../../shared/domain/orders/storyOf.ts';
import { companyDossier } from '../../../support/dossierFixture.ts';
import { andThen, contracted, dossierWith, type Told } from '../../../support/letterFixture.ts';

/** By telephone on the 20th, about absences on the 23rd, in writing on the 30th: fourteen days before. */
const requests: readonly Told[] = [
  [
    'order.cancellationReceived',
    '2026-11-20',
    { by: 'client', inWriting: false, reason: 'other', means: 'telephone' },
  ],
  [
    'order.cancellationReceived',
    '2026-11-23',
    { by: 'client', inWriting: true, reason: 'traineeAbsence', means: 'email' },
  ],
  [
    'order.cancellationReceived',
    '2026-11-30',
    { by: 'client', inWriting: true, reason: 'other', means: 'letter' },
  ],
];
const dossier = andThen(dossierWith(companyDossier, contracted), ...requests);
const on = civilDay('2026-12-01');
const letter = { dossier, statement: statementOfDossier(dossier, on), on };
const idOf = (day: string): string => dossier.facts.find((fact) => fact.day === day)?.id ?? '';

it.each([
  ['2026-10-05', null],
  ['2026-11-20', 'refusalLetter'],
  ['2026-11-23', 'refusalLetter'],
  ['2026-11-30', 'cancellationLetter'],
] as const)('what came on %s is answered by: %s', (day, kind) => {
  expect(letterAnswering(letter, idOf(day))).toBe(kind);
});

it('an unknown fact is answered by nothing', () => {
  expect(letterAnswering(letter, 'nowhere')).toBeNull();
});
