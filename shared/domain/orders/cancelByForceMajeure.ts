import type { CivilDay } from '../dates/civilDay.ts';
import { formatDay } from '../dates/formatDay.ts';
import type { ForceMajeureAssessment } from './assessmentsOf.ts';
import { refundDeposit } from './refundDeposit.ts';
import { sentence } from './sentence.ts';
import type { Situation } from './situation.ts';

/**
 * A professional cancels for a force majeure that the provider retained (clause 4.5, art. 1218 C. civ.): no
 * indemnity, the deposit goes back.
 * @example cancelByForceMajeure(52200 paid, five days before the start) //=> a refund of 52200, nothing due
 */
export const cancelByForceMajeure = (
  situation: Situation,
  on: CivilDay,
  { on: decidedOn }: ForceMajeureAssessment,
): Situation =>
  refundDeposit(situation, on, {
    clause: '4.5',
    ended: sentence`Annulation du ${formatDay(on)} pour force majeure, retenue le ${formatDay(decidedOn)} (art. 1218 du Code civil), sans indemnité`,
    refund: 'La force majeure retenue libère le client (art. 1218 du Code civil)',
  });
