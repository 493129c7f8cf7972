import { useLocation } from 'wouter';
import { ErrorState } from '../../ui/index.ts';
import { roomPath } from './roomPaths.ts';

/** The address names a room that this computer does not have. */
export function RoomMissing() {
  const [, go] = useLocation();
  return (
    <ErrorState
      title="Ce lieu n’est pas ici"
      text="Il n’existe pas sur cet ordinateur, ou son adresse est incomplète."
      action={{ label: 'Voir les lieux', onAct: () => go(roomPath.list) }}
    />
  );
}
