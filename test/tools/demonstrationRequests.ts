import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { buildDemonstration } from '../../shared/demonstration/buildDemonstration.ts';
import { type InvoiceKind, invoiceKinds } from '../../shared/domain/billing/invoiceKinds.ts';
import type { Demonstration } from '../../shared/demonstration/demonstration.ts';
import { dossierBefore } from '../../shared/demonstration/invoiced.ts';
import { dossiersOf } from '../../shared/demonstration/dossiersOf.ts';
import type { DocumentRequest } from '../../shared/documents/request.ts';
import type { CivilDay } from '../../shared/domain/dates/civilDay.ts';
import { type LetterKind, letterKinds } from '../../shared/domain/letters/letterKinds.ts';
import { lettersFor } from '../../shared/domain/letters/lettersFor.ts';
import type { Dossier } from '../../shared/domain/orders/dossier.ts';
import { statementOfDossier } from '../../shared/domain/orders/storyOf.ts';
import type { DocumentKind } from '../../shared/records/facts.ts';

/** One document of the demonstration, and the folder of its dossier. */
export interface DemonstrationRequest {
  readonly folder: string;
  readonly request: DocumentRequest;
}

const readLogo = async (): Promise<Uint8Array> =>
  new Uint8Array(
    await readFile(fileURLToPath(new URL('../../assets/demonstration/logo.png', import.meta.url))),
  );

/** The letters that have left, and those that the dossier calls for today. */
function lettersOf({ papers, today }: Demonstration, dossier: Dossier): readonly LetterKind[] {
  const left = new Set(papers.filter((one) => one.orderId === dossier.order.id).map((one) => one.document));
  const called = lettersFor({ dossier, statement: statementOfDossier(dossier, today), on: today });
  return letterKinds.filter((kind) => left.has(kind) || called.includes(kind));
}

/** The invoices and credit notes that have left. */
const invoicesOf = ({ papers }: Demonstration, dossier: Dossier): readonly InvoiceKind[] =>
  invoiceKinds.filter((kind) =>
    papers.some(({ orderId, document }) => orderId === dossier.order.id && document === kind),
  );

const kindsOf = (demonstration: Demonstration, dossier: Dossier): readonly DocumentKind[] => [
  'proposal',
  'programme',
  'terms',
  dossier.client.kind === 'individual' ? 'contract' : 'agreement',
  'attendanceSheet',
  ...lettersOf(demonstration, dossier),
  ...invoicesOf(demonstration, dossier),
];

/** Nothing personal in the name of a folder: the place in the list and where the dossier stands. */
const folderOf = (index: number, status: string): string => `${String(index + 1).padStart(2, '0')}-${status}`;

function requestOf(
  demonstration: Demonstration,
  seen: Dossier,
  kind: DocumentKind,
  logo: Uint8Array,
): DocumentRequest {
  const paper = demonstration.papers.find((one) => one.orderId === seen.order.id && one.document === kind);
  const dossier = paper ? dossierBefore(seen, paper) : seen;
  const on = paper?.on ?? demonstration.today;
  return {
    kind,
    dossier,
    statement: statementOfDossier(dossier, on),
    number: paper?.number ?? null,
    on,
    logo: { bytes: logo, type: 'png' },
    demonstration: true,
  };
}

/**
 * Every document of every dossier of the demonstration: as issued where it has left the house, else as a preview of
 * today.
 */
export async function demonstrationRequests(today: CivilDay): Promise<readonly DemonstrationRequest[]> {
  const demonstration = buildDemonstration(today);
  const logo = await readLogo();
  return dossiersOf(demonstration).flatMap((dossier, index) => {
    const folder = folderOf(index, statementOfDossier(dossier, today).status);
    return kindsOf(demonstration, dossier).map((kind) => ({
      folder,
      request: requestOf(demonstration, dossier, kind, logo),
    }));
  });
}
