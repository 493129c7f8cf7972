import { useWatch } from 'react-hook-form';
import { ClientDuplicates } from './ClientDuplicates.tsx';
import type { ClientForm } from './clientForm.ts';

/** Inside the form of a client: those who may already be there, as one types. */
export function TypedDuplicates({ id }: { readonly id: string }) {
  const typed = useWatch() as Partial<ClientForm>;
  const { firstName, lastName, email, siret } = typed;
  const isPerson = typed.kind === 'individual';
  return (
    <ClientDuplicates
      client={isPerson ? { id, firstName, lastName, email } : { id, name: typed.name ?? '', email, siret }}
    />
  );
}
