import { type CivilDay, later } from '../../../../shared/domain/dates/civilDay.ts';
import { formatDay } from '../../../../shared/domain/dates/formatDay.ts';
import { nextLabel } from '../../../../shared/domain/terms/checkVersion.ts';
import { changedParameters } from '../../../../shared/domain/terms/compareVersions.ts';
import { termsAnswered } from '../../../../shared/domain/terms/legalQuestions.ts';
import type { TermsParameters } from '../../../../shared/domain/terms/parameters.ts';
import { parametersOfVersion } from '../../../../shared/domain/terms/termsOf.ts';
import type { SpokenRefusal } from '../../../../shared/messages/refusalText.ts';
import type { Organisation, OwnChapter, TermsVersion } from '../../../../shared/records/records.ts';
import { ok, refused, type Result } from '../../../../shared/result.ts';
import {
  type Changes,
  commit,
  type CommitRefusal,
  type Committed,
  idOf,
  newId,
  organisationId,
  whoIsWorking,
} from '../../../db/index.ts';
import { answersGiven, type QuestionValues } from './questionsForm.ts';
import { countKeeping, loadTermsShelf, publishedIds } from './termsQueries.ts';

type Refusal = CommitRefusal | SpokenRefusal;
type Answer = Promise<Result<Committed, Refusal>>;
type Named = Pick<TermsVersion, 'id' | 'label'>;

/** What publishing did, and the version that taking it back withdraws: looked at again when somebody asks for it. */
export interface Published extends Committed {
  readonly version: Named;
}

/** A version about to be published. */
export interface NewTerms {
  readonly from: CivilDay;
  readonly label: string;
  readonly parameters: TermsParameters;
  readonly text?: readonly OwnChapter[] | undefined;
}

const publicationId = (version: string): string => idOf(version, 'termsPublished');

/** Takes a version back: nobody has it yet, or nobody shall. */
const takenBack = ({ id, label }: Named, today: CivilDay): Changes => ({
  label: `Conditions retirées : ${label}`,
  set: [{ table: 'terms', id, fields: { archived: true } }],
  add: [
    {
      id: idOf(id, 'reversed'),
      subject: id,
      kind: 'reversed',
      day: today,
      data: { target: publicationId(id) },
    },
  ],
});

/** The rows of a publication: the version whole, so that it never moves with the model, and its fact. */
const published = (id: string, { from, label, parameters, text }: NewTerms, today: CivilDay): Changes => ({
  label: `Conditions publiées : ${label}, à compter du ${formatDay(from)}`,
  set: [
    {
      table: 'terms',
      id,
      fields: { from, label, parameters: { ...parameters }, ...(text ? { text: [...text] } : {}) },
    },
  ],
  add: [{ id: publicationId(id), subject: id, kind: 'termsPublished', day: today, data: { version: id } }],
});

/**
 * Publishes a version: the row and its fact in one act. Refused where another window published or withdrew one since
 * the draft was begun.
 * @param known ids of the versions that the draft was written upon
 */
export async function publishTerms(
  terms: NewTerms,
  known: readonly string[],
  today: CivilDay,
): Promise<Result<Published, Refusal>> {
  const now = await publishedIds();
  if (now.length !== known.length || now.some((id) => !known.includes(id)))
    return refused({
      code: 'publishedMeanwhile',
      message:
        'Les conditions viennent d’être changées dans une autre fenêtre. Relisez-les, puis recommencez : votre saisie est gardée.',
    });
  const id = newId();
  const done = await commit(published(id, terms, today));
  return done.ok ? ok({ ...done.value, undo: null, version: { id, label: terms.label } }) : done;
}

/** Changes a version that has not begun. */
export const changeTermsToCome = (
  { id }: TermsVersion,
  { from, label, parameters, text }: NewTerms,
  base: Readonly<Record<string, string>> | undefined,
): Answer =>
  commit({
    label: `Conditions à venir modifiées : ${label}`,
    set: [
      {
        table: 'terms',
        id,
        fields: { from, label, parameters: { ...parameters }, ...(text ? { text: [...text] } : {}) },
        ...(base ? { base } : {}),
      },
    ],
  });

/** Withdraws a version, as long as no order keeps it: looked at now, whatever the screen showed. */
export async function withdrawTerms(version: Named, today: CivilDay): Answer {
  const orders = await countKeeping(version.id);
  if (orders > 0)
    return refused({
      code: 'inUse',
      message: `Des dossiers ont été émis sous « ${version.label} » : elle reste. Publiez-en une autre.`,
    });
  const done = await commit(takenBack(version, today));
  if (!done.ok) return done;
  const undo: Changes = {
    label: `Conditions reprises : ${version.label}`,
    set: [{ table: 'terms', id: version.id, fields: { archived: undefined } }],
  };
  return ok({ ...done.value, undo });
}

/** Who decided, and when, beside each answer. */
const signedBy = (
  answers: Readonly<Record<string, string>>,
  by: string,
  on: CivilDay,
): NonNullable<Organisation['legalChoices']> =>
  Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => [id, { answer, on, ...(by ? { by } : {}) }]),
  );

/** The version that the answers make, null where the last one says the same. */
function versionAnswered(
  versions: readonly TermsVersion[],
  answers: Readonly<Record<string, string>>,
  today: CivilDay,
): NewTerms | null {
  const last = versions.at(-1) ?? null;
  const terms = parametersOfVersion(last);
  const parameters = termsAnswered(terms, answers);
  if (changedParameters(terms, parameters).length === 0) return null;
  return {
    from: later(today, last?.from ?? today),
    label: nextLabel(versions),
    parameters,
    text: last?.text,
  };
}

/**
 * Records who decided the questions of law, and publishes the version that the answers make where they differ from
 * the last one. What was put off stays open.
 */
export async function decideQuestions(values: QuestionValues, today: CivilDay): Answer {
  const { organisation, versions } = await loadTermsShelf();
  const answers = answersGiven(values);
  const next = versionAnswered(versions, answers, today);
  const legalChoices = {
    ...organisation.legalChoices,
    ...signedBy(answers, await whoIsWorking.get(), today),
  };
  const version = next ? published(newId(), next, today) : null;
  return commit({
    label: version ? `Questions de droit tranchées. ${version.label}` : 'Questions de droit tranchées',
    set: [{ table: 'organisation', id: organisationId, fields: { legalChoices } }, ...(version?.set ?? [])],
    add: [...(version?.add ?? [])],
  });
}
