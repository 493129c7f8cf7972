/** Where the screens of rooms are. */
export const roomPath = {
  list: '/lieux',
  add: '/lieux/nouveau',
  of: (id: string): string => `/lieux/${id}`,
  edit: (id: string, field?: string): string =>
    `/lieux/${id}/modifier${field === undefined ? '' : `?champ=${field}`}`,
} as const;
