import { cents } from '../domain/money/cents.ts';
import { type DemonstrationRecord, demonstrationId, type FieldsOf } from './demonstration.ts';

const active =
  'Pédagogie active : apports brefs, exercices, études de cas tirées du métier des stagiaires, jeux de rôle et questionnaires. Chaque séquence se termine par une mise en pratique.';
const means =
  'Salle équipée d’un écran et d’un tableau, livret du stagiaire, fiches d’exercices. Un formateur présent pendant toute la durée de la formation.';
const evaluation =
  'Un test en fin de formation vérifie, objectif par objectif, ce qui est compris et maîtrisé. Une seconde évaluation, quelques mois plus tard, mesure ce qui a changé dans le travail de tous les jours.';
const outcome =
  'Une attestation de fin de formation, qui reprend chaque objectif et le résultat obtenu, est remise à chaque stagiaire.';
const accessibility =
  'Formation ouverte aux personnes en situation de handicap : les aménagements utiles sont étudiés avec notre référente avant l’inscription.';
const accessDelay =
  'Entrée en formation sous trois semaines après l’accord, selon le calendrier des sessions.';

const customerRelations: FieldsOf<'courses'> = {
  title: 'Optimiser la relation client',
  category: 'RELATION CLIENT - RELATION CLIENTS',
  reference: 'AK-RCL-RCL-09',
  days: 2,
  hours: 14,
  objectives: [
    'Installer avec chaque client une relation de confiance',
    'Écouter pour comprendre et s’exprimer pour être compris',
    'Garder la main lorsque l’échange devient difficile',
  ],
  programme: [
    {
      title: 'Placer le client au cœur de son travail',
      points: [
        'Reconnaître les principaux profils de clients et leurs attentes',
        'Distinguer la relation avec une entreprise et la relation avec un particulier',
        'Donner, à chaque contact, une image juste et positive de la maison',
        'Repérer et encourager le sens de l’accueil dans l’équipe',
      ],
    },
    {
      title: 'Communiquer avec justesse',
      points: [
        'Pratiquer l’écoute active : questionner, reformuler, vérifier',
        'Comprendre et maîtriser le langage du corps',
        'Choisir des mots simples, des phrases positives et un ton adapté',
        'Accorder l’échange à la personne',
        'Trouver une issue dans tous les cas',
      ],
    },
    {
      title: 'Faire de chaque échange un moment utile',
      points: [
        'Montrer au client qu’il est attendu et reconnu',
        'Donner au conseil le temps qu’il mérite',
        'Tenir à jour ce que l’on sait du client et de son activité',
      ],
    },
    {
      title: 'Relier le client et l’entreprise',
      points: [
        'Expliquer une décision interne qui gêne le client',
        'Répondre sans tarder à une demande venue de l’extérieur',
        'Réunir les bons collègues autour d’un client à satisfaire',
      ],
    },
  ],
  prerequisites: 'Aucun : la formation part des situations vécues par les stagiaires.',
  audience: 'Toute personne qui accueille, conseille ou dépanne des clients, ou s’apprête à le faire.',
  methods: active,
  means,
  evaluation,
  outcome,
  accessibility,
  accessDelay,
  maxParticipants: 10,
  intraPrice: cents(145_000),
  interPrice: cents(58_000),
};

const leading: FieldsOf<'courses'> = {
  title: 'Animer une équipe au quotidien',
  category: 'MANAGEMENT',
  reference: 'TA-MAN-EQU-02',
  days: 2,
  hours: 14,
  objectives: [
    'Fixer un cap clair et le faire partager',
    'Conduire les entretiens et les réunions de la semaine',
    'Reconnaître un désaccord et le traiter à temps',
  ],
  programme: [
    {
      title: 'Trouver sa place de responsable',
      points: ['Passer de collègue à responsable', 'Connaître ses façons de diriger et leurs effets'],
    },
    {
      title: 'Organiser le travail',
      points: ['Fixer des objectifs que l’on peut vérifier', 'Confier une tâche et en suivre l’avancée'],
    },
    {
      title: 'Parler et faire parler',
      points: ['Dire ce qui va et ce qui ne va pas', 'Animer une réunion courte', 'Sortir d’un désaccord'],
    },
  ],
  prerequisites: 'Encadrer une équipe, même petite, ou s’apprêter à le faire.',
  audience: 'Chefs d’équipe, responsables d’atelier, de magasin ou de service.',
  methods: active,
  means,
  evaluation,
  outcome,
  accessibility,
  accessDelay,
  maxParticipants: 10,
  intraPrice: cents(160_000),
  interPrice: cents(64_000),
};

const lifting: FieldsOf<'courses'> = {
  title: 'Gestes et postures en atelier',
  category: 'PRÉVENTION',
  reference: 'TA-PRE-GES-01',
  days: 1,
  hours: 7,
  objectives: [
    'Repérer les gestes qui usent ou qui blessent',
    'Soulever, porter et déposer une charge sans se mettre en danger',
    'Aménager son poste avec ce que l’on a',
  ],
  programme: [
    {
      title: 'Comprendre',
      points: ['Le dos, les épaules, les poignets', 'Les situations à risque du poste'],
    },
    { title: 'Pratiquer', points: ['Les gestes sûrs, seul et à deux', 'Les aides à la manutention'] },
    { title: 'Améliorer', points: ['Observer son poste', 'Proposer trois changements simples'] },
  ],
  prerequisites: 'Aucun.',
  audience: 'Toute personne qui porte, pousse ou tire des charges dans son travail.',
  methods: active,
  means: `${means} Charges d’exercice et postes de l’atelier.`,
  evaluation,
  outcome,
  accessibility,
  accessDelay,
  maxParticipants: 8,
  intraPrice: cents(89_000),
  interPrice: cents(19_000),
};

/** A sheet as one has it on the first day: its programme is written, the rest is still to come. */
const conflicts: FieldsOf<'courses'> = {
  title: 'Désamorcer les conflits à l’accueil',
  category: 'RELATION CLIENT - RELATION CLIENTS',
  reference: 'TA-RCL-CON-04',
  days: 1,
  hours: 7,
  objectives: ['Reconnaître la colère avant qu’elle n’éclate', 'Retrouver un échange possible'],
  programme: [
    { title: 'Ce qui met en colère', points: ['L’attente', 'Le silence', 'Le sentiment d’injustice'] },
    { title: 'Ce qui apaise', points: ['La voix et la distance', 'Reconnaître sans céder'] },
  ],
  maxParticipants: 10,
  intraPrice: cents(95_000),
};

const courses = [customerRelations, leading, lifting, conflicts];

export const courseId = (reference: string): string => demonstrationId('course', reference);

/** The catalogue: one course of the user's own, written anew, and three others, the last one unfinished. */
export const courseRecords: readonly DemonstrationRecord[] = courses.map((fields) => ({
  table: 'courses',
  id: courseId(fields.reference ?? fields.title),
  fields,
}));

/** @throws Error when the catalogue has no such reference: a mistake in the demonstration itself. */
export function courseOf(reference: string): FieldsOf<'courses'> {
  const found = courses.find((course) => course.reference === reference);
  if (!found) throw new Error(`no course ${reference}`);
  return found;
}
