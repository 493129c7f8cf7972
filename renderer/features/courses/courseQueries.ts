import type { CivilDay } from '../../../shared/domain/dates/civilDay.ts';
import { wordKey } from '../../../shared/domain/parties/tidyText.ts';
import type { Course, Session } from '../../../shared/records/records.ts';
import { db, listPage } from '../../db/index.ts';

const byText = (a: string, b: string): number => (wordKey(a) < wordKey(b) ? -1 : 1);

/** One line of the catalogue. */
export interface CourseRow {
  readonly id: string;
  readonly course: Course;
}

/** The catalogue, archived courses last where they are asked for. */
export async function listCourses(withArchived: boolean): Promise<CourseRow[]> {
  const courses = await db.courses.toArray();
  return courses
    .filter((course) => withArchived || course.archived !== true)
    .toSorted((a, b) => Number(a.archived ?? false) - Number(b.archived ?? false) || byText(a.title, b.title))
    .map((course) => ({ id: course.id, course }));
}

/** A course, or null where there is none of that id. */
export const findCourse = async (id: string): Promise<Course | null> => (await db.courses.get(id)) ?? null;

/** Sessions of a course that are not over, the nearest first. */
export async function comingSessions(courseId: string, today: CivilDay): Promise<Session[]> {
  const sessions = await db.sessions.where('courseId').equals(courseId).toArray();
  return sessions
    .filter((session) => session.archived !== true && session.end >= today)
    .toSorted((a, b) => (a.start < b.start ? -1 : 1));
}

const option = (course: Course) => ({
  id: course.id,
  label: course.title,
  ...(course.reference === undefined ? {} : { detail: course.reference }),
});

/** For `RecordPicker`: courses whose title, reference or category begins with these words. */
export const searchCourses = async (text: string) =>
  (await listPage('courses', { search: text, limit: 50 })).rows.map((course) => option(course));

/** For `RecordPicker`: the course already chosen. */
export async function loadCourse(id: string) {
  const course = await findCourse(id);
  return course === null ? null : option(course);
}
