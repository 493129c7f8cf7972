import { lazy } from 'react';

export const routes = [
  {
    path: '/aujourdhui',
    title: 'Aujourd’hui',
    component: lazy(async () => ({ default: (await import('./TodayPage.tsx')).TodayPage })),
  },
];

export { countNow } from './todayQueries.ts';
