/** Where the screens of courses are. */
export const coursePath = {
  list: '/formations',
  add: '/formations/nouvelle',
  paste: '/formations/coller',
  of: (id: string): string => `/formations/${id}`,
  edit: (id: string, field?: string): string =>
    `/formations/${id}/modifier${field === undefined ? '' : `?champ=${field}`}`,
} as const;
