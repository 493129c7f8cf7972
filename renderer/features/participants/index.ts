import { lazy } from 'react';
import type { FeatureRoute } from '../../app/featureRoute.ts';
import { participantPath } from './participantPaths.ts';

export { PasteParticipants, type PasteParticipantsProps } from './PasteParticipants.tsx';
export { participantPath } from './participantPaths.ts';
export { loadParticipant, searchParticipants } from './participantQueries.ts';

export const routes: readonly FeatureRoute[] = [
  {
    path: participantPath.list,
    title: 'Participants',
    component: lazy(async () => ({
      default: (await import('./ParticipantListPage.tsx')).ParticipantListPage,
    })),
  },
  {
    path: participantPath.add,
    title: 'Nouveau stagiaire',
    component: lazy(async () => ({
      default: (await import('./ParticipantFormPage.tsx')).NewParticipantPage,
    })),
  },
  {
    path: participantPath.paste,
    title: 'Coller une liste',
    component: lazy(async () => ({
      default: (await import('./PasteParticipantsPage.tsx')).PasteParticipantsPage,
    })),
  },
  {
    path: participantPath.of(':id'),
    title: 'Stagiaire',
    component: lazy(async () => ({ default: (await import('./ParticipantPage.tsx')).ParticipantPage })),
  },
  {
    path: participantPath.edit(':id'),
    title: 'Modifier la fiche',
    component: lazy(async () => ({
      default: (await import('./ParticipantFormPage.tsx')).EditParticipantPage,
    })),
  },
];
