import { useState } from 'react';
import { useLocation, useParams, useSearchParams } from 'wouter';
import { later } from '../../../../shared/domain/dates/civilDay.ts';
import { hasBegun, nextLabel } from '../../../../shared/domain/terms/checkVersion.ts';
import { ownTextOf } from '../../../../shared/domain/terms/own/ownClauseStating.ts';
import { parametersOfVersion } from '../../../../shared/domain/terms/termsOf.ts';
import { versionInForce } from '../../../../shared/domain/terms/versionInForce.ts';
import type { TermsVersion } from '../../../../shared/records/records.ts';
import { stampsOf, useLive } from '../../../db/index.ts';
import {
  ErrorState,
  PageHeader,
  PageSkeleton,
  RecordForm,
  type SaveRequest,
  useToday,
} from '../../../ui/index.ts';
import { OwnTermsForm } from './own/OwnTermsForm.tsx';
import { startOfVersion } from './own/ownTermsForm.ts';
import { TermsDraft } from './TermsDraft.tsx';
import { fieldsOf, termsForm, termsFrom, type TermsValues } from './termsForm.ts';
import { loadTermsShelf, type TermsShelf } from './termsQueries.ts';
import { usePublishing } from './usePublishing.ts';
import { VersionFields } from './VersionFields.tsx';

const crumbs = [
  { label: 'Paramètres', to: '/parametres' },
  { label: 'Conditions générales', to: '/parametres/conditions' },
];

/**
 * A new version of the terms, or one to come that is still to change: its day, its name, and its parameters.
 * `?texte=modele` leaves an organisation's own text for the model's.
 */
export function TermsFormPage() {
  const { id } = useParams<{ id?: string }>();
  const texte = useSearchParams()[0].get('texte');
  const today = useToday();
  const shelf = useLive(loadTermsShelf, []);
  if (!shelf) return <PageSkeleton />;
  const changed = id === undefined ? null : shelf.versions.find((version) => version.id === id);
  if (changed === undefined || (changed && hasBegun(changed, today)))
    return (
      <>
        <PageHeader crumbs={crumbs} title="Modifier les conditions" />
        <ErrorState
          title="Cette version ne se modifie plus"
          text="Elle a commencé, ou elle a été retirée. Publiez-en une nouvelle depuis Conditions générales."
        />
      </>
    );
  const base = baseOf(shelf, changed);
  const toModel = changed === null && texte === 'modele';
  return (
    <>
      <PageHeader
        crumbs={crumbs}
        title={changed ? `Modifier « ${changed.label} »` : 'Modifier les conditions'}
        subtitle={
          toModel
            ? 'Le texte du modèle, avec vos valeurs. Les dossiers déjà émis gardent leur version et leurs documents.'
            : 'Les dossiers déjà émis gardent leur version et leurs documents.'
        }
      />
      {base && ownTextOf(base) && !toModel ? (
        <OwnTermsForm
          shelf={shelf}
          changed={changed}
          start={startOfVersion(base)}
          draftKey={`terms:own:${changed ? changed.id : `after ${base.id}`}`}
        />
      ) : (
        <TermsForm shelf={shelf} changed={changed} />
      )}
    </>
  );
}

/** What a new version starts from: the last one published, so that nothing already decided is lost. */
const baseOf = ({ versions }: TermsShelf, changed: TermsVersion | null): TermsVersion | null =>
  changed ?? versions.at(-1) ?? null;

function TermsForm({
  shelf,
  changed,
}: {
  readonly shelf: TermsShelf;
  readonly changed: TermsVersion | null;
}) {
  const today = useToday();
  const [, go] = useLocation();
  // What the draft is written upon stays as it was when it was opened: what comes meanwhile is told on saving.
  const [opened] = useState(() => ({ shelf, base: baseOf(shelf, changed) }));
  const { versions, organisation } = opened.shelf;
  const current = parametersOfVersion(opened.base);
  const leave = (): void => go('/parametres/conditions');
  const publish = usePublishing(opened.shelf, changed);
  const save = ({ values, base }: SaveRequest<TermsValues>) =>
    publish({ from: values.from, label: values.label.trim(), parameters: termsFrom(values) }, base);
  return (
    <RecordForm
      schema={termsForm(versions, changed, today)}
      initial={{
        from: changed?.from ?? later(today, opened.base?.from ?? today),
        label: changed?.label ?? nextLabel(versions),
        ...fieldsOf(current),
      }}
      {...(changed ? { base: stampsOf(changed) } : {})}
      draftKey={`terms:${changed?.id ?? 'new'}`}
      saveLabel={changed ? 'Enregistrer' : 'Publier cette version'}
      savedText={changed ? 'Version à venir modifiée.' : null}
      onSave={save}
      onLeave={leave}
    >
      <VersionFields />
      <TermsDraft
        organisation={organisation}
        before={changed ? parametersOfVersion(versionInForce(versions, today)) : current}
      />
    </RecordForm>
  );
}
