import { z } from 'zod';
import type { CivilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { checkParameter } from '../../../../shared/domain/terms/checkParameter.ts';
import { beginningRefusal } from '../../../../shared/domain/terms/checkVersion.ts';
import type { ParameterName } from '../../../../shared/domain/terms/parameter.ts';
import { descriptionOf, parameterCatalogue } from '../../../../shared/domain/terms/parameterCatalogue.ts';
import { defaultTerms, type TermsParameters } from '../../../../shared/domain/terms/parameters.ts';
import { daySchema } from '../../../../shared/records/base.ts';
import type { TermsVersion } from '../../../../shared/records/records.ts';

/** A form's value of a parameter: percents, days, months, cents, or the text of a choice. */
export type FieldValue = number | string | undefined;
type Fields = Readonly<Record<string, unknown>>;

/**
 * A parameter as its field holds it.
 * @example fieldOf('depositRate', 3000) //=> 30
 */
export const fieldOf = (name: ParameterName, value: unknown): FieldValue => {
  const { unit } = descriptionOf(name);
  if (unit === 'choice') return String(value);
  return unit === 'rate' ? Number(value) / 100 : Number(value);
};

const choiceNamed = (name: ParameterName, text: unknown): unknown => {
  const described = descriptionOf(name);
  if (described.unit !== 'choice') return undefined;
  return described.choices.map(({ value }) => value).find((value) => String(value) === text);
};

/**
 * What a field holds, as the parameter; undefined where it is empty or no answer.
 * @example parameterOf('depositRate', 33.33) //=> 3333
 */
export function parameterOf(name: ParameterName, field: unknown): unknown {
  const { unit } = descriptionOf(name);
  if (unit === 'choice') return choiceNamed(name, field);
  if (typeof field !== 'number') return undefined;
  return unit === 'rate' ? Math.round(field * 1_000_000) / 10_000 : field;
}

/** All the fields of some terms. */
export const fieldsOf = (terms: TermsParameters): Record<string, FieldValue> =>
  Object.fromEntries(parameterCatalogue.map(({ name }) => [name, fieldOf(name, terms[name])]));

/** The parameters that fields settle; a field that makes none is left out. */
export function chosenFrom(fields: Fields): Partial<TermsParameters> {
  const read = parameterCatalogue.map(({ name }) => [name, parameterOf(name, fields[name])] as const);
  return Object.fromEntries(read.filter(([name, value]) => checkParameter(name, value) === null));
}

/** The terms that fields make; a field that makes none keeps the value that it stands for now. */
export const termsFrom = (fields: Fields, current: TermsParameters = defaultTerms): TermsParameters => ({
  ...current,
  ...chosenFrom(fields),
});

const anyField = z.union([z.number(), z.string()]).optional();

/** Fields of every form of a version: its day, its name, and its parameters. */
export const versionFields = {
  from: daySchema,
  label: z.string({ error: 'Donnez un nom à cette version.' }).min(1).max(80),
  ...Object.fromEntries(parameterCatalogue.map(({ name }) => [name, anyField])),
};

interface VersionValues {
  readonly from: CivilDay;
  readonly label: string;
  readonly [name: string]: unknown;
}

/** What is wrong with a version: its day, its name, and every parameter out of its bounds. */
export const checkVersionFields =
  (versions: readonly TermsVersion[], changed: TermsVersion | null, today: CivilDay) =>
  (values: VersionValues, context: z.RefinementCtx): void => {
    const issue = (field: string, message: string | null) =>
      message && context.addIssue({ code: 'custom', path: [field], message });
    issue('from', beginningRefusal(versions, changed?.id ?? null, values.from, today));
    if (versions.some(({ id, label }) => id !== changed?.id && label.trim() === values.label.trim()))
      issue('label', 'Une autre version porte déjà ce nom.');
    for (const { name } of parameterCatalogue)
      issue(name, checkParameter(name, parameterOf(name, values[name])));
  };

/** The form of a version of the model's text. */
export const termsForm = (versions: readonly TermsVersion[], changed: TermsVersion | null, today: CivilDay) =>
  z.object(versionFields).superRefine(checkVersionFields(versions, changed, today));

export type TermsValues = z.infer<ReturnType<typeof termsForm>>;
