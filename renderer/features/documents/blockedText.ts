import { countText } from '../../../shared/messages/countOf.ts';
import type { MissingMention } from '../../../shared/documents/request.ts';

/** A letter that the statement does not justify, whatever else is missing. */
export const isUnjustified = (blocking: readonly MissingMention[]): boolean =>
  blocking.some(({ code }) => code.startsWith('letter.'));

/** How the mentions that block are told in a word. */
export function blockedText(blocking: readonly MissingMention[]): string {
  if (isUnjustified(blocking)) return 'Cette lettre n’a pas lieu d’être';
  return blocking.length === 1
    ? 'Une mention obligatoire manque'
    : `${countText(blocking.length, 'mention obligatoire', 'mentions obligatoires')} manquent`;
}
