import Box from '@mui/material/Box';
import { useMemo, useState } from 'react';
import { useWatch } from 'react-hook-form';
import { useLocation, useParams } from 'wouter';
import { statementOfDossier } from '../../../../shared/domain/orders/storyOf.ts';
import { useLive } from '../../../db/index.ts';
import { EmptyState, ErrorState, PageHeader, PageSkeleton, RecordForm, useToday } from '../../../ui/index.ts';
import { RequestFields } from './RequestFields.tsx';
import type { RequestKind } from './request.ts';
import { initialRequest, requestSchema, typedRequest } from './requestForm.ts';
import { SimulationView } from './SimulationView.tsx';
import { simulate } from './simulation.ts';
import { findSimulated, type Simulated } from './simulatorQueries.ts';
import { useRecording } from './useRecording.ts';

const titles: Readonly<Record<RequestKind, string>> = {
  cancellation: 'Annuler\u00a0: combien cela coûte\u202f?',
  postponement: 'Reporter\u00a0: combien cela coûte\u202f?',
};
const saveLabels: Readonly<Record<RequestKind, string>> = {
  cancellation: 'Inscrire l’annulation',
  postponement: 'Inscrire le report',
};

/** What it would cost, before anything is recorded; then the request itself, with what came in writing. */
export function SimulatorPage({ kind }: { readonly kind: RequestKind }) {
  const { id = '' } = useParams();
  const today = useToday();
  const simulated = useLive(() => findSimulated(id, today), [id, today]);
  if (simulated === undefined) return <PageSkeleton />;
  if (simulated === null)
    return <ErrorState title="Dossier introuvable" text="Il n’est pas, ou plus, sur cet ordinateur." />;
  return (
    <>
      <PageHeader
        crumbs={[
          { label: 'Dossiers', to: '/dossiers' },
          { label: simulated.dossier.client.name, to: `/dossiers/${id}` },
        ]}
        title={titles[kind]}
        subtitle="Rien n’est inscrit tant que vous ne l’avez pas demandé."
      />
      <Found kind={kind} simulated={simulated} />
    </>
  );
}

function Found({ kind, simulated }: { readonly kind: RequestKind; readonly simulated: Simulated }) {
  const today = useToday();
  const [, go] = useLocation();
  const { save, saved, leave } = useRecording(kind, simulated);
  const [schema] = useState(() => requestSchema(simulated.isShared));
  if (statementOfDossier(simulated.dossier, today).status === 'draft')
    return (
      <EmptyState
        title="Rien n’est encore engagé"
        text={'Aucune proposition n’est partie pour ce dossier\u00a0: modifiez-le librement.'}
        action={{ label: 'Revenir au dossier', onAct: () => go(`/dossiers/${simulated.dossier.order.id}`) }}
      />
    );
  return (
    <RecordForm
      schema={schema}
      initial={initialRequest(kind, today)}
      saveLabel={saveLabels[kind]}
      savedText={null}
      onSave={save}
      onSaved={saved}
      onLeave={leave}
    >
      <Live kind={kind} simulated={simulated} />
    </RecordForm>
  );
}

/** The fields at the left, what they come to at the right. */
function Live({ kind, simulated }: { readonly kind: RequestKind; readonly simulated: Simulated }) {
  const today = useToday();
  const values: unknown = useWatch();
  const simulation = useMemo(() => {
    const typed = typedRequest(values);
    return typed && simulate(kind, typed, simulated, today);
  }, [kind, values, simulated, today]);
  return (
    <Box sx={columns}>
      <RequestFields kind={kind} simulated={simulated} simulation={simulation} />
      <SimulationView simulated={simulated} simulation={simulation} />
    </Box>
  );
}

const columns = {
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '320px minmax(0, 1fr)' },
  columnGap: 5,
} as const;
