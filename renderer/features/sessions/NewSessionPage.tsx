import { useRef } from 'react';
import { useLocation } from 'wouter';
import { useLive } from '../../db/index.ts';
import { EmptyState, PageHeader, PageSkeleton, type SaveRequest } from '../../ui/index.ts';
import { SessionForm } from './SessionForm.tsx';
import { createSession } from './sessionCommands.ts';
import type { SessionValues } from './sessionForm.ts';
import { loadSessionChoices } from './sessionQueries.ts';

const crumbs = [{ label: 'Sessions', to: '/sessions' }];
const initial = { kind: 'intra', modality: 'onSite', slots: [], trainerIds: [] } as const;

/** A new session: its half-days are proposed from two days, then refined. */
export function NewSessionPage() {
  const [, go] = useLocation();
  const choices = useLive(loadSessionChoices, []);
  const made = useRef('');
  if (!choices) return <PageSkeleton />;
  const save = async (request: SaveRequest<SessionValues>) => {
    const done = await createSession(request);
    if (done.ok) made.current = done.value.sessionId;
    return done;
  };
  return (
    <>
      <PageHeader crumbs={crumbs} title="Nouvelle session" />
      {choices.courses.length === 0 ? (
        <EmptyState
          title="Aucune formation"
          text="Une session est celle d’une formation du catalogue."
          action={{ label: 'Créer une formation', onAct: () => go('/formations/nouvelle') }}
        />
      ) : (
        <SessionForm
          sessionId="new"
          choices={choices}
          initial={{ ...initial, slots: [], trainerIds: [] }}
          draftKey="session:new"
          savedText="Session créée."
          onSave={save}
          onSaved={() => go(`/sessions/${made.current}`)}
          onLeave={() => go('/sessions')}
        />
      )}
    </>
  );
}
