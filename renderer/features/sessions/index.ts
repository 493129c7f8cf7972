import { lazy } from 'react';
import type { FeatureRoute } from '../../app/featureRoute.ts';

/** Sessions: their planning, their people, and what other screens need of them. */
export { AddParticipants } from './AddParticipants.tsx';
export { EnrolledList } from './EnrolledList.tsx';
export { planningChanges } from './planningChanges.ts';
export { ClashList } from './PlanningNotes.tsx';
export { findClashes, occupationsBetween } from './occupationQueries.ts';
export {
  loadSession,
  placeOf,
  type SessionOrder,
  type SessionSheet,
} from './sessionQueries.ts';

export const routes: readonly FeatureRoute[] = [
  {
    path: '/sessions',
    title: 'Sessions',
    component: lazy(async () => ({ default: (await import('./SessionsPage.tsx')).SessionsPage })),
  },
  {
    path: '/sessions/nouvelle',
    title: 'Nouvelle session',
    component: lazy(async () => ({ default: (await import('./NewSessionPage.tsx')).NewSessionPage })),
  },
  {
    path: '/sessions/:id',
    title: 'Session',
    component: lazy(async () => ({ default: (await import('./SessionPage.tsx')).SessionPage })),
  },
  {
    path: '/sessions/:id/modifier',
    title: 'Modifier la session',
    component: lazy(async () => ({ default: (await import('./EditSessionPage.tsx')).EditSessionPage })),
  },
];
