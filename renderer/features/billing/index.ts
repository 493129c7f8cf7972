import { lazy } from 'react';
import type { FeatureRoute } from '../../app/featureRoute.ts';

/** Règlements: what is to be invoiced, what was, and what is late. */
export const routes: readonly FeatureRoute[] = [
  {
    path: '/reglements',
    title: 'Règlements',
    component: lazy(async () => ({ default: (await import('./BillingPage.tsx')).BillingPage })),
  },
  {
    path: '/reglements/emettre',
    title: 'Émettre les factures',
    component: lazy(async () => ({ default: (await import('./batch/BatchPage.tsx')).BatchPage })),
  },
];
