import type { SheetField, UnreadReason } from '../domain/courses/courseSheet.ts';

const fieldTexts: Record<SheetField, string> = {
  title: 'Intitulé',
  category: 'Catégorie',
  reference: 'Référence',
  days: 'Durée en jours',
  hours: 'Durée en heures',
  objectives: 'Objectifs',
  programme: 'Programme',
  prerequisites: 'Prérequis',
  audience: 'Public',
  methods: 'Méthodes pédagogiques',
  means: 'Moyens pédagogiques et techniques',
  evaluation: 'Modalités d’évaluation',
  outcome: 'Sanction de la formation',
  accessibility: 'Accessibilité',
  accessDelay: 'Délai d’accès',
  maxParticipants: 'Effectif maximal',
  intraPrice: 'Prix HT par groupe (INTRA)',
  interPrice: 'Prix HT par personne (INTER)',
};

/** The name of a field of a course, as the screens show it. */
export const courseFieldText = (field: SheetField): string => fieldTexts[field];

const unreadTexts: Record<UnreadReason, string> = {
  terms:
    'Conditions générales de vente : elles valent pour toute l’organisation et se règlent dans Paramètres ; elles ne sont pas reprises dans la formation.',
  elsewhere: 'Date, lieu, formateur ou contact : à indiquer dans la session, pas dans la formation.',
  unclearPrice: 'Prix non repris : il ne dit pas clairement s’il est hors taxes, par groupe ou par personne.',
  notUnderstood: 'Non compris : à recopier dans le bon champ si c’est utile.',
};

/** Why a line of a pasted sheet is not in the course, and what to do with it. */
export const unreadSheetText = (why: UnreadReason): string => unreadTexts[why];

/** What is said of a text that is not a sheet. */
export const notASheetText =
  'Ce texte ne ressemble pas à une fiche de formation : ni objectifs, ni programme, ni public n’y sont annoncés. Ce qui a pu être lu est proposé ; le reste est listé tel quel.';
