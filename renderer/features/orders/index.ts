import { lazy } from 'react';
import type { FeatureRoute } from '../../app/featureRoute.ts';

export const routes: readonly FeatureRoute[] = [
  {
    path: '/dossiers',
    title: 'Dossiers',
    component: lazy(async () => ({ default: (await import('./OrdersPage.tsx')).OrdersPage })),
  },
  {
    path: '/dossiers/nouveau',
    title: 'Nouveau dossier',
    component: lazy(async () => ({ default: (await import('./NewOrderPage.tsx')).NewOrderPage })),
  },
  {
    path: '/dossiers/:id',
    title: 'Dossier',
    component: lazy(async () => ({ default: (await import('./OrderPage.tsx')).OrderPage })),
  },
  {
    path: '/dossiers/:id/modifier',
    title: 'Modifier le dossier',
    component: lazy(async () => ({ default: (await import('./EditOrderPage.tsx')).EditOrderPage })),
  },
  {
    path: '/dossiers/:id/annuler',
    title: 'Annuler',
    component: lazy(async () => ({ default: (await import('./simulator/CancelPage.tsx')).CancelPage })),
  },
  {
    path: '/dossiers/:id/reporter',
    title: 'Reporter',
    component: lazy(async () => ({ default: (await import('./simulator/PostponePage.tsx')).PostponePage })),
  },
];
