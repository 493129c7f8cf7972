import type { Unit } from './quantities.ts';

/** The parameters that a text says with a figure. */
export type FigureName =
  | 'proposalValidityDays'
  | 'depositRate'
  | 'cancellationDays'
  | 'postponementMonths'
  | 'opcoGraceMonths'
  | 'recoveryFee'
  | 'formalNoticeDays'
  | 'proposalPreparationFee';

/** Rates that the engine applies whatever the terms say (L441-10): only compared, never set. */
export type FixedName = 'ecbMargin' | 'legalRateMultiple';

/** What stands around a quantity, in lower case and without accents. */
export interface Surroundings {
  readonly sentence: string;
  /** Just before it in its sentence. */
  readonly before: string;
  readonly after: string;
  /** Title of the clause, and the line that opens the list where it stands in one. */
  readonly over: string;
}

export interface FigureClue<Name extends string = FigureName> {
  readonly name: Name;
  readonly unit: Unit;
  /** Units that say as much otherwise: proposed, never taken. */
  readonly otherUnits: readonly Unit[];
  readonly fits: (around: Surroundings) => boolean;
}

const about = ({ sentence, over }: Surroundings): string => `${over} ${sentence}`;
const near = ({ before, after }: Surroundings): string => `${before.slice(-80)}#${after.slice(0, 80)}`;

const offer = /proposition|devis|offre/;
const validity = /valid|valable/;
const cancelling = /renonc|annul|desist|dedit|resili/;
const timeBefore = /avant|moins de|plus de|prealable|preavis|inferieur|superieur|jusqu'a|au moins/;
const postponing = /(?:^|[^a-z])report|reprogramm|differe/;
const funder = /opco|opca|operateur de competences|financeur|prise en charge|subrogation/;
const unpaid =
  /pas (?:integralement )?(?:regle|paye|verse)|non[- ](?:paiement|reglement)|defaut de (?:paiement|reglement)|impaye/;
const notice = /mise en demeure/;

/** One line a parameter: its unit, and what the sentence says around its figure. */
export const figureClues: readonly FigureClue[] = [
  {
    name: 'proposalValidityDays',
    unit: 'day',
    otherUnits: ['week', 'month'],
    fits: (around) =>
      offer.test(about(around)) &&
      validity.test(around.sentence) &&
      !/retract|assurance/.test(around.sentence),
  },
  {
    name: 'depositRate',
    unit: 'percent',
    otherUnits: [],
    fits: (around) =>
      /acompte|arrhes|avance|a la (?:commande|signature|reservation)|a l'inscription/.test(near(around)) &&
      !/penalit|interet|majoration|tva|remise|reduction|retenu/.test(around.before.slice(-60)),
  },
  {
    name: 'cancellationDays',
    unit: 'day',
    otherUnits: ['hour', 'week', 'month'],
    fits: (around) =>
      cancelling.test(about(around)) &&
      timeBefore.test(near(around)) &&
      !/retract|recouvrement|rembours/.test(near(around)) &&
      !notice.test(around.sentence) &&
      (cancelling.test(around.sentence) || !postponing.test(around.sentence)),
  },
  {
    name: 'postponementMonths',
    unit: 'month',
    otherUnits: ['day', 'week', 'year'],
    fits: (around) =>
      postponing.test(about(around)) &&
      /delai|dans les|sous|au plus tard|suivant|compter/.test(near(around)) &&
      !cancelling.test(near(around)) &&
      !/donnees|retract|opco/.test(around.sentence) &&
      !notice.test(around.sentence),
  },
  {
    name: 'opcoGraceMonths',
    unit: 'month',
    otherUnits: ['day', 'week'],
    fits: (around) => funder.test(about(around)) && unpaid.test(around.sentence),
  },
  {
    name: 'recoveryFee',
    unit: 'euro',
    otherUnits: [],
    fits: ({ sentence }) => /recouvrement/.test(sentence),
  },
  {
    name: 'formalNoticeDays',
    unit: 'day',
    otherUnits: ['week', 'month'],
    fits: (around) =>
      notice.test(around.sentence) &&
      /resol|resili|manquement|inexecution|suspen|rupture/.test(about(around)) &&
      !/interet|penalit/.test(near(around)),
  },
  {
    name: 'proposalPreparationFee',
    unit: 'euro',
    otherUnits: [],
    fits: ({ sentence }) =>
      /elaboration|frais (?:de dossier|d'etude|de preparation|d'etablissement)/.test(sentence) &&
      !/recouvrement/.test(sentence),
  },
];

/** The two rates of 3.4 that no parameter sets. */
export const fixedClues: readonly FigureClue<FixedName>[] = [
  {
    name: 'ecbMargin',
    unit: 'point',
    otherUnits: ['percent'],
    fits: (around) =>
      /banque centrale|bce|refi/.test(around.sentence) &&
      /major|augment|plus|\+/.test(around.before.slice(-40)),
  },
  {
    name: 'legalRateMultiple',
    unit: 'times',
    otherUnits: [],
    fits: ({ after }) => /^.{0,25}(?:interet legal|taux legal)/.test(after),
  },
];
