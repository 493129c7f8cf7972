import { lazy } from 'react';
import type { FeatureRoute } from '../../app/featureRoute.ts';
import { roomPath } from './roomPaths.ts';

export { roomPath } from './roomPaths.ts';
export { loadRoom, searchRooms } from './roomQueries.ts';

export const routes: readonly FeatureRoute[] = [
  {
    path: roomPath.list,
    title: 'Lieux',
    component: lazy(async () => ({ default: (await import('./RoomListPage.tsx')).RoomListPage })),
  },
  {
    path: roomPath.add,
    title: 'Nouveau lieu',
    component: lazy(async () => ({ default: (await import('./RoomFormPage.tsx')).NewRoomPage })),
  },
  {
    path: roomPath.of(':id'),
    title: 'Lieu',
    component: lazy(async () => ({ default: (await import('./RoomPage.tsx')).RoomPage })),
  },
  {
    path: roomPath.edit(':id'),
    title: 'Modifier le lieu',
    component: lazy(async () => ({ default: (await import('./RoomFormPage.tsx')).EditRoomPage })),
  },
];
