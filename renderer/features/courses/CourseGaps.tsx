import { expectedFields } from '../../../shared/domain/courses/courseSheet.ts';
import { courseFieldText } from '../../../shared/messages/courses.ts';
import type { Course } from '../../../shared/records/records.ts';
import { Checklist, Link, Section } from '../../ui/index.ts';
import { coursePath } from './coursePaths.ts';

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** One price is enough: by group or by person. */
const gapsOf = (course: Course) =>
  expectedFields.filter(
    (field) =>
      isEmpty(course[field]) &&
      !(field === 'intraPrice' && course.interPrice !== undefined) &&
      field !== 'interPrice',
  );

/** What a complete sheet still wants, each with the way to its field. */
export function CourseGaps({ course }: { readonly course: Course }) {
  const gaps = gapsOf(course);
  if (gaps.length === 0) return null;
  return (
    <Section title="À compléter">
      <Checklist
        label="Ce qui manque à la fiche"
        items={gaps.map((field) => ({
          id: field,
          done: false,
          label: (
            <Link to={coursePath.edit(course.id, field)}>
              {field === 'intraPrice' ? 'Prix, par groupe ou par personne' : courseFieldText(field)}
            </Link>
          ),
        }))}
      />
    </Section>
  );
}
