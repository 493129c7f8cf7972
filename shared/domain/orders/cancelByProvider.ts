import type { CivilDay } from '../dates/civilDay.ts';
import { formatDay } from '../dates/formatDay.ts';
import { refundDeposit } from './refundDeposit.ts';
import { sentence } from './sentence.ts';
import type { Situation } from './situation.ts';

/** The provider cancels without a new date: the deposit goes back (clause 3.5). */
export const cancelByProvider = (situation: Situation, on: CivilDay): Situation =>
  refundDeposit(situation, on, {
    clause: '3.5',
    ended: sentence`Annulé par l’organisme le ${formatDay(on)}, sans nouvelle date`,
    refund: 'L’organisme annule sans nouvelle date',
  });
