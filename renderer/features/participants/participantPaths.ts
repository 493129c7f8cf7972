/** Where the screens of participants are. */
export const participantPath = {
  list: '/participants',
  add: '/participants/nouveau',
  paste: '/participants/coller',
  of: (id: string): string => `/participants/${id}`,
  edit: (id: string, field?: string): string =>
    `/participants/${id}/modifier${field === undefined ? '' : `?champ=${field}`}`,
} as const;
