import { useLocation } from 'wouter';
import { ErrorState } from '../../ui/index.ts';
import { clientPath } from './clientPaths.ts';

/** The address names a client that this computer does not have. */
export function ClientMissing() {
  const [, go] = useLocation();
  return (
    <ErrorState
      title="Ce client n’est pas ici"
      text="Il n’existe pas sur cet ordinateur, ou son adresse est incomplète."
      action={{ label: 'Voir les clients', onAct: () => go(clientPath.list) }}
    />
  );
}
