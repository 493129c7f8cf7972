import { useState } from 'react';
import { useLocation, useParams } from 'wouter';
import type { Course } from '../../../shared/records/records.ts';
import { newId, stampsOf, useLive } from '../../db/index.ts';
import { FieldFromAddress, PageHeader, PageSkeleton, RecordForm } from '../../ui/index.ts';
import { CourseFields } from './CourseFields.tsx';
import { CourseMissing } from './CourseMissing.tsx';
import { addCourse, changeCourse } from './courseCommands.ts';
import { courseForm, formOf } from './courseForm.ts';
import { coursePath } from './coursePaths.ts';
import { findCourse } from './courseQueries.ts';

/** A new course, from nothing. */
export function NewCoursePage() {
  const [, go] = useLocation();
  const [id] = useState(newId);
  return (
    <>
      <PageHeader crumbs={[{ label: 'Formations', to: coursePath.list }]} title="Nouvelle formation" />
      <RecordForm
        schema={courseForm}
        initial={{}}
        draftKey="course:new"
        onSave={({ values }) => addCourse(id, values)}
        savedText="Formation ajoutée au catalogue."
        onSaved={() => go(coursePath.of(id))}
        onLeave={() => go(coursePath.list)}
      >
        <CourseFields />
      </RecordForm>
    </>
  );
}

function CourseForm({ course }: { readonly course: Course }) {
  const [, go] = useLocation();
  const leave = () => go(coursePath.of(course.id));
  return (
    <>
      <PageHeader
        crumbs={[
          { label: 'Formations', to: coursePath.list },
          { label: course.title, to: coursePath.of(course.id) },
        ]}
        title="Modifier la formation"
      />
      <RecordForm
        schema={courseForm}
        initial={formOf(course)}
        base={stampsOf(course)}
        draftKey={`course:${course.id}`}
        onSave={({ changed, base }) => changeCourse(course, changed, base)}
        onLeave={leave}
      >
        <CourseFields autoFocus={null} />
        <FieldFromAddress />
      </RecordForm>
    </>
  );
}

/** An existing course, to change it. */
export function EditCoursePage() {
  const { id = '' } = useParams();
  const course = useLive(() => findCourse(id), [id]);
  if (course === undefined) return <PageSkeleton />;
  return course === null ? <CourseMissing /> : <CourseForm key={course.id} course={course} />;
}
