import { useLocation, useParams } from 'wouter';
import type { Order } from '../../../shared/records/records.ts';
import { stampsOf, useLive } from '../../db/index.ts';
import { ErrorState, PageHeader, PageSkeleton, RecordForm } from '../../ui/index.ts';
import { AgreedFields } from './AgreedFields.tsx';
import { saveOrder } from './orderCommands.ts';
import { agreedFields, type OrderValues, orderForm } from './orderForm.ts';
import { loadOrder } from './orderQueries.ts';

const initialOf = (order: Order): Partial<OrderValues> =>
  Object.fromEntries(agreedFields.map((field) => [field, order[field]]));

/** Changes what was agreed. What has left on paper stays as it left. */
export function EditOrderPage() {
  const { id = '' } = useParams();
  const [, go] = useLocation();
  const found = useLive(() => loadOrder(id), [id]);
  if (found === undefined) return <PageSkeleton />;
  if (found === null)
    return <ErrorState title="Dossier introuvable" text="Il n’est pas, ou plus, sur cet ordinateur." />;
  const { order, client } = found;
  return (
    <>
      <PageHeader
        crumbs={[
          { label: 'Dossiers', to: '/dossiers' },
          { label: client.name, to: `/dossiers/${id}` },
        ]}
        title="Modifier le dossier"
        subtitle="Les documents déjà émis restent tels qu’ils sont partis."
      />
      <RecordForm
        schema={orderForm}
        initial={initialOf(order)}
        base={stampsOf(order)}
        draftKey={`order:${id}`}
        onSave={({ changed, base }) => saveOrder(order, changed, base)}
        onLeave={() => go(`/dossiers/${id}`)}
      >
        <AgreedFields isPublic={client.kind === 'public'} />
      </RecordForm>
    </>
  );
}
