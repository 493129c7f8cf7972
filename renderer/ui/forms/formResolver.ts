import { type FieldErrors, type FieldValues, type ResolverResult, set } from 'react-hook-form';
import type { z } from 'zod';
import { fieldMessage } from '../../../shared/messages/fieldMessage.ts';
import type { FieldRegister } from './formMeta.ts';
import { cleanValues } from './formValues.ts';

const valueAt = (values: FieldValues, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (value as FieldValues | undefined)?.[key], values);

/** What cannot even be read comes first: it hides what a schema would say of the same field. */
function unreadable(values: FieldValues, register: FieldRegister): Map<string, string> {
  const problems = new Map<string, string>();
  for (const [name, { check }] of register) {
    const problem = check?.(valueAt(values, name));
    if (problem) problems.set(name, problem);
  }
  return problems;
}

/** The values as a schema reads them: tidied, but for the fields that are handed over as they stand. */
function cleaned(values: FieldValues, register: FieldRegister): FieldValues {
  const asIs = [...register].filter(([, meta]) => meta.asIs).map(([name]) => [name, values[name]] as const);
  return { ...cleanValues(values), ...Object.fromEntries(asIs) };
}

/** Checks a form: first that each field can be read, then its schema. Messages are French and name what to do. */
export function resolveForm(
  schema: z.ZodType<FieldValues>,
  values: FieldValues,
  register: FieldRegister,
): ResolverResult {
  const problems = unreadable(values, register);
  const parsed = schema.safeParse(cleaned(values, register), { error: fieldMessage });
  if (!parsed.success) {
    for (const issue of parsed.error.issues) {
      const path = issue.path.join('.');
      if (!problems.has(path)) problems.set(path || 'root', issue.message);
    }
  }
  if (problems.size === 0 && parsed.success) return { values: parsed.data, errors: {} };
  const errors: FieldErrors = {};
  for (const [name, message] of problems) set(errors, name, { type: 'invalid', message });
  return { values: {}, errors };
}

/** Every error of a form by the name of its field, in the order of the page where the register knows it. */
export function errorList(errors: FieldErrors, prefix = ''): { name: string; message: string }[] {
  return Object.entries(errors).flatMap(([key, error]) => {
    if (!error || key === 'ref') return [];
    const name = prefix + key;
    if (typeof error.message === 'string') return [{ name, message: error.message }];
    return typeof error === 'object' ? errorList(error as FieldErrors, `${name}.`) : [];
  });
}
