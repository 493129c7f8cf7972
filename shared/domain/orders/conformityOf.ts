import type { CivilDay } from '../dates/civilDay.ts';
import { formatDay } from '../dates/formatDay.ts';
import { sentence } from './sentence.ts';
import { isIndividual, type NotedReservation, type Situation } from './situation.ts';
import type { Conformity, Reservation } from './statement.ts';

/** The last day of performance: the day it was said to be over, else the last one planned. */
const lastDayOf = ({ delivered, session }: Situation): CivilDay => delivered?.on ?? session.end;

function judged(situation: Situation, { event, on, what }: NotedReservation): Reservation {
  const end = lastDayOf(situation);
  const isLate = !isIndividual(situation) && on > end;
  const because = isLate
    ? sentence`Réserve du ${formatDay(on)}, après la fin de la formation, le ${formatDay(end)} : elle est notée, trop tard pour un professionnel.`
    : sentence`Réserve du ${formatDay(on)} : ce qu’elle vise n’est pas réputé conforme.`;
  return { event, on, what, counts: !isLate, clause: '4.1', because };
}

function standingOf(
  situation: Situation,
  day: CivilDay,
  isReserved: boolean,
): Omit<Conformity, 'reservations'> {
  const end = formatDay(lastDayOf(situation));
  if (isReserved)
    return {
      state: 'reserved',
      clause: '4.1',
      because:
        'Des réserves expresses ont été émises pendant la formation\u00a0: elle n’est pas réputée conforme sur ces points.',
    };
  if (isIndividual(situation))
    return {
      state: 'notPresumed',
      clause: 'R212-1',
      because:
        'Un particulier n’est jamais réputé avoir accepté la prestation comme conforme (article R212-1 du Code de la consommation).',
    };
  return situation.delivered && day > lastDayOf(situation)
    ? {
        state: 'deemedConform',
        clause: '4.1',
        because: sentence`Aucune réserve pendant la formation, terminée le ${end} : elle est réputée conforme à la commande.`,
      }
    : {
        state: 'notYet',
        clause: '4.1',
        because: sentence`Le client professionnel peut émettre des réserves tant que la formation dure, jusqu’au ${end}.`,
      };
}

/**
 * Whether the training is held to conform to what was ordered (clause 4.1): yes from the day after its end, unless a
 * professional made a reservation while it lasted. An individual is never deemed to have accepted (R212-1 C. conso.).
 * @example conformityOf(delivered on 15 December, nothing said, on the 16th).state //=> 'deemedConform'
 */
export function conformityOf(situation: Situation, day: CivilDay): Conformity {
  const reservations = situation.reservations.map((noted) => judged(situation, noted));
  const isReserved = reservations.some(({ counts }) => counts);
  return { ...standingOf(situation, day, isReserved), reservations };
}
