import type { z } from 'zod';
import { ok, refused, type Result } from '../../result.ts';
import { type Scenario, scenarioSchema } from './storySchema.ts';

/** What keeps a file from being a scenario: the field, and a sentence that names it. */
export interface ScenarioFault {
  readonly field: string;
  readonly because: string;
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'un texte',
  number: 'un nombre',
  int: 'un nombre entier',
  boolean: 'true ou false',
  object: 'un objet',
  record: 'un objet',
  array: 'une liste',
};

/** `events[3].on`, as one would write it in code. */
const fieldName = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((name, key) => {
    if (typeof key === 'number') return `${name}[${key}]`;
    return name === '' ? String(key) : `${name}.${String(key)}`;
  }, '');

const isMissing = (raw: unknown, path: readonly PropertyKey[]): boolean => {
  let value = raw;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return false;
    value = Reflect.get(value, key);
  }
  return value === undefined;
};

function explain(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `il faut ${typeNames[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `valeur inconnue ; possibles\u00a0: ${issue.values.map(String).join(', ')}`;
    case 'invalid_union':
      return 'type d’événement inconnu';
    case 'too_small':
      return Number(issue.minimum) === 0 && issue.inclusive
        ? 'ne peut pas être négatif'
        : `doit être ${issue.inclusive ? 'au moins' : 'plus grand que'} ${String(issue.minimum)}`;
    case 'too_big':
      return `ne peut pas dépasser ${String(issue.maximum)}`;
    default:
      return issue.message;
  }
}

function faultOf(issue: z.core.$ZodIssue, raw: unknown): ScenarioFault {
  if (issue.code === 'unrecognized_keys') {
    const field = fieldName([...issue.path, issue.keys[0] ?? '']);
    return { field, because: `Champ «\u00a0${field}\u00a0»\u00a0: inconnu.` };
  }
  const field = fieldName(issue.path) || 'fichier';
  const fault = isMissing(raw, issue.path) ? 'manquant' : explain(issue);
  return { field, because: `Champ «\u00a0${field}\u00a0»\u00a0: ${fault}.` };
}

/**
 * Reads a scenario, or says which field is not one; nothing is guessed.
 * @example readScenario({ asOf: '2026-02-30', … }) //=> refused: « asOf »: this day does not exist
 */
export function readScenario(raw: unknown): Result<Scenario, ScenarioFault> {
  const read = scenarioSchema.safeParse(raw);
  if (read.success) return ok(read.data as Scenario);
  const [issue] = read.error.issues;
  return refused(issue ? faultOf(issue, raw) : { field: 'fichier', because: 'Ce n’est pas un scénario.' });
}
