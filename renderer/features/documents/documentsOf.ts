import { invoiceKinds } from '../../../shared/domain/billing/invoiceKinds.ts';
import { invoicesFor } from '../../../shared/domain/billing/matterOfBill.ts';
import type { LetterCase } from '../../../shared/domain/letters/letterCase.ts';
import { letterKinds } from '../../../shared/domain/letters/letterKinds.ts';
import { lettersFor } from '../../../shared/domain/letters/lettersFor.ts';
import type { Dossier } from '../../../shared/domain/orders/dossier.ts';
import type { DocumentKind } from '../../../shared/records/facts.ts';

const professional: readonly DocumentKind[] = [
  'proposal',
  'programme',
  'terms',
  'agreement',
  'attendanceSheet',
];
const individual: readonly DocumentKind[] = ['proposal', 'programme', 'terms', 'contract', 'attendanceSheet'];

/**
 * The papers to show for an order: the documents that it needs, the letters that mean something today, those that have
 * left already, and the one that was asked for by name.
 */
export function papersOf(
  letter: LetterCase,
  issued: readonly DocumentKind[],
  asked: DocumentKind | null,
): readonly DocumentKind[] {
  const shown = new Set<DocumentKind | null>([
    ...lettersFor(letter),
    ...invoicesFor(letter),
    ...issued,
    asked,
  ]);
  const others = [...invoiceKinds, ...letterKinds].filter((kind) => shown.has(kind));
  return [...documentsOf(letter.dossier), ...others];
}

/** The documents that an order needs, in the order they leave. An individual signs a contract (L6353-3). */
export const documentsOf = ({ client }: Pick<Dossier, 'client'>): readonly DocumentKind[] =>
  client.kind === 'individual' ? individual : professional;
