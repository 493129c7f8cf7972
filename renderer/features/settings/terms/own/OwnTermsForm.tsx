import { useState } from 'react';
import { useLocation } from 'wouter';
import { later } from '../../../../../shared/domain/dates/civilDay.ts';
import { nextLabel } from '../../../../../shared/domain/terms/checkVersion.ts';
import { parametersOfVersion } from '../../../../../shared/domain/terms/termsOf.ts';
import { versionInForce } from '../../../../../shared/domain/terms/versionInForce.ts';
import type { TermsVersion } from '../../../../../shared/records/records.ts';
import { stampsOf } from '../../../../db/index.ts';
import { RecordForm, useToday } from '../../../../ui/index.ts';
import { DraftEffects } from '../ChangedEffects.tsx';
import type { TermsShelf } from '../termsQueries.ts';
import { usePublishing } from '../usePublishing.ts';
import { VersionFields } from '../VersionFields.tsx';
import { OwnTermsReview } from './OwnTermsReview.tsx';
import { fieldsOfStart, type OwnStart, ownTermsForm, ownVersionFrom } from './ownTermsForm.ts';

/** A version in the organisation's own words: its clauses, what the calculation reads in them, its name and its day. */
export function OwnTermsForm({
  shelf,
  changed,
  start,
  draftKey,
  onPublished,
}: {
  readonly shelf: TermsShelf;
  readonly changed: TermsVersion | null;
  readonly start: OwnStart;
  readonly draftKey: string;
  readonly onPublished?: () => void;
}) {
  const today = useToday();
  const [, go] = useLocation();
  // What the draft is written upon stays as it was when it was opened: what comes meanwhile is told on saving.
  const [opened] = useState({ shelf, start });
  const { versions, organisation } = opened.shelf;
  const publish = usePublishing(opened.shelf, changed);
  const leave = (): void => go('/parametres/conditions');
  const last = versions.at(-1) ?? null;
  return (
    <RecordForm
      schema={ownTermsForm(versions, changed, today)}
      initial={{
        from: changed?.from ?? later(today, last?.from ?? today),
        label: changed?.label ?? nextLabel(versions),
        text: opened.start.text,
        ...fieldsOfStart(opened.start),
      }}
      {...(changed ? { base: stampsOf(changed) } : {})}
      draftKey={draftKey}
      saveLabel={changed ? 'Enregistrer' : 'Publier cette version'}
      savedText={changed ? 'Version à venir modifiée.' : null}
      onSave={({ values, base }) => publish(ownVersionFrom(values, opened.start), base)}
      onSaved={() => {
        onPublished?.();
        leave();
      }}
      onLeave={leave}
    >
      <VersionFields />
      <OwnTermsReview start={opened.start} organisation={organisation} />
      <DraftEffects before={parametersOfVersion(changed ? versionInForce(versions, today) : last)} />
    </RecordForm>
  );
}
