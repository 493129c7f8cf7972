import { useFormContext, useWatch } from 'react-hook-form';
import { useLive } from '../../db/index.ts';
import { Button } from '../../ui/index.ts';
import { findEmployer } from './participantQueries.ts';

/** « Même chose que la dernière fois »: the employer of the last person, one click away. */
export function SameEmployer({ lastId }: { readonly lastId: string | null }) {
  const chosen = useWatch({ name: 'employerId' }) as unknown;
  const { setValue } = useFormContext();
  const last = useLive(() => findEmployer(lastId ?? undefined), [lastId]);
  if (!last || last.archived || (typeof chosen === 'string' && chosen !== '')) return null;
  return (
    <Button look="text" onClick={() => setValue('employerId', last.id, { shouldDirty: true })}>
      {`Même employeur que la dernière fois : ${last.name}`}
    </Button>
  );
}
