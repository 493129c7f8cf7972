import { z } from 'zod';
import { termsFlaws } from '../../../../../shared/documents/checks/termsFlaws.ts';
import type { CivilDay } from '../../../../../shared/domain/dates/civilDay.ts';
import type { ClauseAt } from '../../../../../shared/domain/terms/own/editClauses.ts';
import { type ProposedTerms, settledText } from '../../../../../shared/domain/terms/own/proposedTerms.ts';
import { parameterCatalogue } from '../../../../../shared/domain/terms/parameterCatalogue.ts';
import { parametersOfVersion } from '../../../../../shared/domain/terms/termsOf.ts';
import { fullName } from '../../../../../shared/domain/terms/text/heads.ts';
import { flawText } from '../../../../../shared/messages/ownTerms.ts';
import type { OwnChapter, TermsVersion } from '../../../../../shared/records/records.ts';
import type { NewTerms } from '../termsCommands.ts';
import { checkVersionFields, chosenFrom, fieldOf, termsFrom, versionFields } from '../termsForm.ts';

/** The clause that is being edited, or the heading of a chapter: clause -1. */
export interface OpenClause extends ClauseAt {
  readonly number: string;
  readonly title: string;
  readonly text: string;
}

/** What the form of one's own terms starts from. */
export interface OwnStart extends ProposedTerms {
  /** What stood above the terms in what was pasted. */
  readonly before: readonly string[];
  readonly twice: boolean;
}

/** @example startOfVersion(ownVersion).undecided //=> [] */
export const startOfVersion = (version: TermsVersion): OwnStart => ({
  text: version.text ?? [],
  parameters: parametersOfVersion(version),
  undecided: [],
  before: [],
  twice: false,
});

/** The fields of the parameters; one that nobody has decided is empty. */
export const fieldsOfStart = ({ parameters }: OwnStart) =>
  Object.fromEntries(
    parameterCatalogue.map(({ name }) => [
      name,
      parameters[name] === undefined ? undefined : fieldOf(name, parameters[name]),
    ]),
  );

function checkText(
  { text, open }: { readonly text: readonly OwnChapter[]; readonly open?: OpenClause | undefined },
  context: z.RefinementCtx,
): void {
  const issue = (field: string, message: string): void =>
    context.addIssue({ code: 'custom', path: [field], message });
  if (open) issue('open.text', 'Validez d’abord cette clause, ou abandonnez sa modification.');
  if (!text.some(({ clauses }) => clauses.length > 0)) issue('text', 'Il ne reste aucune clause.');
  const [flaw] = termsFlaws(text);
  if (flaw) issue('text', `${fullName(flaw.heading)}\u00a0: ${flawText(flaw)}`);
}

/** The form of a version in the organisation's own words. */
export const ownTermsForm = (
  versions: readonly TermsVersion[],
  changed: TermsVersion | null,
  today: CivilDay,
) =>
  z
    .object({
      ...versionFields,
      text: z.custom<readonly OwnChapter[]>(),
      open: z.custom<OpenClause>().optional(),
    })
    .superRefine(checkVersionFields(versions, changed, today))
    .superRefine(checkText);

export type OwnTermsValues = z.infer<ReturnType<typeof ownTermsForm>>;

/** The version that the form makes: what was undecided is tied to what was decided. */
export const ownVersionFrom = (values: OwnTermsValues, { undecided }: OwnStart): NewTerms => ({
  from: values.from,
  label: values.label.trim(),
  parameters: termsFrom(values),
  text: settledText(values.text, undecided, chosenFrom(values)),
});
