import { useLocation } from 'wouter';
import { ErrorState } from '../../ui/index.ts';
import { trainerPath } from './trainerPaths.ts';

/** The address names a trainer whom this computer does not have. */
export function TrainerMissing() {
  const [, go] = useLocation();
  return (
    <ErrorState
      title="Ce formateur n’est pas ici"
      text="Il n’existe pas sur cet ordinateur, ou son adresse est incomplète."
      action={{ label: 'Voir les formateurs', onAct: () => go(trainerPath.list) }}
    />
  );
}
