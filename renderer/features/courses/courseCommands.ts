import type { Course } from '../../../shared/records/records.ts';
import type { Result } from '../../../shared/result.ts';
import { type CommitRefusal, type Committed, changeOf, commit, newId } from '../../db/index.ts';
import { type CourseForm, formOf } from './courseForm.ts';

type Saved = Promise<Result<Committed, CommitRefusal>>;

/** A new course in the catalogue, under an id chosen beforehand. */
export const addCourse = (id: string, fields: CourseForm): Saved =>
  commit({
    label: `Formation « ${fields.title} » ajoutée au catalogue`,
    set: [{ table: 'courses', id, fields }],
  });

/** What its form changed in a course. */
export const changeCourse = (
  course: Course,
  changed: Partial<CourseForm>,
  base: Readonly<Record<string, string>> | undefined,
): Saved =>
  commit({
    label: `Formation « ${changed.title ?? course.title} » modifiée`,
    set: [{ ...changeOf('courses', course, changed), ...(base ? { base } : {}) }],
  });

/** A copy to start another course from; its reference is its own and is left empty. */
export async function duplicateCourse(course: Course): Promise<Result<string, CommitRefusal>> {
  const id = newId();
  const { reference: _, ...fields } = formOf(course);
  const done = await commit({
    label: `Formation « ${course.title} » dupliquée`,
    set: [{ table: 'courses', id, fields: { ...fields, title: `${course.title} (copie)` } }],
  });
  return done.ok ? { ok: true, value: id } : done;
}

/** Takes a course out of the catalogue, or puts it back. Its sessions and papers keep it. */
export const archiveCourse = (course: Course, archived: boolean): Saved =>
  commit({
    label: `Formation « ${course.title} » ${archived ? 'archivée' : 'remise au catalogue'}`,
    set: [{ table: 'courses', id: course.id, fields: { archived } }],
  });
