import Box from '@mui/material/Box';
import { useEffect } from 'react';
import { useParams } from 'wouter';
import type { CivilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { formatDay } from '../../../../shared/domain/dates/formatDay.ts';
import { approvedOn } from '../../../../shared/domain/terms/approvedOn.ts';
import { ownTextOf } from '../../../../shared/domain/terms/own/ownClauseStating.ts';
import { parametersOfVersion } from '../../../../shared/domain/terms/termsOf.ts';
import { termsTextOfVersion } from '../../../../shared/domain/terms/text/termsTextOfVersion.ts';
import { versionInForce } from '../../../../shared/domain/terms/versionInForce.ts';
import type { Organisation, TermsVersion } from '../../../../shared/records/records.ts';
import { useLive } from '../../../db/index.ts';
import {
  Button,
  Section,
  StatusText,
  TextSkeleton,
  useCommand,
  useToasts,
  useToday,
} from '../../../ui/index.ts';
import { saveOrganisation } from '../settingsCommands.ts';
import { OpenQuestions } from '../terms/OpenQuestions.tsx';
import { PublishedText } from '../terms/PublishedText.tsx';
import { loadTermsShelf } from '../terms/termsQueries.ts';
import { VersionList } from '../terms/VersionList.tsx';

/** The clause asked for comes to the top. */
function useAskedClause(ready: boolean): string | undefined {
  const { clause } = useParams<{ clause?: string }>();
  useEffect(() => {
    if (!ready || !clause) return;
    const heading = document.getElementById(`clause-${clause}`);
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  }, [ready, clause]);
  return clause;
}

/** An organisation's own text needs no approval; the model's says when it was made the organisation's. */
function standing(version: TermsVersion | null, approved: CivilDay | undefined): string {
  const since = version ? `${version.label}, en vigueur depuis le ${formatDay(version.from)}` : 'Modèle';
  if (ownTextOf(version)) return `${since}, votre texte`;
  return approved ? `${since}, approuvées le ${formatDay(approved)}` : since;
}

/** Which terms are in force, whether the organisation made them its own, and the way to change them. */
function TermsHead({
  organisation,
  version,
}: {
  readonly organisation: Organisation;
  readonly version: TermsVersion | null;
}) {
  const today = useToday();
  const { say } = useToasts();
  const approve = useCommand(
    () => saveOrganisation('Conditions générales approuvées', { termsApprovedOn: today }),
    { onDone: ({ undo }) => say('Conditions générales approuvées.', { undo }) },
  );
  const { termsApprovedOn } = organisation;
  const own = ownTextOf(version) !== null;
  const approved = approvedOn(organisation, version) !== null;
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, mb: 2.5, flexWrap: 'wrap' }}>
      {approved ? (
        <StatusText tone="done">{standing(version, termsApprovedOn)}</StatusText>
      ) : (
        <StatusText tone="todo">Modèle à valider&nbsp;: les documents le disent jusque-là</StatusText>
      )}
      <Box sx={{ ml: 'auto', display: 'flex', gap: 1 }}>
        {!approved && (
          <Button look="primary" busy={approve.busy} onClick={() => approve.run()}>
            Approuver ces conditions
          </Button>
        )}
        {own && (
          <Button href="#/parametres/conditions/nouvelle?texte=modele">Revenir au texte du modèle…</Button>
        )}
        <Button href="#/parametres/conditions/coller">
          {own ? 'Coller un autre texte…' : 'Coller vos propres conditions…'}
        </Button>
        <Button look={approved ? 'primary' : 'quiet'} href="#/parametres/conditions/nouvelle">
          Modifier les conditions
        </Button>
      </Box>
    </Box>
  );
}

/** The terms of sale as they print, each clause beside its parameters; what is open, and every version. */
export function TermsPart() {
  const today = useToday();
  const shelf = useLive(loadTermsShelf, []);
  const asked = useAskedClause(shelf !== undefined);
  if (!shelf) return <TextSkeleton lines={12} />;
  const version = versionInForce(shelf.versions, today);
  return (
    <Box sx={{ maxWidth: 1080 }}>
      <TermsHead organisation={shelf.organisation} version={version} />
      <OpenQuestions shelf={shelf} />
      <VersionList shelf={shelf} />
      <Section title="Texte en vigueur" purpose="À droite de chaque clause, ce que le calcul en lit.">
        <PublishedText
          chapters={termsTextOfVersion(version, shelf.organisation)}
          terms={parametersOfVersion(version)}
          asked={asked}
        />
      </Section>
    </Box>
  );
}
