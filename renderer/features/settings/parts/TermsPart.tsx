import Box from '@mui/material/Box';
import { useEffect } from 'react';
import { useParams } from 'wouter';
import { isCivilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { formatDay } from '../../../../shared/domain/dates/formatDay.ts';
import { termsText } from '../../../../shared/domain/terms/text/termsText.ts';
import { useLive } from '../../../db/index.ts';
import { Button, StatusText, TextSkeleton, useCommand, useToasts, useToday } from '../../../ui/index.ts';
import { ChapterView } from '../ChapterView.tsx';
import { saveOrganisation } from '../settingsCommands.ts';
import { loadOrganisation, loadTermsInForce } from '../settingsQueries.ts';

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

/** The terms of sale as they print, and whether the organisation has made them its own. */
export function TermsPart() {
  const today = useToday();
  const { say } = useToasts();
  const organisation = useLive(loadOrganisation, []);
  const terms = useLive(() => loadTermsInForce(today), [today]);
  const asked = useAskedClause(Boolean(organisation && terms));
  const approve = useCommand(
    () => saveOrganisation('Conditions générales approuvées', { termsApprovedOn: today }),
    { onDone: ({ undo }) => say('Conditions générales approuvées.', { undo }) },
  );
  if (!organisation || !terms) return <TextSkeleton lines={12} />;
  const { termsApprovedOn } = organisation;
  return (
    <Box sx={{ maxWidth: 720 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, mb: 2.5, flexWrap: 'wrap' }}>
        {termsApprovedOn && isCivilDay(termsApprovedOn) ? (
          <StatusText tone="done">
            {terms.label ?? 'Modèle'}, approuvées le {formatDay(termsApprovedOn)}
          </StatusText>
        ) : (
          <>
            <StatusText tone="todo">Modèle à valider : les documents le disent jusque-là</StatusText>
            <Button look="primary" busy={approve.busy} onClick={() => approve.run()}>
              Approuver ces conditions
            </Button>
          </>
        )}
      </Box>
      {termsText(terms.parameters, organisation).map((chapter) => (
        <ChapterView key={chapter.number} chapter={chapter} asked={asked} />
      ))}
    </Box>
  );
}
