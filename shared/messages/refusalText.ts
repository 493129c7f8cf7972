import { civilDay } from '../domain/dates/civilDay.ts';
import { formatDay } from '../domain/dates/formatDay.ts';
import type { HostRefusal } from '../host/contract.ts';

/** A refusal with a code, and maybe its own sentence in French. */
export interface SpokenRefusal {
  readonly code: string;
  readonly message?: string;
  readonly because?: string;
  readonly subject?: string | undefined;
  /** The day of the last number of a series. */
  readonly lastDay?: string;
}

const named = (subject: string | undefined, otherwise: string): string =>
  subject ? `« ${subject} »` : otherwise;

/** What the host could not do. A cancelled dialog is no news: empty text. */
const hostSentences: Record<HostRefusal['code'], (subject: string | undefined) => string> = {
  cancelled: () => '',
  cannotWrite: (subject) =>
    `Impossible d’écrire ${named(subject, 'à cet endroit')}. Choisissez un autre dossier, puis recommencez ; rien n’a été écrit.`,
  diskFull: () => 'Le disque est plein : rien n’a été écrit à moitié. Libérez de la place, puis recommencez.',
  cannotRead: (subject) =>
    `Impossible de lire ${named(subject, 'ce fichier')}. Vérifiez qu’il s’ouvre ailleurs, puis recommencez.`,
  tooLarge: (subject) => `${named(subject, 'Ce fichier')} est trop volumineux.`,
  noPrinter: () => 'Aucune imprimante n’a répondu. Vérifiez qu’elle est allumée, ou enregistrez le PDF.',
  unavailable: () => 'Cette action n’est pas possible ici. Elle l’est dans l’application de bureau.',
  badRequest: () => 'La demande n’a pas été comprise ; rien n’a été fait. Recommencez depuis cet écran.',
};

const commitSentences: Readonly<Record<string, (refusal: SpokenRefusal) => string>> = {
  invalid: () => 'Certains champs ne sont pas corrects ; rien n’a été enregistré.',
  changedMeanwhile: () =>
    'Ces champs ont été modifiés ailleurs entre-temps. Choisissez la valeur à garder pour chacun.',
  numberTaken: () =>
    'Ce numéro vient d’être pris par un autre document. Recommencez : le suivant sera donné.',
  numberInPast: ({ lastDay }) =>
    `Un numéro de cette série est déjà donné${lastDay === undefined ? '' : ` au ${formatDay(civilDay(lastDay))}`}, et le suivant ne peut pas porter une date antérieure. Vérifiez la date de cet ordinateur ; si elle est juste, attendez ce jour ou commencez une autre série dans Paramètres, Numérotation.`,
  diskFull: () => 'Le disque est plein : rien n’a été enregistré. Libérez de la place, puis recommencez.',
  notSaved: () => 'L’enregistrement n’a pas abouti ; rien n’a été modifié. Recommencez.',
};

/**
 * The French sentence of an expected refusal: what happened, what to do. Empty where there is nothing to say (a
 * dialog that was closed). A refusal that brings its own sentence keeps it.
 * @example refusalText({ code: 'diskFull' }) //=> 'Le disque est plein : …'
 */
export function refusalText(refusal: SpokenRefusal): string {
  const own = refusal.message ?? refusal.because;
  if (own) return own;
  const commit = commitSentences[refusal.code];
  if (commit) return commit(refusal);
  const host = hostSentences[refusal.code as HostRefusal['code']];
  return host
    ? host(refusal.subject)
    : 'Cette action n’a pas pu aboutir ; rien n’a été modifié. Recommencez, ou rouvrez cet écran.';
}
