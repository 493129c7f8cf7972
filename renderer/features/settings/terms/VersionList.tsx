import Box from '@mui/material/Box';
import type { CivilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { formatDay } from '../../../../shared/domain/dates/formatDay.ts';
import { hasBegun } from '../../../../shared/domain/terms/checkVersion.ts';
import { modelVersion, versionInForce } from '../../../../shared/domain/terms/versionInForce.ts';
import { countText } from '../../../../shared/messages/countOf.ts';
import type { TermsVersion } from '../../../../shared/records/records.ts';
import { Button, Link, Section, StatusText, useCommand, useToasts, useToday } from '../../../ui/index.ts';
import { withdrawTerms } from './termsCommands.ts';
import type { TermsShelf } from './termsQueries.ts';

const line = {
  display: 'grid',
  gridTemplateColumns: { xs: '1fr', sm: '160px minmax(0, 1fr) 150px 180px' },
  columnGap: 2,
  alignItems: 'baseline',
  py: 1,
  borderBottom: 1,
  borderColor: 'divider',
} as const;

function Standing({
  version,
  current,
  today,
}: {
  readonly version: TermsVersion;
  readonly current: boolean;
  readonly today: CivilDay;
}) {
  const from = formatDay(version.from);
  if (!hasBegun(version, today)) return <StatusText tone="waiting">À venir, le {from}</StatusText>;
  if (current) return <StatusText tone="done">En vigueur depuis le {from}</StatusText>;
  return <StatusText tone="waiting">Remplacée ; en vigueur le {from}</StatusText>;
}

/** The orders that keep a version; those not issued yet stand with the one in force. */
const Orders = ({ id, count }: { readonly id: string; readonly count: number }) =>
  count > 0 ? (
    <Link to={`/dossiers?conditions=${id}`}>{countText(count, 'dossier')}</Link>
  ) : (
    <>Aucun dossier</>
  );

function VersionLine({ version, shelf }: { readonly version: TermsVersion; readonly shelf: TermsShelf }) {
  const today = useToday();
  const { say } = useToasts();
  const { id, label } = version;
  const count = shelf.orders.get(id) ?? 0;
  const withdraw = useCommand(() => withdrawTerms(version, today), {
    onDone: ({ undo }) => say(`« ${label} » est retirée.`, { undo }),
  });
  return (
    <Box component="li" sx={line}>
      <Link to={`/parametres/conditions/versions/${id}`}>{label}</Link>
      <Standing version={version} current={versionInForce(shelf.versions, today)?.id === id} today={today} />
      <Orders id={id} count={count} />
      <Box sx={{ display: 'flex', gap: 1 }}>
        {!hasBegun(version, today) && (
          <Button
            look="text"
            href={`#/parametres/conditions/versions/${id}/modifier`}
            label={`Modifier ${label}`}
          >
            Modifier
          </Button>
        )}
        {count === 0 && (
          <Button look="text" busy={withdraw.busy} onClick={() => withdraw.run()} label={`Retirer ${label}`}>
            Retirer
          </Button>
        )}
      </Box>
    </Box>
  );
}

/** Every version with its day and the orders that keep it, the latest first. */
export function VersionList({ shelf }: { readonly shelf: TermsShelf }) {
  const underModel = shelf.orders.get(modelVersion) ?? 0;
  return (
    <Section
      title="Versions"
      purpose="Un dossier garde la version sous laquelle sa proposition est partie ; les autres suivent celle en vigueur."
    >
      <Box component="ul" aria-label="Versions des conditions" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {shelf.versions.toReversed().map((version) => (
          <VersionLine key={version.id} version={version} shelf={shelf} />
        ))}
        <Box component="li" sx={line}>
          <Link to={`/parametres/conditions/versions/${modelVersion}`}>Modèle</Link>
          <StatusText tone={shelf.versions.length > 0 ? 'waiting' : 'done'}>
            Avant la première version publiée
          </StatusText>
          <Orders id={modelVersion} count={underModel} />
        </Box>
      </Box>
      {shelf.following > 0 && (
        <Box sx={{ mt: 1, typography: 'caption', color: 'text.secondary' }}>
          {countText(shelf.following, 'dossier')} sans proposition émise : version en vigueur le jour où elle
          part.
        </Box>
      )}
    </Section>
  );
}
