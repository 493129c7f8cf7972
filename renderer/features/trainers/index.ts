import { lazy } from 'react';
import type { FeatureRoute } from '../../app/featureRoute.ts';
import { trainerPath } from './trainerPaths.ts';

export { trainerPath } from './trainerPaths.ts';
export { loadTrainer, searchTrainers } from './trainerQueries.ts';

export const routes: readonly FeatureRoute[] = [
  {
    path: trainerPath.list,
    title: 'Formateurs',
    component: lazy(async () => ({ default: (await import('./TrainerListPage.tsx')).TrainerListPage })),
  },
  {
    path: trainerPath.add,
    title: 'Nouveau formateur',
    component: lazy(async () => ({ default: (await import('./TrainerFormPage.tsx')).NewTrainerPage })),
  },
  {
    path: trainerPath.of(':id'),
    title: 'Formateur',
    component: lazy(async () => ({ default: (await import('./TrainerPage.tsx')).TrainerPage })),
  },
  {
    path: trainerPath.edit(':id'),
    title: 'Modifier le formateur',
    component: lazy(async () => ({ default: (await import('./TrainerFormPage.tsx')).EditTrainerPage })),
  },
];
