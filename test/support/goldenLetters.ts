import { type CivilDay, civilDay } from '../../shared/domain/dates/civilDay.ts';
import type { LetterKind } from '../../shared/domain/letters/letterKinds.ts';
import type { Dossier } from '../../shared/domain/orders/dossier.ts';
import { companyDossier, individualDossier } from './dossierFixture.ts';
import {
  andThen,
  cancelledOn,
  contracted,
  dossierWith,
  individualContracted,
  letterCases,
  paid,
} from './letterFixture.ts';

/** A letter whose every word is kept in `test/shared/documents/letters/`. */
export interface GoldenLetter {
  readonly kind: LetterKind;
  readonly dossier: Dossier;
  readonly on: CivilDay;
}

const usual = (kind: LetterKind): GoldenLetter => ({ kind, ...letterCases[kind] });
const inForce = dossierWith(companyDossier, contracted);

/** The seven letters as they most often leave, then those whose law or whose ending is another. */
export const goldenLetters: Readonly<Record<string, GoldenLetter>> = {
  acknowledgement: usual('acknowledgement'),
  cancellationLetter: usual('cancellationLetter'),
  postponementLetter: usual('postponementLetter'),
  refusalLetter: usual('refusalLetter'),
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
