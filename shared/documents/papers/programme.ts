import { formatDay } from '../../domain/dates/formatDay.ts';
import { formatEuros } from '../../domain/money/formatMoney.ts';
import type { Course, Organisation } from '../../records/records.ts';
import type { Block, Paper } from '../layout/blocks.ts';
import type { DocumentRequest } from '../request.ts';
import { objectivesBlock, programmeBlock, withReference } from './courseText.ts';
import { framed, letterheadOf } from './frame.ts';
import { durationText, modalityText } from './sessionText.ts';
import { hasText, knownPairs, orToFill } from './wording.ts';

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
        under: `Version du ${formatDay(request.on)}${withReference(course)}`,
      },
      knownPairs([
        ['Durée', `${durationText(request.dossier)}. ${modalityText(request.dossier)}.`],
        ['Public', course.audience],
        ['Prérequis', course.prerequisites],
      ]),
      { kind: 'heading', text: 'Objectifs : à l’issue de la formation, être capable de' },
      objectivesBlock(course),
      { kind: 'heading', text: 'Contenu' },
      programmeBlock(course),
      { kind: 'heading', text: 'Pédagogie et évaluation' },
      knownPairs([
        ['Méthodes', course.methods],
        ['Moyens', course.means],
        ['Évaluation', course.evaluation],
        ['Sanction', course.outcome],
      ]),
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
  return [{ kind: 'heading', text: 'En pratique' }, knownPairs(rows)];
}

const prices = ({ intraPrice, interPrice }: Course): string =>
  [
    intraPrice !== undefined && `INTRA : ${formatEuros(intraPrice)} HT par session`,
    interPrice !== undefined && `INTER : ${formatEuros(interPrice)} HT par participant`,
  ]
    .filter(Boolean)
    .join('. ');
