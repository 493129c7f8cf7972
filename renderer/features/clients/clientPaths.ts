/** Where the screens of clients are. */
export const clientPath = {
  list: '/clients',
  add: '/clients/nouveau',
  of: (id: string): string => `/clients/${id}`,
  account: (id: string): string => `/clients/${id}/compte`,
  edit: (id: string, field?: string): string =>
    `/clients/${id}/modifier${field === undefined ? '' : `?champ=${field}`}`,
} as const;
