import { lazy } from 'react';
import type { FeatureRoute } from '../../app/featureRoute.ts';
import { coursePath } from './coursePaths.ts';

export { coursePath } from './coursePaths.ts';
export { findCourse, loadCourse, searchCourses } from './courseQueries.ts';
export { durationText } from './durationText.ts';

export const routes: readonly FeatureRoute[] = [
  {
    path: coursePath.list,
    title: 'Formations',
    component: lazy(async () => ({ default: (await import('./CourseListPage.tsx')).CourseListPage })),
  },
  {
    path: coursePath.add,
    title: 'Nouvelle formation',
    component: lazy(async () => ({ default: (await import('./CourseFormPage.tsx')).NewCoursePage })),
  },
  {
    path: coursePath.paste,
    title: 'Coller une fiche',
    component: lazy(async () => ({ default: (await import('./PasteCoursePage.tsx')).PasteCoursePage })),
  },
  {
    path: coursePath.of(':id'),
    title: 'Formation',
    component: lazy(async () => ({ default: (await import('./CoursePage.tsx')).CoursePage })),
  },
  {
    path: coursePath.edit(':id'),
    title: 'Modifier la formation',
    component: lazy(async () => ({ default: (await import('./CourseFormPage.tsx')).EditCoursePage })),
  },
];
