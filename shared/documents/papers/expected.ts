import type { BasisPoints } from '../../domain/money/cents.ts';
import type { CivilDay } from '../../domain/dates/civilDay.ts';
import type { Dossier } from '../../domain/orders/dossier.ts';
import { withdrawalEndOf } from '../../domain/orders/withdrawalEndOf.ts';
import type { DueLine } from '../../domain/orders/statement.ts';
import { termsOf } from '../../domain/terms/termsOf.ts';
import type { TermsParameters } from '../../domain/terms/parameters.ts';
import type { DocumentRequest } from '../request.ts';

export const termsOfDossier = ({ terms }: Dossier): TermsParameters =>
  termsOf((terms?.parameters ?? {}) as Partial<TermsParameters>);

export const depositRateOf = (dossier: Dossier): BasisPoints => termsOfDossier(dossier).depositRate;

/** What is due if all goes well, by client and OPCO. */
export const plannedLines = ({ statement }: DocumentRequest): readonly DueLine[] =>
  statement.due.filter((line) => line.debtor !== 'provider');

/** The last day on which the proposal can be accepted. */
export const validUntil = ({ statement, on }: DocumentRequest): CivilDay =>
  statement.deadlines.find((deadline) => deadline.kind === 'proposalExpiry')?.on ?? on;

/** @example termsLabel(dossier) //=> 'CGV 2026-1' */
export const termsLabel = ({ terms }: Dossier): string => terms?.label ?? 'CGV, modèle';

/** Until when an individual who signs on the day of the paper may withdraw, and whether the longer delay applies. */
export const withdrawalOf = ({ dossier, on }: DocumentRequest): { end: CivilDay; distance: boolean } => ({
  end: withdrawalEndOf(on, dossier.order.channel).end,
  distance: dossier.order.channel !== 'inPerson',
});
