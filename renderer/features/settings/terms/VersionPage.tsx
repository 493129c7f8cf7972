import Box from '@mui/material/Box';
import Select from '@mui/material/Select';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useParams, useSearchParams } from 'wouter';
import { formatDay } from '../../../../shared/domain/dates/formatDay.ts';
import { parametersOfVersion } from '../../../../shared/domain/terms/termsOf.ts';
import { isUnchanged, pairClauses } from '../../../../shared/domain/terms/text/pairClauses.ts';
import { termsTextOfVersion } from '../../../../shared/domain/terms/text/termsTextOfVersion.ts';
import { modelVersion } from '../../../../shared/domain/terms/versionInForce.ts';
import { countText } from '../../../../shared/messages/countOf.ts';
import type { TermsVersion } from '../../../../shared/records/records.ts';
import { useLive } from '../../../db/index.ts';
import { ErrorState, PageHeader, PageSkeleton, Section } from '../../../ui/index.ts';
import { ChangedEffects } from './ChangedEffects.tsx';
import { ChangedSentences } from './ClauseRow.tsx';
import { PublishedText } from './PublishedText.tsx';
import { loadTermsShelf, type TermsShelf } from './termsQueries.ts';

const crumbs = [
  { label: 'Paramètres', to: '/parametres' },
  { label: 'Conditions générales', to: '/parametres/conditions' },
];

/** A version by its id; null is the model, undefined is none. */
const versionNamed = ({ versions }: TermsShelf, id: string | null): TermsVersion | null | undefined =>
  id === modelVersion ? null : versions.find((version) => version.id === id);

/** An older version to read, and what distinguishes it from another. */
export function VersionPage() {
  const { id = '' } = useParams<{ id?: string }>();
  const shelf = useLive(loadTermsShelf, []);
  if (!shelf) return <PageSkeleton />;
  const version = versionNamed(shelf, id);
  if (version === undefined)
    return (
      <>
        <PageHeader crumbs={crumbs} title="Version introuvable" />
        <ErrorState title="Cette version n’existe pas" text="Elle a été retirée, ou le lien est tronqué." />
      </>
    );
  return <Found shelf={shelf} version={version} />;
}

function Found({ shelf, version }: { readonly shelf: TermsShelf; readonly version: TermsVersion | null }) {
  const [search, setSearch] = useSearchParams();
  const other = versionNamed(shelf, search.get('avec'));
  const count = shelf.orders.get(version?.id ?? modelVersion) ?? 0;
  return (
    <>
      <PageHeader
        crumbs={crumbs}
        title={version?.label ?? 'Modèle'}
        subtitle={`${version ? `À compter du ${formatDay(version.from)}` : 'Avant la première version publiée'} · ${
          count > 0 ? countText(count, 'dossier') : 'aucun dossier'
        }`}
      />
      <CompareWith
        shelf={shelf}
        version={version}
        chosen={search.get('avec') ?? ''}
        onChoose={(with_) => setSearch(with_ ? { avec: with_ } : {}, { replace: true })}
      />
      <Box sx={{ maxWidth: 1080 }}>
        {other === undefined ? (
          <PublishedText
            chapters={termsTextOfVersion(version, shelf.organisation)}
            terms={parametersOfVersion(version)}
          />
        ) : (
          <Comparison shelf={shelf} before={other} after={version} />
        )}
      </Box>
    </>
  );
}

function CompareWith({
  shelf,
  version,
  chosen,
  onChoose,
}: {
  readonly shelf: TermsShelf;
  readonly version: TermsVersion | null;
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}) {
  const id = useId();
  const others = [
    ...shelf.versions.map((one) => ({ id: one.id, label: one.label })),
    { id: modelVersion, label: 'Modèle' },
  ].filter((one) => one.id !== (version?.id ?? modelVersion));
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, mb: 2.5 }}>
      <Box component="label" htmlFor={id} sx={{ typography: 'body2', fontWeight: 500 }}>
        Comparer avec
      </Box>
      <Select native size="small" id={id} value={chosen} onChange={(event) => onChoose(event.target.value)}>
        <option value="">Aucune : lire le texte</option>
        {others.map((one) => (
          <option key={one.id} value={one.id}>
            {one.label}
          </option>
        ))}
      </Select>
    </Box>
  );
}

function Comparison({
  shelf,
  before,
  after,
}: {
  readonly shelf: TermsShelf;
  readonly before: TermsVersion | null;
  readonly after: TermsVersion | null;
}) {
  const changed = pairClauses(
    termsTextOfVersion(before, shelf.organisation),
    termsTextOfVersion(after, shelf.organisation),
  ).filter((pair) => !isUnchanged(pair));
  return (
    <>
      <Section
        title="Ce qui change"
        purpose={`De « ${before?.label ?? 'Modèle'} » à « ${after?.label ?? 'Modèle'} ».`}
      >
        <ChangedEffects
          before={parametersOfVersion(before)}
          after={parametersOfVersion(after)}
          none="Les mêmes règles s’appliquent."
        />
      </Section>
      <Section title="Phrases modifiées">
        {changed.length === 0 && (
          <Typography sx={{ color: 'text.secondary' }}>Le texte est le même.</Typography>
        )}
        {changed.map(({ head, was, is }, index) => (
          <Box key={`${index} ${head}`} sx={{ maxWidth: 720, mb: 2 }}>
            <Typography component="h3" sx={{ fontWeight: 600, mb: 0.5 }}>
              {head}
            </Typography>
            <ChangedSentences before={was} after={is} />
          </Box>
        ))}
      </Section>
    </>
  );
}
