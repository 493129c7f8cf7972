import { formatShortDay } from '../../domain/dates/formatDay.ts';
import { displayName } from '../../domain/parties/names.ts';
import { formatHours } from '../../domain/sessions/formatHours.ts';
import { hoursOf } from '../../domain/sessions/hoursOf.ts';
import type { Dossier } from '../../domain/orders/dossier.ts';
import type { HalfDay, Participant } from '../../records/records.ts';
import type { Block, Paper } from '../layout/blocks.ts';
import type { DocumentRequest } from '../request.ts';
import { framed } from './frame.ts';
import { activityStatement } from './organisationText.ts';
import {
  datesText,
  durationText,
  hoursText,
  placeIsKnown,
  placeText,
  plannedSpan,
  trainersText,
} from './sessionText.ts';
import { hasText, orToFill } from './wording.ts';

/** Half-days abreast on one sheet: two days, in cells wide enough to sign. */
const halfDaysAbreast = 4;

/** Feuille d'émargement on paper: one row a participant, one cell a half-day, the trainer's at the foot of each page. */
export function attendanceSheet(request: DocumentRequest): Paper {
  const { dossier } = request;
  const groups = inGroups(dossier.halfDays, halfDaysAbreast);
  return framed(request, {
    label: 'Feuille d’émargement',
    subject: [orToFill(dossier.course.title), datesText(plannedSpan(dossier))].join(', '),
    orientation: 'landscape',
    body: groups.flatMap((halfDays, i): Block[] => [
      ...(i > 0 ? [{ kind: 'newPage' } as const] : []),
      ...heading(dossier),
      grid(dossier, halfDays),
    ]),
  });
}

function inGroups<T>(items: readonly T[], size: number): T[][] {
  const count = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: count }, (_, i) => items.slice(i * size, (i + 1) * size));
}

const heading = (dossier: Dossier): Block[] => [
  {
    kind: 'title',
    over: `FEUILLE D’ÉMARGEMENT – ${orToFill(dossier.organisation.name)}`,
    title: orToFill(dossier.course.title),
    under: [
      `Session ${datesText(plannedSpan(dossier))}, ${durationText(dossier)}`,
      hasText(dossier.course.reference) && `réf. ${dossier.course.reference.trim()}`,
      placeIsKnown(dossier) && placeText(dossier),
    ]
      .filter(Boolean)
      .join(' – '),
  },
  {
    kind: 'paragraph',
    text: `Formateur : ${trainersText(dossier) || '…………………………………'}. ${activityStatement(dossier.organisation)} Chacun signe de sa main, au moment de chaque demi-journée ; le formateur barre la case des absents et note retards et départs.`,
    size: 'small',
  },
];

const partNames = { morning: 'matin', afternoon: 'après-midi' } as const;

function grid(dossier: Dossier, halfDays: readonly HalfDay[]): Block {
  const blanks = halfDays.map(() => '');
  const unnamed = Math.max(0, dossier.order.participants - dossier.participants.length);
  return {
    kind: 'table',
    grid: true,
    rowHeight: 10.5,
    columns: [
      { head: 'Participant', share: 50 },
      { head: 'Employeur', share: 39 },
      ...halfDays.map((halfDay) => ({ head: halfDayHead(halfDay), share: 42, align: 'center' as const })),
    ],
    rows: [
      ...dossier.participants.map((participant) => [
        displayName(participant),
        employerOf(participant, dossier),
        ...blanks,
      ]),
      ...Array.from({ length: unnamed }, () => ['', '', ...blanks]),
    ],
    foot: ['Formateur', 'Signature', ...blanks],
  };
}

const halfDayHead = (halfDay: HalfDay): string =>
  [
    formatShortDay(halfDay.day),
    `${partNames[halfDay.part]}, ${formatHours(hoursOf([halfDay]))}`,
    hoursText(halfDay),
  ].join('\n');

const employerOf = (participant: Participant, { employers, client }: Dossier): string =>
  employers[participant.employerId ?? ''] ?? (client.kind === 'individual' ? 'À titre individuel' : '');
