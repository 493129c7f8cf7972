import { civilDay } from '../../shared/domain/dates/civilDay.ts';
import type { Dossier } from '../../shared/domain/orders/dossier.ts';
import { statementOfDossier } from '../../shared/domain/orders/storyOf.ts';
import type { DocumentRequest } from '../../shared/documents/request.ts';
import type { DocumentKind } from '../../shared/records/facts.ts';
import { companyDossier, individualDossier } from './dossierFixture.ts';

const numbers: Readonly<Record<DocumentKind, string>> = {
  proposal: 'DEV-2026-0042',
  programme: 'PRG-2026-0042',
  terms: 'CGV-2026-0042',
  agreement: 'CONV-2026-0007',
  contract: 'CTR-2026-0007',
  attendanceSheet: 'EMA-2026-0007',
};

/** A request for one kind of document, numbered, on 1 October 2026. */
export function requestFor(
  kind: DocumentKind,
  dossier: Dossier = kind === 'contract' ? individualDossier : companyDossier,
  parts: Partial<DocumentRequest> = {},
): DocumentRequest {
  const on = parts.on ?? civilDay('2026-10-01');
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
