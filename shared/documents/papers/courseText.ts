import type { Course } from '../../records/records.ts';
import type { Block } from '../layout/blocks.ts';
import { hasText, toFill } from './wording.ts';

/** « , référence AK-RCL-RCL-09 », or nothing. */
export const withReference = ({ reference }: Course): string =>
  hasText(reference) ? `, référence ${reference.trim()}` : '';

export const objectives = (course: Course): string[] => (course.objectives ?? []).filter(hasText);

/** The objectives as a list, or what stands for them in a preview. */
export const objectivesBlock = (course: Course): Block => ({
  kind: 'list',
  items: objectives(course).length > 0 ? objectives(course) : [toFill],
});

/** Each module in one line: its number, its title, what it covers. */
export function contentBlock(course: Course): Block {
  const modules = (course.programme ?? []).map((module) => {
    const points = module.points.filter(hasText).map((point) => point.trim().replace(/[.;,]$/, ''));
    return `${module.title.trim()}${points.length > 0 ? ` : ${points.map(lowerFirst).join('\u202f; ')}.` : ''}`;
  });
  return { kind: 'list', items: modules.length > 0 ? modules : [toFill], numbered: modules.length > 0 };
}

/** Inside a sentence, a capital stays only where it opens an acronym. */
const lowerFirst = (text: string): string =>
  /^\p{Lu}(?:\p{Ll}|’)/u.test(text) ? `${text.charAt(0).toLocaleLowerCase('fr-FR')}${text.slice(1)}` : text;

/** The whole programme, module by module, point by point. */
export const programmeBlock = (course: Course): Block => ({
  kind: 'modules',
  modules: (course.programme ?? []).map((module, i) => ({
    title: `${i + 1}. ${module.title.trim()}`,
    points: module.points.filter(hasText),
  })),
});
