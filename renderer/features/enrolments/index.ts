/** Who takes part in which session, through which order: shared by sessions, orders and participants. */
export { byRank, enrolChanges, moveChanges, withdrawChanges } from './enrolmentChanges.ts';
export { sessionScope } from './sessionScope.ts';
