import { durationIn, isOnlyDuration, referenceIn } from './sheetFacts.ts';
import { isFurniture } from './sheetHeadings.ts';
import type { SheetLine } from './sheetLines.ts';
import { type SheetDraft, give, leave, use } from './sheetDraft.ts';

const isCount = (line: SheetLine | undefined): boolean => /^\d{1,3}([.,]\d)?$/.test(line?.words ?? '');
const isUnit = (line: SheetLine | undefined): boolean => /^(jours?|heures?|h|j)$/i.test(line?.words ?? '');

/** « 2 » over « Jours », as the corner of a sheet is copied from a web page. */
function readSplitDuration(draft: SheetDraft, lines: readonly SheetLine[]): SheetLine[] {
  const at = lines.findIndex((line, index) => isCount(line) && isUnit(lines[index + 1]));
  const [count, unit] = [lines[at], lines[at + 1]];
  if (at < 0 || count === undefined || unit === undefined) return [...lines];
  Object.assign(draft.fields, durationIn(`${count.words} ${unit.words}`));
  use(draft, 'days', count, unit);
  return lines.filter((line) => line !== count && line !== unit);
}

const wordCount = (line: SheetLine): number => line.words.split(/\s+/).length;
const canBeTitle = (line: SheetLine): boolean =>
  line.bullet === null &&
  line.words.length <= 200 &&
  /\p{L}{2}/u.test(line.words) &&
  !/[.!?;,]$|@|https?:|www\./.test(line.words);

/**
 * Reads what stands above the first title: duration, reference and category, then the title of the course, which is
 * the first line of several words (a lone word is more often the name of the organisation).
 */
export function readSheetHead(draft: SheetDraft, lines: readonly SheetLine[], guessTitle: boolean): void {
  const rest = readSplitDuration(draft, lines).filter((line) => {
    const facts = isOnlyDuration(line.words) ? durationIn(line.words) : referenceIn(line.words);
    if (facts === null) return true;
    give(draft, facts, line);
    return false;
  });
  const candidates = guessTitle ? rest.filter((line) => canBeTitle(line) && !isFurniture(line.words)) : [];
  const title = candidates.find((line) => wordCount(line) > 1) ?? candidates[0];
  for (const line of rest) {
    if (line === title) give(draft, { title: line.words }, line);
    else if (isFurniture(line.words) && guessTitle) use(draft, 'title', line);
    else leave(draft, 'notUnderstood', line);
  }
}
