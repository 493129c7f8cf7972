import type { CivilDay } from '../domain/dates/civilDay.ts';
import { formatDay, formatNumericDay, formatShortDay } from '../domain/dates/formatDay.ts';
import { type Figure, figuresOf } from '../domain/explain/figuresOf.ts';
import type { Subject } from '../domain/explain/subject.ts';
import { isLetterKind } from '../domain/letters/letterKinds.ts';
import { storiesOfLetter } from '../domain/letters/storiesOfLetter.ts';
import { formatAmount, formatEuros } from '../domain/money/formatMoney.ts';
import { statementOf } from '../domain/orders/statementOf.ts';
import type { OrderStory } from '../domain/orders/story.ts';
import { storyOf } from '../domain/orders/storyOf.ts';
import { textsOfPaper } from './layout/blocks.ts';
import { expectedStory, proposedStory } from './papers/expected.ts';
import { paperOf } from './papers/paperOf.ts';
import type { DocumentRequest } from './request.ts';

/** A figure that a paper prints, and the story of which one asks why. */
export interface PaperFigure {
  readonly label: string;
  /** « 522,00 € », « lun. 14 déc. 2026 » */
  readonly value: string;
  readonly story: OrderStory;
  readonly subject: Subject;
}

/** The stories that a paper reads: a letter tells what happened and how things stood before, the others what will. */
function storiesOf(request: DocumentRequest): readonly OrderStory[] {
  const { kind, dossier, on } = request;
  return isLetterKind(kind)
    ? storiesOfLetter(kind, request)
    : [expectedStory(request), proposedStory(request), storyOf(dossier, on)];
}

const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');
const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A figure stands in a text whole: 22,00 is not printed by 522,00. */
const prints = (text: string, form: string): boolean =>
  new RegExp(`(?<!\\d ?)${escaped(plain(form))}(?!\\d)`).test(text);

const daysAs = (day: CivilDay): readonly string[] => [
  formatDay(day),
  formatNumericDay(day),
  formatShortDay(day),
];

const formsOf = (figure: Figure): readonly string[] =>
  'amount' in figure ? [formatAmount(figure.amount)] : daysAs(figure.day);

const valueOf = (figure: Figure): string =>
  'amount' in figure ? formatEuros(figure.amount) : formatShortDay(figure.day);

/**
 * Every amount and every day of the statement that a paper prints, in the order of a statement, each once: what
 * « Pourquoi ? » answers beside it.
 * @example figuresOfPaper(proposal)[0] //=> { label: 'Prix toutes taxes comprises', value: '1 740,00 €', … }
 */
export function figuresOfPaper(request: DocumentRequest): readonly PaperFigure[] {
  const text = plain(textsOfPaper(paperOf(request)).join('\n'));
  const printed = storiesOf(request).flatMap((story) =>
    figuresOf(statementOf(story), story.asOf)
      .filter((figure) => formsOf(figure).some((form) => prints(text, form)))
      .map((figure) => ({
        label: figure.label,
        value: valueOf(figure),
        story,
        subject: figure.subject,
      })),
  );
  const alike = Map.groupBy(printed, ({ label, value }) => `${label} ${value}`);
  return [...alike.values()].flatMap(([first]) => first ?? []);
}
