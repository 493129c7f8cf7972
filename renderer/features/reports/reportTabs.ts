import type { PageTab } from '../../ui/index.ts';

/** The reports, from what one looks at every week to what one does every year. */
export const reportTabs: readonly PageTab[] = [
  { path: '/rapports', label: 'Chiffre d’affaires' },
  { path: '/rapports/comptabilite', label: 'Export comptable' },
  { path: '/rapports/archives', label: 'Archives et vérification' },
];
