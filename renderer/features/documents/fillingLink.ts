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

/** Fields of a session or an order that are filled on its page rather than in its form. */
const onPage: Readonly<Record<string, string>> = {
  'session.participants': 'participants',
  'order.names': 'participants',
  'session.halfDays': 'planning',
};

/**
 * The way to the field where a missing mention is filled.
 * @example fillingLink({ page: 'client', id: '42', field: 'siret' }) //=> '/clients/42/modifier?champ=siret'
 */
export function fillingLink({ page, id, field }: FillingPlace): string {
  const anchor = onPage[`${page}.${field}`];
  if (anchor) return `${paths[page](id).replace(/\/modifier$/, '')}?volet=${anchor}`;
  return `${paths[page](id)}?champ=${encodeURIComponent(field)}`;
}
