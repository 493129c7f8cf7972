import { formatPeriod, formatWeekday } from '../../domain/dates/formatDay.ts';
import type { Dossier } from '../../domain/orders/dossier.ts';
import { displayName } from '../../domain/parties/names.ts';
import { formatHours } from '../../domain/sessions/formatHours.ts';
import { hoursOf } from '../../domain/sessions/hoursOf.ts';
import type { HalfDay } from '../../records/records.ts';
import { participantCount } from './expected.ts';
import { addressLines, counted, hasText, toFill } from './wording.ts';

/** @example clock('09:00') //=> '9 h 00' */
export const clock = (time: string): string => `${Number(time.slice(0, 2))}\u00a0h\u00a0${time.slice(3, 5)}`;

export const hoursText = ({ from, to }: HalfDay): string => `${clock(from)} – ${clock(to)}`;

/** Hours planned for each participant: those of the half-days, or the course's as long as none is planned. */
export const plannedHours = ({ halfDays, course }: Dossier): number =>
  halfDays.length > 0 ? hoursOf(halfDays) : (course.hours ?? 0);

/** @example durationText(dossier) //=> '14 h, soit 2 jours' */
export function durationText(dossier: Dossier): string {
  const hours = plannedHours(dossier);
  const days = new Set(dossier.halfDays.map((halfDay) => halfDay.day)).size || dossier.course.days || 0;
  if (hours === 0 && days === 0) return toFill;
  return [hours > 0 && formatHours(hours), days > 0 && counted(days, 'jour')].filter(Boolean).join(', soit ');
}

type Span = Pick<Dossier['session'], 'start' | 'end'>;

/** The days on which the half-days stand, or the session's as long as none is planned. */
export function plannedSpan({ halfDays, session }: Dossier): Span {
  const days = halfDays.map((halfDay) => halfDay.day).sort();
  return { start: days[0] ?? session.start, end: days.at(-1) ?? session.end };
}

/** @example datesText(session) //=> '14–15 déc. 2026' */
export const datesText = ({ start, end }: Span): string => formatPeriod(start, end);

/** @example periodText(session) //=> 'du lundi 14 décembre 2026 au mardi 15 décembre 2026' */
export const periodText = ({ start, end }: Span): string =>
  start === end ? `le ${formatWeekday(start)}` : `du ${formatWeekday(start)} au ${formatWeekday(end)}`;

/** One line a day: its hours, in order. */
function planningLines({ halfDays }: Dossier): string[] {
  const days = [...new Set(halfDays.map((halfDay) => halfDay.day))];
  return days.map((day) => {
    const hours = halfDays.filter((halfDay) => halfDay.day === day).map(hoursText);
    return `${formatWeekday(day)} : ${hours.join(' et ')}`;
  });
}

const modalities = {
  onSite: 'En présentiel',
  distance: 'À distance',
  mixed: 'En présentiel et à distance',
} as const;

/** A place of its own, one of our rooms, or none where the training is at a distance. */
export const placeIsKnown = ({ session, room }: Dossier): boolean =>
  hasText(session.place) || (room !== null && hasText(room.name)) || session.modality === 'distance';

/** @example placeText(dossier) //=> 'Salle Fontaine, 14 rue de la Fontaine, 07200 Aubenas' */
export function placeText(dossier: Dossier): string {
  const { session, room } = dossier;
  if (!placeIsKnown(dossier)) return toFill;
  if (hasText(session.place)) return session.place.trim();
  if (room) return [room.name, ...addressLines(room.address)].filter(hasText).join(', ');
  return modalities.distance;
}

export const modalityText = ({ session }: Dossier): string => modalities[session.modality];

/** INTRA and INTER, in words that a client understands. */
export const settingText = ({ session }: Dossier): string =>
  session.kind === 'intra'
    ? 'Session INTRA, réservée au client'
    : 'Session INTER, ouverte à plusieurs clients';

/** Their names, or nothing as long as none is chosen. */
export const trainersText = ({ trainers }: Dossier): string =>
  trainers.map((trainer) => displayName(trainer)).join(', ');

/** The hours of each day, or nothing as long as none is planned. */
export const planningText = (dossier: Dossier): string => planningLines(dossier).join('\n');

/** How many the order enrols, and their names as far as they are known. */
export function participantsText(dossier: Dossier): string {
  const { participants } = dossier;
  const names = participants.map((participant) => displayName(participant)).join(', ');
  return `${counted(participantCount(dossier), 'participant')} : ${names || 'noms à préciser'}`;
}
