import { formatDay } from '../../shared/domain/dates/formatDay.ts';
import { isCivilDay } from '../../shared/domain/dates/civilDay.ts';
import { countText } from '../../shared/messages/countOf.ts';
import type { Opening } from '../db/index.ts';

export type Trouble = Exclude<Opening, { readonly state: 'first' | 'ready' }>;

export interface RecoveryText {
  readonly title: string;
  readonly happened: string;
  readonly whatToDo: string;
  /** Whether reading a saved file back is the way out. */
  readonly canReadBack: boolean;
  /** What going on without it is called, where it is possible. */
  readonly proceedLabel?: string;
}

const rowsOf = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((sum, rows) => sum + rows, 0);

const newerText: RecoveryText = {
  title: 'Ces données viennent d’une version plus récente d’Émarge',
  happened:
    'Elles ont été écrites par une version plus récente que celle-ci. Cette version n’y a pas touché : elles sont intactes.',
  whatToDo: 'Installez la dernière version d’Émarge sur cet ordinateur, puis rouvrez-la.',
  canReadBack: false,
};

const emptiedText = ({ marker }: Extract<Trouble, { state: 'emptied' }>): RecoveryText => ({
  title: 'Les données de cet ordinateur ont disparu',
  happened: `Émarge connaissait ici ${countText(rowsOf(marker.counts), 'ligne')}, et la base est vide. Cela arrive après un nettoyage du navigateur ou du disque, ou un changement de compte.`,
  whatToDo:
    'Reprenez votre dernier fichier enregistré. Si la base était sur un autre compte de cet ordinateur, fermez Émarge et rouvrez-la depuis ce compte.',
  canReadBack: true,
  proceedLabel: 'Continuer sans ces données',
});

const behindText = ({ missing }: Extract<Trouble, { state: 'behind' }>): RecoveryText => ({
  title: 'Cette base est une copie plus ancienne',
  happened: `Il y manque ${countText(missing, 'action')} que cet ordinateur avait pourtant enregistrées : une copie plus ancienne a été remise à sa place.`,
  whatToDo:
    'Si vous avez remis cette copie vous-même, continuez : la suite sera notée à part et rien ne sera écrasé. Sinon, fermez Émarge et remettez la base d’origine.',
  canReadBack: false,
  proceedLabel: 'Continuer avec cette copie',
});

const damagedText = ({ detail }: Extract<Trouble, { state: 'damaged' }>): RecoveryText => ({
  title: 'La base est abîmée',
  happened: `Le système n’a pas pu la relire (${detail}). Cela arrive après une coupure de courant ou un disque défaillant.`,
  whatToDo:
    'Reprenez votre dernier fichier enregistré. Avant cela, gardez une copie du dossier de données : un technicien peut souvent en tirer davantage.',
  canReadBack: true,
  proceedLabel: 'Continuer sans ces données',
});

const unavailableText = ({ detail }: Extract<Trouble, { state: 'unavailable' }>): RecoveryText => ({
  title: 'La base ne peut pas s’ouvrir pour l’instant',
  happened: `Le système la refuse (${detail}) : fenêtre de navigation privée, disque plein, ou base tenue par un autre programme.`,
  whatToDo:
    'Fermez les autres fenêtres d’Émarge, quittez la navigation privée, libérez de la place si le disque est plein, puis réessayez.',
  canReadBack: false,
});

/**
 * What happened to the data, and what to do: never to erase anything.
 * @example recoveryText({ state: 'newer', found: 3, known: 1 }).title
 */
export function recoveryText(opening: Trouble): RecoveryText {
  if (opening.state === 'newer') return newerText;
  if (opening.state === 'emptied') return emptiedText(opening);
  if (opening.state === 'behind') return behindText(opening);
  return opening.state === 'damaged' ? damagedText(opening) : unavailableText(opening);
}

/** « 23 novembre 2026 » of a moment written down, or the text as it is. */
export const dayOfMoment = (moment: string): string => {
  const day = moment.slice(0, 10);
  return isCivilDay(day) ? formatDay(day) : moment;
};
