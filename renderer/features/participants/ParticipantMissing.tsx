import { useLocation } from 'wouter';
import { ErrorState } from '../../ui/index.ts';
import { participantPath } from './participantPaths.ts';

/** The address names someone whom this computer does not have. */
export function ParticipantMissing() {
  const [, go] = useLocation();
  return (
    <ErrorState
      title="Cette personne n’est pas ici"
      text="Elle n’existe pas sur cet ordinateur, ou l’adresse est incomplète."
      action={{ label: 'Voir les participants', onAct: () => go(participantPath.list) }}
    />
  );
}
