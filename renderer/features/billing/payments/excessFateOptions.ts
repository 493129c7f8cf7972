/** What may become of money that nothing asked for. */
export const excessFateOptions = [
  { value: 'kept', label: 'Garder en avance', help: 'Elle reste au compte du payeur, pour ce qui viendra.' },
  { value: 'toRefund', label: 'À rembourser', help: 'Elle s’inscrit dans « À rembourser ».' },
] as const;

export const excessLabel = 'Ce qui dépasse ce qui est dû';
