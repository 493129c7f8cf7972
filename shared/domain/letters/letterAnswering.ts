import { cancellationMatter } from './cancellationMatter.ts';
import type { LetterCase } from './letterCase.ts';
import type { LetterKind } from './letterKinds.ts';
import { postponementMatter } from './postponementMatter.ts';
import { idOfRefused, refusalMatter } from './refusalMatter.ts';

/** The fact that each letter to a request answers; null where it has nothing to say. */
const answered = {
  cancellationLetter: (letter) => {
    const matter = cancellationMatter(letter);
    return matter.ok ? matter.value.told.fact.id : null;
  },
  postponementLetter: (letter) => {
    const matter = postponementMatter(letter);
    return matter.ok ? matter.value.told.fact.id : null;
  },
  refusalLetter: (letter) => {
    const matter = refusalMatter(letter);
    return matter.ok ? idOfRefused(matter.value) : null;
  },
} as const satisfies Partial<Record<LetterKind, (letter: LetterCase) => string | null>>;

const kinds = Object.keys(answered) as readonly (keyof typeof answered)[];

/**
 * The letter that answers one request of the client, where several may have come; null where none does.
 * @param fact id of the request, or of the answer that refused a change
 * @example letterAnswering(cancelled by telephone, then in writing, id of the call) //=> 'refusalLetter'
 */
export const letterAnswering = (letter: Omit<LetterCase, 'about'>, fact: string): LetterKind | null =>
  kinds.find((kind) => answered[kind]({ ...letter, about: fact }) === fact) ?? null;
