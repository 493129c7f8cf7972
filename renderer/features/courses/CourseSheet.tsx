import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { courseFieldText } from '../../../shared/messages/courses.ts';
import type { Course, CourseModule } from '../../../shared/records/records.ts';
import { Section } from '../../ui/index.ts';

const measure = { maxWidth: '72ch', overflowWrap: 'anywhere' } as const;

const Points = ({ points }: { readonly points: readonly string[] }) => (
  <Box component="ul" sx={{ m: 0, pl: 2.5, listStyle: 'disc', '& li': { mb: 0.5 }, ...measure }}>
    {points.map((point) => (
      <li key={point}>{point}</li>
    ))}
  </Box>
);

const Module = ({ module, rank }: { readonly module: CourseModule; readonly rank: number }) => (
  <Box component="li" sx={{ mb: 2, listStyle: 'none' }}>
    {module.title !== '' && (
      <Box sx={{ fontWeight: 600, mb: 0.5 }}>
        {rank}. {module.title}
      </Box>
    )}
    <Points points={module.points} />
  </Box>
);

const Text = ({ children }: { readonly children: ReactNode }) => (
  <Box sx={{ whiteSpace: 'pre-line', ...measure }}>{children}</Box>
);

const textFields = [
  'prerequisites',
  'audience',
  'methods',
  'means',
  'evaluation',
  'outcome',
  'accessibility',
  'accessDelay',
] as const;

/** A course as a sheet: objectives, programme in modules, then what the law and the client want to know. */
export const CourseSheet = ({ course }: { readonly course: Course }) => (
  <>
    {(course.objectives?.length ?? 0) > 0 && (
      <Section title="Objectifs de la formation">
        <Points points={course.objectives ?? []} />
      </Section>
    )}
    {(course.programme?.length ?? 0) > 0 && (
      <Section title="Programme de la formation">
        <Box component="ol" sx={{ m: 0, p: 0 }}>
          {course.programme?.map((module, at) => (
            <Module key={module.title + module.points.join()} module={module} rank={at + 1} />
          ))}
        </Box>
      </Section>
    )}
    {textFields
      .filter((field) => course[field])
      .map((field) => (
        <Section key={field} title={courseFieldText(field)}>
          <Text>{course[field]}</Text>
        </Section>
      ))}
  </>
);
