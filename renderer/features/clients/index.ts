import { lazy } from 'react';
import type { FeatureRoute } from '../../app/featureRoute.ts';
import { clientPath } from './clientPaths.ts';

export { addressText } from './addressText.ts';
export { type ClientKind, kindTexts } from './clientKinds.ts';
export { clientPath } from './clientPaths.ts';
export {
  findClient,
  loadClient,
  searchClients,
  searchEmployers,
  searchFunders,
  searchPayers,
} from './clientQueries.ts';
export { DuplicatesNotice } from './DuplicatesNotice.tsx';

export const routes: readonly FeatureRoute[] = [
  {
    path: clientPath.list,
    title: 'Clients',
    component: lazy(async () => ({ default: (await import('./ClientListPage.tsx')).ClientListPage })),
  },
  {
    path: clientPath.add,
    title: 'Nouveau client',
    component: lazy(async () => ({ default: (await import('./ClientFormPage.tsx')).NewClientPage })),
  },
  {
    path: clientPath.of(':id'),
    title: 'Client',
    component: lazy(async () => ({ default: (await import('./ClientPage.tsx')).ClientPage })),
  },
  {
    path: clientPath.edit(':id'),
    title: 'Modifier le client',
    component: lazy(async () => ({ default: (await import('./ClientFormPage.tsx')).EditClientPage })),
  },
];
