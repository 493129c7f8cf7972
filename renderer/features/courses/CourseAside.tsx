import Box from '@mui/material/Box';
import { formatPeriod } from '../../../shared/domain/dates/formatDay.ts';
import { cents } from '../../../shared/domain/money/cents.ts';
import { formatEuros } from '../../../shared/domain/money/formatMoney.ts';
import { countText } from '../../../shared/messages/countOf.ts';
import type { Course } from '../../../shared/records/records.ts';
import { useLive } from '../../db/index.ts';
import { Facts, Link, Section, TextSkeleton, useToday } from '../../ui/index.ts';
import { CourseGaps } from './CourseGaps.tsx';
import { comingSessions } from './courseQueries.ts';
import { durationText } from './durationText.ts';

const price = (amount: number | undefined): string | undefined =>
  amount === undefined ? undefined : `${formatEuros(cents(amount))} HT`;

function ComingSessions({ courseId }: { readonly courseId: string }) {
  const today = useToday();
  const sessions = useLive(() => comingSessions(courseId, today), [courseId, today]);
  if (sessions === undefined) return <TextSkeleton lines={2} />;
  if (sessions.length === 0) return <Box sx={{ color: 'text.secondary' }}>Aucune session à venir.</Box>;
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.5 }}>
      {sessions.map((session) => (
        <li key={session.id}>
          <Link to={`/sessions/${session.id}`}>{formatPeriod(session.start, session.end)}</Link>{' '}
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {session.kind.toUpperCase()}
          </Box>
        </li>
      ))}
    </Box>
  );
}

/** Beside a sheet: the figures of the course, its sessions to come, what is missing. */
export const CourseAside = ({ course }: { readonly course: Course }) => (
  <Box component="aside" sx={{ width: { xs: '100%', md: 360 }, flex: 'none' }}>
    <Section title="En bref">
      <Facts
        lines={[
          { label: 'Durée', value: durationText(course) },
          {
            label: 'Effectif maximal',
            value:
              course.maxParticipants === undefined
                ? undefined
                : countText(course.maxParticipants, 'personne'),
          },
          { label: 'Par groupe', value: price(course.intraPrice) },
          { label: 'Par personne', value: price(course.interPrice) },
        ]}
      />
    </Section>
    <Section title="Sessions à venir">
      <ComingSessions courseId={course.id} />
    </Section>
    <CourseGaps course={course} />
  </Box>
);
