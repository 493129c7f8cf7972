import { formatPeriod } from '../../../shared/domain/dates/formatDay.ts';
import { textColumn } from '../../ui/index.ts';
import type { SessionLine } from './sessionListQueries.ts';

type Line = Pick<SessionLine, 'id' | 'session' | 'course'>;

/** What is taught. */
export const courseColumn = <R extends Line>() =>
  textColumn<R>({ field: 'course', label: 'Formation', flex: 2, value: ({ course }) => course?.title ?? '' });

/** From when to when. */
export const datesColumn = <R extends Line>() =>
  textColumn<R>({
    field: 'dates',
    label: 'Dates',
    width: 200,
    value: ({ session }) => formatPeriod(session.start, session.end),
  });

/** INTRA or INTER. */
export const kindColumn = <R extends Line>() =>
  textColumn<R>({
    field: 'kind',
    label: 'Type',
    width: 100,
    value: ({ session }) => session.kind.toUpperCase(),
  });
