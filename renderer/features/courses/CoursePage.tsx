import Box from '@mui/material/Box';
import { useLocation, useParams } from 'wouter';
import type { Course } from '../../../shared/records/records.ts';
import { useLive } from '../../db/index.ts';
import { Copy, Pencil, Plus } from '../../ui/icons.ts';
import { PageHeader, PageSkeleton, useCommand, useArchiving, ArchivedStatus } from '../../ui/index.ts';
import { CourseAside } from './CourseAside.tsx';
import { CourseMissing } from './CourseMissing.tsx';
import { CourseSheet } from './CourseSheet.tsx';
import { archiveCourse, duplicateCourse } from './courseCommands.ts';
import { coursePath } from './coursePaths.ts';
import { findCourse } from './courseQueries.ts';

/** What one can do with a course. */
function useCourseActs(course: Course) {
  const [, go] = useLocation();
  const archiving = useArchiving({
    isArchived: course.archived === true,
    archive: (archived) => archiveCourse(course, archived),
    away: 'Formation archivée.',
    back: 'Formation remise au catalogue.',
    backLabel: 'Remettre au catalogue',
  });
  const duplicate = useCommand(() => duplicateCourse(course), { onDone: (id) => go(coursePath.edit(id)) });
  return [
    { label: 'Modifier', icon: Pencil, keys: 'alt+e', onAct: () => go(coursePath.edit(course.id)) },
    { label: 'Dupliquer', icon: Copy, busy: duplicate.busy, onAct: () => duplicate.run() },
    archiving,
  ];
}

const head = ({ category, reference }: Course): string =>
  [category, reference === undefined ? undefined : `Réf. ${reference}`]
    .filter((part) => part !== undefined && part !== '')
    .join(' · ');

function Sheet({ course }: { readonly course: Course }) {
  const [, go] = useLocation();
  const acts = useCourseActs(course);
  return (
    <>
      <PageHeader
        crumbs={[{ label: 'Formations', to: coursePath.list }]}
        title={course.title}
        subtitle={head(course)}
        status={<ArchivedStatus archived={course.archived} />}
        primary={{
          label: 'Nouveau dossier',
          icon: Plus,
          onAct: () => go(`/dossiers/nouveau?formation=${course.id}`),
          reason: course.archived ? 'Cette formation est archivée : remettez-la d’abord au catalogue.' : null,
        }}
        actions={acts}
      />
      <Box sx={{ display: 'flex', flexWrap: { xs: 'wrap', md: 'nowrap' }, columnGap: 6 }}>
        <Box sx={{ flex: '1 1 480px', minWidth: 0 }}>
          <CourseSheet course={course} />
        </Box>
        <CourseAside course={course} />
      </Box>
    </>
  );
}

/** One course, as a sheet. */
export function CoursePage() {
  const { id = '' } = useParams();
  const course = useLive(() => findCourse(id), [id]);
  if (course === undefined) return <PageSkeleton />;
  return course === null ? <CourseMissing /> : <Sheet course={course} />;
}
