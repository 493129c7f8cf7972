import type { MissingFact } from '../../../shared/domain/letters/letterCase.ts';
import type { FillingPlace } from '../../../shared/documents/request.ts';

const paths: Readonly<Record<FillingPlace['page'], (id: string) => string>> = {
  organisation: () => '/parametres/organisation',
  course: (id) => `/formations/${id}/modifier`,
  client: (id) => `/clients/${id}/modifier`,
  session: (id) => `/sessions/${id}/modifier`,
  order: (id) => `/dossiers/${id}/modifier`,
  trainer: (id) => `/formateurs/${id}/modifier`,
  room: (id) => `/lieux/${id}/modifier`,
};

/** Fields whose name in a form is another: a planning is edited line by line. */
const named: Readonly<Record<string, string>> = { halfDays: 'slots' };

/** Facts that a letter lacks are recorded from the dossier, each by its own act. */
const orderActs: Readonly<Record<MissingFact, string>> = {
  pieces: '?acte=pieces',
  cancellation: '/annuler',
  postponement: '/reporter',
  invoice: '',
  creditNote: '?emettre=creditNote',
  payment: '?acte=payment',
  delivered: '?acte=delivered',
  formalNotice: '?acte=formalNotice',
  nothingToRecord: '?volet=journal',
};
const isMissingFact = (field: string): field is MissingFact => Object.hasOwn(orderActs, field);

/**
 * The way to the field where a missing mention is filled.
 * @example fillingLink({ page: 'order', id: '42', field: 'cancellation' }) //=> '/dossiers/42/annuler'
 * @example fillingLink({ page: 'client', id: '42', field: 'siret' }) //=> '/clients/42/modifier?champ=siret'
 */
export function fillingLink({ page, id, field }: FillingPlace): string {
  // Names are added on the page of the order, not in its form.
  if (page === 'order' && field === 'participantIds') return `/dossiers/${id}?volet=participants`;
  if (page === 'order' && isMissingFact(field)) return `/dossiers/${id}${orderActs[field]}`;
  return `${paths[page](id)}?champ=${encodeURIComponent(named[field] ?? field)}`;
}
