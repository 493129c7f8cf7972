import { civilDay } from '../../shared/domain/dates/civilDay.ts';
import { everyLetter, isLetterKind } from '../../shared/domain/letters/letterKinds.ts';
import type { Dossier } from '../../shared/domain/orders/dossier.ts';
import { statementOfDossier } from '../../shared/domain/orders/storyOf.ts';
import type { DocumentRequest } from '../../shared/documents/request.ts';
import type { DocumentKind } from '../../shared/records/facts.ts';
import { companyDossier, individualDossier } from './dossierFixture.ts';
import { letterCases } from './letterFixture.ts';

const numbers: Readonly<Record<DocumentKind, string>> = {
  proposal: 'DEV-2026-0042',
  programme: 'PRG-2026-0042',
  terms: 'CGV-2026-0042',
  agreement: 'CONV-2026-0007',
  contract: 'CTR-2026-0007',
  attendanceSheet: 'EMA-2026-0007',
  ...everyLetter('COUR-2026-0003'),
};

/** An order for which the document may be issued: an individual for a contract, what happened for a letter. */
export function completeDossier(kind: DocumentKind): Dossier {
  if (isLetterKind(kind)) return letterCases[kind].dossier;
  return kind === 'contract' ? individualDossier : companyDossier;
}

/** A request for one kind of document, numbered, on 1 October 2026 or on the day of what a letter answers. */
export function requestFor(
  kind: DocumentKind,
  dossier: Dossier = completeDossier(kind),
  parts: Partial<DocumentRequest> = {},
): DocumentRequest {
  const on = parts.on ?? (isLetterKind(kind) ? letterCases[kind].on : civilDay('2026-10-01'));
  return {
    kind,
    dossier,
    statement: statementOfDossier(dossier, on),
    number: numbers[kind],
    on,
    logo: null,
    demonstration: false,
    ...parts,
  };
}
