import { v7 } from 'uuid';

export { enrolmentId, halfDayId, naturalId as idOf } from '../../shared/records/naturalIds.ts';

/** A new id, made on this machine; ids made one after the other sort in that order. */
export const newId = (): string => v7();

/** The one row of the organisation's settings. */
export const organisationId = 'organisation';
