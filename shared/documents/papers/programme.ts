import { formatDay } from '../../domain/dates/formatDay.ts';
import { formatEuros } from '../../domain/money/formatMoney.ts';
import type { Course, Organisation } from '../../records/records.ts';
import type { Block, Paper } from '../layout/blocks.ts';
import type { DocumentRequest } from '../request.ts';
import { objectivesBlock, programmeBlocks } from './courseText.ts';
import { framed, letterheadOf } from './frame.ts';
import { durationText, modalityText } from './sessionText.ts';
import { hasText, orToFill } from './wording.ts';

/** Programme de formation (L6353-4 1°; indicators 1, 5 and 6 of the national quality framework). */
export function programme(request: DocumentRequest): Paper {
  const { course, organisation } = request.dossier;
  return framed(request, {
    label: 'Programme',
    body: [
      letterheadOf(request),
      {
        kind: 'title',
        over: ['PROGRAMME DE FORMATION', course.category?.toLocaleUpperCase('fr-FR')]
          .filter(hasText)
          .join(' – '),
        title: orToFill(course.title),
        under: `Référence ${orToFill(course.reference)}, version du ${formatDay(request.on)}`,
      },
      {
        kind: 'pairs',
        rows: [
          ['Durée', `${durationText(request.dossier)}. ${modalityText(request.dossier)}.`],
          ['Public', orToFill(course.audience)],
          ['Prérequis', orToFill(course.prerequisites)],
        ],
      },
      { kind: 'heading', text: 'Objectifs : à l’issue de la formation, être capable de' },
      objectivesBlock(course),
      { kind: 'heading', text: 'Contenu' },
      ...programmeBlocks(course),
      { kind: 'heading', text: 'Pédagogie et évaluation' },
      {
        kind: 'pairs',
        rows: [
          ['Méthodes', orToFill(course.methods)],
          ['Moyens', orToFill(course.means)],
          ['Évaluation', orToFill(course.evaluation)],
          ['Sanction', orToFill(course.outcome)],
        ],
      },
      ...practical(course, organisation),
    ],
  });
}

function practical(course: Course, organisation: Organisation): Block[] {
  const contact = [organisation.referentName, organisation.phone, organisation.email]
    .filter(hasText)
    .join(', ');
  const accessibility = [course.accessibility, organisation.accessibilityContact]
    .filter(hasText)
    .join(' Contact : ');
  const rows: readonly (readonly [string, string])[] = [
    ['Tarif', prices(course)],
    ['Accès', course.accessDelay ?? ''],
    ['Accessibilité', accessibility],
    ['Contact', contact],
  ];
  return [
    { kind: 'heading', text: 'En pratique' },
    { kind: 'pairs', rows: rows.filter(([, text]) => hasText(text)) },
  ];
}

const prices = ({ intraPrice, interPrice }: Course): string =>
  [
    intraPrice !== undefined && `INTRA : ${formatEuros(intraPrice)} HT par session`,
    interPrice !== undefined && `INTER : ${formatEuros(interPrice)} HT par participant`,
  ]
    .filter(Boolean)
    .join('. ');
