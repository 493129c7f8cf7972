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
import { datesText, durationText, hoursText, placeText, trainersText } from './sessionText.ts';
import { hasText, orToFill } from './wording.ts';

/** Half-days abreast on one sheet: two days, in cells wide enough to sign. */
const halfDaysAbreast = 4;

/** Feuille d'émargement on paper: one row a participant, one cell a half-day, the trainer's at the foot of each page. */
export function attendanceSheet(request: DocumentRequest): Paper {
  const { dossier } = request;
  const groups = inGroups(dossier.halfDays, halfDaysAbreast);
  return framed(request, {
    label: 'Feuille d’émargement',
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
      `Session ${datesText(dossier)}, ${durationText(dossier)}`,
      `réf. ${orToFill(dossier.course.reference)}`,
      placeText(dossier),
    ].join(' – '),
  },
  {
    kind: 'paragraph',
    text: `Formateur : ${trainersText(dossier)}. ${activityStatement(dossier.organisation)} Chacun signe de sa main, au moment de chaque demi-journée ; le formateur barre la case des absents et note retards et départs.`,
    size: 'small',
  },
];

const partNames = { morning: 'matin', afternoon: 'après-midi' } as const;

function grid(dossier: Dossier, halfDays: readonly HalfDay[]): Block {
  const columns = halfDays.map((halfDay) => ({
    head: `${formatShortDay(halfDay.day)}, ${partNames[halfDay.part]}\n${hoursText(halfDay)} (${formatHours(hoursOf([halfDay]))})`,
    share: 48,
    align: 'center' as const,
  }));
  const blanks = halfDays.map(() => '');
  return {
    kind: 'table',
    size: 'small',
    grid: true,
    rowHeight: 11.5,
    columns: [{ head: 'Participant', share: 257 - 48 * columns.length > 65 ? 65 : 257 - 48 * 4 }, ...columns],
    rows: dossier.participants.map((participant) => [who(participant, dossier), ...blanks]),
    foot: ['Formateur : nom et signature', ...blanks],
  };
}

const who = (participant: Participant, { employers, client }: Dossier): string => {
  const employer = employers[participant.employerId ?? ''];
  const work = employer ?? (client.kind === 'individual' ? 'à titre individuel' : undefined);
  return [displayName(participant), work].filter(hasText).join('\n');
};
