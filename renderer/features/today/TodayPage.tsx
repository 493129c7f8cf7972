import Box from '@mui/material/Box';
import { lazy, Suspense } from 'react';
import { useLocation } from 'wouter';
import { formatWeekday } from '../../../shared/domain/dates/formatDay.ts';
import { useLive } from '../../db/index.ts';
import { EmptyState, PageHeader, RowsSkeleton, useToday } from '../../ui/index.ts';
import { Agenda } from './Agenda.tsx';
import { AgendaFilters } from './AgendaFilters.tsx';
import { everybody } from './agenda.ts';
import { FirstSteps } from './FirstSteps.tsx';
import { TodayFigures } from './TodayFigures.tsx';
import { loadBeginnings } from './todayQueries.ts';
import { useAgenda } from './useAgenda.ts';
import { useNumbers } from './useNumbers.ts';

const TodayCharts = lazy(async () => ({ default: (await import('./TodayCharts.tsx')).TodayCharts }));

/** Room for the charts while they come. */
const chartsRoom = <Box sx={{ height: 320 }} aria-hidden />;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What to do now, by what is lost if nothing is done; then the figures and the charts of the house. */
export function TodayPage() {
  const today = useToday();
  const [, go] = useLocation();
  const { agenda, any, filter, people, me, choose } = useAgenda(today);
  const beginnings = useLive(loadBeginnings, []);
  const { figures, sessions, months } = useNumbers(today, agenda !== undefined);
  const isEmpty = agenda && Object.values(agenda.groups).every((lines) => lines.length === 0);
  const begins = beginnings?.orders === 0;
  return (
    <>
      <PageHeader
        title={capital(formatWeekday(today))}
        aside={any && <AgendaFilters filter={filter} people={people} me={me} onChoose={choose} />}
      />
      {!agenda || !beginnings ? (
        <RowsSkeleton rows={12} />
      ) : (
        <>
          {begins && <FirstSteps beginnings={beginnings} />}
          {isEmpty && !begins && (
            <EmptyState
              title={any ? 'Rien à faire ici' : 'Rien n’attend aujourd’hui'}
              text={
                any
                  ? 'Aucune ligne de ce genre, ou pour cette personne. Le reste est ailleurs, ou remis à plus tard.'
                  : 'Tous les dossiers sont à jour : rien à envoyer, à relancer ni à encaisser.'
              }
              action={
                any
                  ? { label: 'Tout montrer', onAct: () => choose({ person: everybody, kind: 'all' }) }
                  : { label: 'Voir les dossiers', onAct: () => go('/dossiers') }
              }
            />
          )}
          <Agenda agenda={agenda} today={today} />
          {!begins && <TodayFigures figures={figures} sessions={sessions} />}
          {!begins && (
            <Suspense fallback={chartsRoom}>
              {months && sessions ? <TodayCharts months={months} coming={sessions.coming} /> : chartsRoom}
            </Suspense>
          )}
        </>
      )}
    </>
  );
}
