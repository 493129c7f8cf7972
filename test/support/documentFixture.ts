import { type CivilDay, civilDay } from '../../shared/domain/dates/civilDay.ts';
import { everyInvoice, isInvoiceKind } from '../../shared/domain/billing/invoiceKinds.ts';
import { everyLetter, isLetterKind } from '../../shared/domain/letters/letterKinds.ts';
import type { Dossier } from '../../shared/domain/orders/dossier.ts';
import { statementOfDossier } from '../../shared/domain/orders/storyOf.ts';
import type { DocumentRequest } from '../../shared/documents/request.ts';
import type { DocumentKind } from '../../shared/records/facts.ts';
import { companyDossier, individualDossier } from './dossierFixture.ts';
import { invoiceCases } from './invoiceCases.ts';
import { letterCases } from './letterFixture.ts';

const numbers: Readonly<Record<DocumentKind, string>> = {
  proposal: 'DEV-2026-0042',
  programme: 'PRG-2026-0042',
  terms: 'CGV-2026-0042',
  agreement: 'CONV-2026-0007',
  contract: 'CTR-2026-0007',
  attendanceSheet: 'EMA-2026-0007',
  ...everyLetter('COUR-2026-0003'),
  ...everyInvoice('FA-2026-0042'),
  creditNote: 'AV-2026-0001',
};

/** An order for which the document may be issued: an individual for a contract, what happened for a letter. */
export function completeDossier(kind: DocumentKind): Dossier {
  if (isLetterKind(kind)) return letterCases[kind].dossier;
  if (isInvoiceKind(kind)) return invoiceCases[kind].dossier;
  return kind === 'contract' ? individualDossier : companyDossier;
}

function dayOf(kind: DocumentKind): CivilDay {
  if (isLetterKind(kind)) return letterCases[kind].on;
  return isInvoiceKind(kind) ? invoiceCases[kind].on : civilDay('2026-10-01');
}

/** A request for one kind of document, numbered, on 1 October 2026 or on the day of what a letter answers. */
export function requestFor(
  kind: DocumentKind,
  dossier: Dossier = completeDossier(kind),
  parts: Partial<DocumentRequest> = {},
): DocumentRequest {
  const on = parts.on ?? dayOf(kind);
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
