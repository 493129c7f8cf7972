import { useRef } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { ok, refused } from '../../../shared/result.ts';
import { useLive, whoIsWorking } from '../../db/index.ts';
import {
  EmptyState,
  PageHeader,
  PageSkeleton,
  RecordForm,
  type SaveRequest,
  useToday,
} from '../../ui/index.ts';
import { AgreedFields } from './AgreedFields.tsx';
import { NewOrderFields } from './NewOrderFields.tsx';
import { newOrderFrom } from './newOrderFrom.ts';
import { OrderEstimate } from './OrderEstimate.tsx';
import { unsaidOf } from './lateClient.ts';
import { createOrder } from './orderCommands.ts';
import { type NewOrderValues, newOrderForm, toMake } from './orderForm.ts';
import { loadOrderChoices, type OrderChoices } from './orderQueries.ts';

const initialOf = (choices: OrderChoices, who: string, search: URLSearchParams): Partial<NewOrderValues> => {
  const chosen = choices.sessions.find(({ session }) => session.id === search.get('session'))?.session;
  const inter = chosen?.kind === 'inter';
  return {
    clientId: search.get('client') ?? undefined,
    newKind: 'company',
    courseId: chosen?.courseId ?? search.get('formation') ?? undefined,
    sessionId: chosen?.id ?? toMake,
    sessionKind: 'intra',
    channel: 'inPerson',
    unit: inter ? 'person' : 'group',
    vat: choices.organisation?.vat ?? 'standard20',
    ...(who ? { followedBy: who } : {}),
  };
};

/** A new order: its client and its session can be made on the way, all in one act. */
export function NewOrderPage() {
  const [, go] = useLocation();
  const [search] = useSearchParams();
  const today = useToday();
  const choices = useLive(() => loadOrderChoices(today), [today]);
  const who = useLive(() => whoIsWorking.get(), []);
  const made = useRef('');
  if (!choices || who === undefined) return <PageSkeleton />;
  const save = async ({ values }: SaveRequest<NewOrderValues>) => {
    const unsaid = await unsaidOf(values, today);
    if (unsaid.length > 0) return refused({ code: 'invalid' as const, issues: unsaid });
    const done = await createOrder(await newOrderFrom(values, choices, today));
    if (!done.ok) return done;
    made.current = done.value.orderId;
    return ok(done.value);
  };
  return (
    <>
      <PageHeader crumbs={[{ label: 'Dossiers', to: '/dossiers' }]} title="Nouveau dossier" />
      {choices.courses.length === 0 ? (
        <EmptyState
          title="Aucune formation au catalogue"
          text="Un dossier vend une formation : collez la fiche de la première, ou saisissez-la."
          action={{ label: 'Créer une formation', onAct: () => go('/formations/nouvelle') }}
        />
      ) : (
        <RecordForm
          schema={newOrderForm}
          initial={initialOf(choices, who, search)}
          draftKey="order:new"
          saveLabel="Ouvrir le dossier"
          savedText="Dossier ouvert."
          onSave={save}
          onSaved={() => go(`/dossiers/${made.current}`)}
          onLeave={() => go('/dossiers')}
        >
          <NewOrderFields choices={choices} />
          <AgreedFields estimate={<OrderEstimate choices={choices} />} />
        </RecordForm>
      )}
    </>
  );
}
