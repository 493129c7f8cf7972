import { lazy } from 'react';

export { OrganisationStart } from './OrganisationStart.tsx';
export { organisationStartSchema } from './organisationSchema.ts';
export { saveOrganisation } from './settingsCommands.ts';

const page = lazy(async () => ({ default: (await import('./SettingsPage.tsx')).SettingsPage }));

export const routes = [
  { path: '/parametres', title: 'Paramètres', component: page },
  { path: '/parametres/:part', title: 'Paramètres', component: page },
  { path: '/parametres/:part/:clause', title: 'Paramètres', component: page },
];
