/** Sessions as lines on somebody's page: a trainer's, a room's, a participant's. */
export { comingSessionsWhere, type SessionLine } from './sessionListQueries.ts';
export { courseColumn, datesColumn, kindColumn } from './sessionColumns.ts';
export { SessionLines } from './SessionLines.tsx';
