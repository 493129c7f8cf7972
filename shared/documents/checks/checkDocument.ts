import type { DocumentCheck, DocumentRequest, MissingMention } from '../request.ts';
import type { Mention } from './mention.ts';
import { mentionsByKind } from './mentionsByKind.ts';
import { unprintable } from './unprintable.ts';

/**
 * What keeps a document from being issued, and what is worth filling before. A text of spaces counts as missing.
 * @example checkDocument(contractOfATrainerWithoutTitles).blocking[0]?.source //=> 'L6353-4 4°'
 */
export function checkDocument(request: DocumentRequest): DocumentCheck {
  const { required, expected } = mentionsByKind[request.kind](request);
  return {
    blocking: [...missingOf(required), ...unprintable(request)],
    warnings: missingOf(expected),
  };
}

const missingOf = (mentions: readonly Mention[]): MissingMention[] =>
  mentions
    .filter((mention) => mention.missing)
    .map(({ code, label, source, place }) => ({ code, label, source, place }));
