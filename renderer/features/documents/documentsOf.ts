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

/** The documents that an order needs, in the order they leave. An individual signs a contract (L6353-3). */
export const documentsOf = ({ client }: Pick<Dossier, 'client'>): readonly DocumentKind[] =>
  client.kind === 'individual' ? individual : professional;
