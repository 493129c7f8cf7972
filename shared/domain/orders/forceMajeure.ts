import { formatDay } from '../dates/formatDay.ts';
import type { ForceMajeureAssessment } from './assessmentsOf.ts';
import { sentence } from './sentence.ts';
import {
  type CancellationReceived,
  isIndividual,
  type PostponementRequested,
  refuse,
  type Situation,
} from './situation.ts';
import type { Warning } from './statement.ts';

type Request = CancellationReceived | PostponementRequested;

const toAssess = ({ type, on }: Request): Warning =>
  type === 'cancellationReceived'
    ? {
        code: 'forceMajeureToAssess',
        clause: '4.5',
        because: sentence`Force majeure invoquée le ${formatDay(on)} : vérifiez que l’événement est imprévisible, irrésistible et extérieur, et gardez-en la preuve.`,
      }
    : {
        code: 'forceMajeureToAssess',
        clause: '3.6',
        because: sentence`Report pour force majeure demandé le ${formatDay(on)} : les conditions s’appliquent même en cas de force majeure, sauf la protection d’un particulier.`,
      };

/** A force majeure that is invoked waits for the provider's decision (clause 4.5); once decided, nothing waits. */
export const warnOfForceMajeure = (situation: Situation, event: Request, index: number): Situation =>
  event.reason === 'forceMajeure' && !situation.assessments.forceMajeure.has(index)
    ? { ...situation, warnings: [...situation.warnings, toAssess(event)] }
    : situation;

/**
 * The decision that frees a professional from any indemnity (clause 4.5, art. 1218 C. civ.), or null. An individual
 * stays under L6353-7, whatever was decided.
 * @example retainedForceMajeure(company, cancellation assessed as retained) //=> { retained: true, on: … }
 */
export function retainedForceMajeure(
  situation: Situation,
  event: Request,
  index: number,
): ForceMajeureAssessment | null {
  const assessment = situation.assessments.forceMajeure.get(index);
  const frees = event.reason === 'forceMajeure' && !isIndividual(situation) && assessment?.retained;
  return frees ? assessment : null;
}

/** The decision itself changes nothing but what it is about; it waits where nobody has invoked anything. */
export function assessForceMajeure(situation: Situation, index: number): Situation {
  if (!situation.assessments.idle.has(index)) return situation;
  const because =
    'Personne n’a encore invoqué de force majeure par écrit\u00a0: la décision attend la demande.';
  return refuse(situation, index, 'nothingToAnswer', { clause: '4.5', because });
}
