import { useLocation } from 'wouter';
import { ErrorState } from '../../ui/index.ts';
import { coursePath } from './coursePaths.ts';

/** The address names a course that this computer does not have. */
export function CourseMissing() {
  const [, go] = useLocation();
  return (
    <ErrorState
      title="Cette formation n’est pas ici"
      text="Elle n’existe pas sur cet ordinateur, ou son adresse est incomplète."
      action={{ label: 'Voir le catalogue', onAct: () => go(coursePath.list) }}
    />
  );
}
