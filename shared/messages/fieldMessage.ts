/** What a schema found wrong with one field, as far as a sentence needs it (an issue of zod). */
interface FieldIssue {
  readonly code?: string | undefined;
  readonly input?: unknown;
  readonly origin?: string | undefined;
  readonly minimum?: number | bigint | undefined;
  readonly maximum?: number | bigint | undefined;
  readonly inclusive?: boolean | undefined;
}

const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === '';

const count = (limit: number | bigint | undefined, one: string, many: string): string =>
  `${String(limit)} ${Number(limit) > 1 ? many : one}`;

function tooSmall({ origin, minimum }: FieldIssue): string {
  if (origin === 'string')
    return Number(minimum) <= 1 ? 'À remplir.' : `Au moins ${count(minimum, 'caractère', 'caractères')}.`;
  if (origin === 'array') return `Au moins ${count(minimum, 'ligne', 'lignes')}.`;
  return Number(minimum) === 0 ? 'Ne peut pas être négatif.' : `${String(minimum)} au moins.`;
}

function tooBig({ origin, maximum }: FieldIssue): string {
  const limit = Number(maximum).toLocaleString('fr-FR');
  if (origin === 'string') return `Trop long : ${limit} caractères au plus.`;
  if (origin === 'array') return `Trop de lignes : ${limit} au plus.`;
  return `${limit} au plus.`;
}

/**
 * The sentence shown under a field that a schema refuses and that has no sentence of its own.
 * @example fieldMessage({ code: 'invalid_type', input: undefined }) //=> 'À remplir.'
 */
export function fieldMessage(issue: FieldIssue): string {
  if (isEmpty(issue.input)) return 'À remplir.';
  if (issue.code === 'too_small') return tooSmall(issue);
  if (issue.code === 'too_big') return tooBig(issue);
  if (issue.code === 'invalid_value') return 'Choisissez dans la liste.';
  if (issue.code === 'invalid_type' && typeof issue.input === 'number') return 'Un nombre entier.';
  return 'Valeur à corriger.';
}
