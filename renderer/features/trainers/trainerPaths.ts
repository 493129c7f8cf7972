/** Where the screens of trainers are. */
export const trainerPath = {
  list: '/formateurs',
  add: '/formateurs/nouveau',
  of: (id: string): string => `/formateurs/${id}`,
  edit: (id: string, field?: string): string =>
    `/formateurs/${id}/modifier${field === undefined ? '' : `?champ=${field}`}`,
} as const;
