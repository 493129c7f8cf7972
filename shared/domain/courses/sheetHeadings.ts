import { tidyLine, wordKey } from '../parties/tidyText.ts';
import type { SheetField } from './courseSheet.ts';

/** What a title announces: a field, a price, or something that is not of the course. */
export type HeadingOf = SheetField | 'price' | 'elsewhere';

/** A title, and what follows it on its line after a colon or a tab. */
export interface Heading {
  readonly of: HeadingOf;
  readonly rest: string;
}

const ofTraining = '( (de|de la|de cette|a la|la|cette) (formation|session|stage)| du (stage|module|cours))?';
const exactly = (words: string): RegExp => new RegExp(`^(les |nos |la |le |l')?(${words})$`);

const titles: readonly (readonly [RegExp, HeadingOf])[] = [
  [
    exactly(
      `objectifs?( pedagogiques?| operationnels?| generaux| general| vises?| principaux)*( et competences( visees)?)?${ofTraining}`,
    ),
    'objectives',
  ],
  [exactly('competences (visees|attendues|acquises|developpees)|finalites?'), 'objectives'],
  [
    /^(a l'issue|au terme|a la fin) d(e|u) .{0,40}?(capables?|en mesure|sauront|saura|pourra|pourront)( de| d')?$/,
    'objectives',
  ],
  [
    exactly(
      `(programme|contenus?|deroule|deroulement|plan)( detaille| pedagogique| de formation)*${ofTraining}`,
    ),
    'programme',
  ],
  [
    exactly(
      `pre-? ?requis( necessaires?)?${ofTraining}|niveau (requis|prealable|d'entree)|connaissances (prealables|requises|necessaires)( requises)?|pre-? ?requis et publics?( vises?)?`,
    ),
    'prerequisites',
  ],
  [
    exactly(
      `publics?( cibles?| vises?| concernes?)*|a qui s'adresse${ofTraining}|profils? des (participants|stagiaires|apprenants)|pour qui|publics?( vises?)? et pre-? ?requis`,
    ),
    'audience',
  ],
  [
    exactly(
      `pedagogie|(methodes?|approches?|demarches?|modalites|techniques)( et (moyens|outils|techniques))? (pedagogiques?|d'animation)|methodes? mobilisees?|modalites de (deroulement|mise en oeuvre)`,
    ),
    'methods',
  ],
  [
    exactly(
      "(moyens|ressources|supports|outils|materiels?)( (pedagogiques|techniques|materiels|humains|mobilises|fournis|necessaires)(,| et| ou)?)*( et d'encadrement| et supports)?|moyens et supports( pedagogiques)?|encadrement",
    ),
    'means',
  ],
  [
    exactly(
      `((modalites?|methodes?|dispositifs?|modes?|criteres|moyens) (d'|de l')?(de )?(suivi et (d')?)?(evaluations?|suivi))( des acquis| et de suivi| et d'evaluation| de l'execution)*${ofTraining}|evaluations?( des acquis)?${ofTraining}|suivi et evaluation( des (acquis|resultats))?|validation des acquis`,
    ),
    'evaluation',
  ],
  [
    exactly(
      `(sanction|validation|reconnaissance)${ofTraining}|attestations?( de( fin de)? formation)?|certifications?|delivrance`,
    ),
    'outcome',
  ],
  [exactly(`durees?${ofTraining}|nombre (de jours|d'heures)`), 'days'],
  [exactly('ref|ref\\.|references?|code( formation| stage)?'), 'reference'],
  [exactly('categories?|domaines?|thematiques?|themes?|filieres?|familles?'), 'category'],
  [
    exactly(`titre${ofTraining}|intitule${ofTraining}|nom${ofTraining}|formation|module de formation`),
    'title',
  ],
  [
    exactly(
      'accessibilite( aux personnes (handicapees|en situation de handicap)| handicap)?|handicap|accueil des personnes en situation de handicap|personnes en situation de handicap',
    ),
    'accessibility',
  ],
  [
    exactly("(modalites|conditions)?( et )?(delais?)( d'acces| d'inscription)|modalites d'acces"),
    'accessDelay',
  ],
  [
    exactly(
      'effectifs?( maximum| maximal| max| max\\.)?|nombre (maximum |maximal )?de (participants|stagiaires|personnes)( maximum| max)?|taille du groupe',
    ),
    'maxParticipants',
  ],
  [exactly(`(tarifs?|prix|couts?)( ht| inter| intra)*${ofTraining}`), 'price'],
  [
    exactly(
      'formateurs?|formatrices?|intervenants?|animateurs?|lieux?|dates?( et lieux?)?|horaires?|(votre |vos )?contacts?|nous contacter|renseignements( et inscriptions?)?|inscriptions?|financements?|indicateurs de resultats?|resultats|satisfaction|telephone|tel|e-?mail|courriel|site( web| internet)?',
    ),
    'elsewhere',
  ],
];

const decoration = /^[^\p{L}\p{N}]+|[\s:.\-–—*_]+$/gu;
const keyOf = (text: string): string =>
  wordKey(text.replace(decoration, '')).replace(/^(\d+|[ivx]+)\s?[.)]\s*/, '');

/**
 * The title that a line is, or that it begins with before a colon or a tab. A sentence is none.
 * @example headingOf('Durée : 14 heures') //=> { of: 'days', rest: '14 heures' }
 * @example headingOf('OBJECTIFS PÉDAGOGIQUES') //=> { of: 'objectives', rest: '' }
 */
export function headingOf(line: string): Heading | null {
  const [, before = line, rest = ''] = /^([^:\t]{2,90})[:\t](.*)$/u.exec(tidyLine(line).trim()) ?? [];
  const key = keyOf(before);
  const of = titles.find(([pattern]) => pattern.test(key))?.[1];
  return of === undefined ? null : { of, rest: rest.replace(/^[\s:]+/, '').trim() };
}

const furniture =
  /^(fiche|programme|plan|module)( de| d'une| d'action de)?( la)?( formation| pedagogique| stage)( professionnelle)?$/;

/** Whether a line only says that this is a sheet: « FICHE DE FORMATION ». */
export const isFurniture = (line: string): boolean => furniture.test(keyOf(line));

const termsTitle =
  /^((\d+|[ivx]+)\s?[.)]\s*)?(article \d+\s?[-:.]?\s*)?(extrait des )?(application des (presentes )?)?(nos )?(conditions generales (de|d')|cgv\b)/;
const numberedClause = /^(\d{1,2}\.\d{1,2}\.?\s|article \d+)/;

/**
 * Whether the terms of sale begin at this line: from there on nothing is of the course.
 * @example startsTerms('Conditions Générales de Vente : LEXOM', false) //=> true
 */
export function startsTerms(line: string, isInProgramme: boolean): boolean {
  const key = wordKey(line);
  if (key.length <= 100 && !key.endsWith('.') && termsTitle.test(key)) return true;
  return !isInProgramme && numberedClause.test(key);
}
