import { lazy } from 'react';

export { JournalVerification } from './JournalVerification.tsx';
export { OrganisationStart } from './OrganisationStart.tsx';
export { organisationStartSchema } from './organisationSchema.ts';
export { StartQuestions } from './terms/StartQuestions.tsx';
export { ParameterField } from './terms/ParameterField.tsx';
export { fieldOf, parameterOf } from './terms/termsForm.ts';
export { lastSaved } from './backupCommands.ts';
export { saveOrganisation } from './settingsCommands.ts';

const page = lazy(async () => ({ default: (await import('./SettingsPage.tsx')).SettingsPage }));

const termsForm = lazy(async () => ({
  default: (await import('./terms/TermsFormPage.tsx')).TermsFormPage,
}));
const pasteTerms = lazy(async () => ({
  default: (await import('./terms/own/PasteTermsPage.tsx')).PasteTermsPage,
}));
const termsVersion = lazy(async () => ({ default: (await import('./terms/VersionPage.tsx')).VersionPage }));

export const routes = [
  { path: '/parametres/conditions/nouvelle', title: 'Modifier les conditions', component: termsForm },
  { path: '/parametres/conditions/coller', title: 'Coller vos propres conditions', component: pasteTerms },
  { path: '/parametres/conditions/versions/:id', title: 'Version des conditions', component: termsVersion },
  {
    path: '/parametres/conditions/versions/:id/modifier',
    title: 'Modifier les conditions',
    component: termsForm,
  },
  { path: '/parametres', title: 'Paramètres', component: page },
  { path: '/parametres/:part', title: 'Paramètres', component: page },
  { path: '/parametres/:part/:clause', title: 'Paramètres', component: page },
];
