import { lazy } from 'react';
import type { FeatureRoute } from '../../app/featureRoute.ts';

/** Rapports: turnover, what leaves for the accountant, yearly archives. */
export const routes: readonly FeatureRoute[] = [
  {
    path: '/rapports',
    title: 'Chiffre d’affaires',
    component: lazy(async () => ({ default: (await import('./turnover/TurnoverPage.tsx')).TurnoverPage })),
  },
  {
    path: '/rapports/comptabilite',
    title: 'Export comptable',
    component: lazy(async () => ({ default: (await import('./books/BooksPage.tsx')).BooksPage })),
  },
  {
    path: '/rapports/archives',
    title: 'Archives et vérification',
    component: lazy(async () => ({ default: (await import('./archives/ArchivesPage.tsx')).ArchivesPage })),
  },
];
