import { useFormContext, useWatch } from 'react-hook-form';
import {
  type ClauseAt,
  type ClauseDraft,
  clauseFrom,
  draftOf,
  mergeWithPrevious,
  replaceClause,
  restated,
} from '../../../../../shared/domain/terms/own/editClauses.ts';
import { cutClause } from '../../../../../shared/domain/terms/own/cutClause.ts';
import { withFrenchNames, withKeptNames } from '../../../../../shared/domain/terms/own/placeholders.ts';
import { tidyPasted } from '../../../../../shared/domain/terms/own/tidyPaste.ts';
import type { OwnChapter, OwnClause } from '../../../../../shared/records/records.ts';
import { useToasts } from '../../../../ui/index.ts';
import type { OpenClause } from './ownTermsForm.ts';

const emptyText: readonly OwnChapter[] = [];

/** What is edited at a place: a clause, or the heading of a chapter, which has no text. */
export function draftAt(chapters: readonly OwnChapter[], { chapter, clause }: ClauseAt): ClauseDraft {
  const whole = chapters[chapter];
  const own = clause < 0 ? whole && { ...whole, passages: [] } : whole?.clauses[clause];
  return own ? draftOf(own) : { number: '', title: '', text: '' };
}

/** As typed, with the names of placeholders that the text is kept with. */
export const keptDraft = ({ number, title, text }: ClauseDraft): ClauseDraft => ({
  number,
  title: withKeptNames(title),
  text: withKeptNames(text),
});

function withDraft(chapters: readonly OwnChapter[], at: ClauseAt, draft: ClauseDraft): OwnChapter[] {
  if (at.clause >= 0) return replaceClause(chapters, at, [clauseFrom(draft)]);
  const heading = { number: tidyPasted(draft.number), title: tidyPasted(draft.title) };
  return chapters.map((chapter, index) => (index === at.chapter ? { ...chapter, ...heading } : chapter));
}

/** The text of the form as it stands, and what one does to it; each act can be taken back. */
export function useOwnText() {
  const { getValues, setValue } = useFormContext();
  const { say } = useToasts();
  const text = (useWatch({ name: 'text' }) as readonly OwnChapter[] | undefined) ?? emptyText;
  const current = (): readonly OwnChapter[] => getValues('text') as readonly OwnChapter[];
  const set = (chapters: readonly OwnChapter[]): void =>
    setValue('text', restated(chapters), { shouldDirty: true, shouldValidate: false });
  const change = (chapters: readonly OwnChapter[], done: string): void => {
    const before = current();
    set(chapters);
    const after = JSON.stringify(current());
    // Taking it back would also take back what was written since.
    const undo = (): void => {
      if (JSON.stringify(current()) === after) set(before);
      else say('Le texte a changé depuis\u00a0: reprenez la clause à la main.', { problem: true });
    };
    say(done, { acts: [{ label: 'Annuler', onAct: undo }] });
  };
  const close = (): void => setValue('open', undefined, { shouldDirty: true });
  return {
    text,
    close,
    open: (at: ClauseAt): void => {
      const { number, title, text: lines } = draftAt(current(), at);
      const open: OpenClause = {
        ...at,
        number,
        title: withFrenchNames(title),
        text: withFrenchNames(lines),
      };
      setValue('open', open, { shouldDirty: true });
    },
    save: (at: ClauseAt, draft: ClauseDraft): void => {
      set(withDraft(current(), at, keptDraft(draft)));
      close();
    },
    /** False where the cursor leaves nothing on one side. */
    cut: (at: ClauseAt, draft: ClauseDraft, cursor: number): boolean => {
      const kept = withKeptNames(draft.text.slice(0, cursor));
      const parts = cutClause(keptDraft(draft), kept.length);
      if (!parts) return false;
      close();
      change(replaceClause(current(), at, parts), 'Clause coupée en deux.');
      return true;
    },
    merge: (at: ClauseAt): void => change(mergeWithPrevious(current(), at), 'Clauses jointes.'),
    remove: (at: ClauseAt): void => change(replaceClause(current(), at, []), 'Clause supprimée.'),
    add: (clause: OwnClause): void => {
      const all = current();
      const last = all.at(-1) ?? { number: '', title: '', clauses: [] };
      change(
        [...all.slice(0, -1), { ...last, clauses: [...last.clauses, clause] }],
        'Clause ajoutée à la fin.',
      );
    },
    put: change,
  };
}
