import { useLocation } from 'wouter';
import { EmptyState } from '../../ui/index.ts';
import type { Beginnings } from './todayQueries.ts';

interface Step {
  readonly title: string;
  readonly text: string;
  readonly label: string;
  readonly path: string;
}

/** What comes next for an organisation that begins: course, client, session, dossier. */
export function nextStep({ courses, clients, sessions }: Beginnings): Step {
  if (courses === 0)
    return {
      title: 'Commencez par une formation',
      text: 'Collez une fiche existante : Émarge en lit l’intitulé, les objectifs et le programme. Vous relisez, puis enregistrez.',
      label: 'Coller une fiche existante',
      path: '/formations/coller',
    };
  if (clients === 0)
    return {
      title: 'Ajoutez un client',
      text: 'Une entreprise, un organisme public ou un particulier : celui à qui la proposition sera adressée.',
      label: 'Ajouter un client',
      path: '/clients',
    };
  if (sessions === 0)
    return {
      title: 'Planifiez une session',
      text: 'Des dates, un lieu, un formateur : c’est d’elle que viennent les heures de la convention.',
      label: 'Planifier une session',
      path: '/sessions',
    };
  return {
    title: 'Ouvrez un dossier',
    text: 'Un client, une session, un prix : la proposition commerciale s’en déduit.',
    label: 'Ouvrir un dossier',
    path: '/dossiers',
  };
}

/** No order yet: says what to do next. */
export function FirstSteps({ beginnings }: { readonly beginnings: Beginnings }) {
  const [, go] = useLocation();
  const { title, text, label, path } = nextStep(beginnings);
  return <EmptyState title={title} text={text} action={{ label, onAct: () => go(path) }} />;
}
