import type { z } from 'zod';

type RawIssue = Parameters<z.core.$ZodErrorMap>[0];

const limits = (issue: RawIssue, word: 'au moins' | 'au plus', limit: unknown): string => {
  const unit = issue['origin'] === 'string' ? ' caractères' : issue['origin'] === 'array' ? ' éléments' : '';
  return `Il faut ${word} ${String(limit)}${unit}.`;
};

/**
 * Why a value is refused, in a sentence that can stand under its field.
 * @example a name of 10 001 characters //=> 'Il faut au plus 10000 caractères.'
 */
export function inFrench(issue: RawIssue): string {
  if (issue.input === undefined || issue.input === '') return 'À renseigner.';
  switch (issue.code) {
    case 'too_small':
      return limits(issue, 'au moins', issue['minimum']);
    case 'too_big':
      return limits(issue, 'au plus', issue['maximum']);
    case 'invalid_type':
      return issue['expected'] === 'int'
        ? 'Il faut un nombre entier.'
        : 'Cette valeur n’est pas du bon genre.';
    case 'invalid_value':
      return 'Cette valeur ne fait pas partie des choix.';
    default:
      return 'Cette valeur n’est pas valable.';
  }
}
