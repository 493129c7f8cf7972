import { folded } from './folded.ts';
import type { PastedLine } from './tidyPaste.ts';

const title = /^(?:les |nos )?conditions generales de (?:vente|formation|prestation|service)/;
const longestTitle = 90;

const sizeOf = (lines: readonly PastedLine[]): number =>
  lines.reduce((sum, { text }) => sum + text.length, 0);

/**
 * The line at which the terms begin, where something else was copied along above their title (a course sheet, the
 * menu of a site); 0 where the text begins with them. What stands above is never the longer part.
 */
export function startOfTerms(lines: readonly PastedLine[]): number {
  const at = lines.findIndex(
    ({ text }) => text.length <= longestTitle && !text.endsWith('.') && title.test(folded(text)),
  );
  return at > 0 && sizeOf(lines.slice(at)) > sizeOf(lines.slice(0, at)) ? at : 0;
}
