import { lazy } from 'react';
import type { FeatureRoute } from '../../app/featureRoute.ts';

export { ClientLateness } from './overdue/ClientLateness.tsx';
export { LateClientNotice } from './overdue/LateClientNotice.tsx';
export { type LateClient, readLateClient } from './overdue/lateClientQueries.ts';

/** Règlements: what is to be invoiced, what was, what is late, and what the bank says. */
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
  {
    path: '/reglements/banque',
    title: 'Banque',
    component: lazy(async () => ({ default: (await import('./bank/BankPage.tsx')).BankPage })),
  },
  {
    path: '/reglements/cheques',
    title: 'Chèques',
    component: lazy(async () => ({ default: (await import('./cheques/ChequesPage.tsx')).ChequesPage })),
  },
  {
    path: '/clients/:id/compte',
    title: 'Compte client',
    component: lazy(async () => ({ default: (await import('./account/AccountPage.tsx')).AccountPage })),
  },
];
