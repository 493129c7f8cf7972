import type { CivilDay } from '../dates/civilDay.ts';
import { formatDay } from '../dates/formatDay.ts';
import { sentence } from '../orders/sentence.ts';
import type { ChasedInvoice } from './chasedInvoices.ts';
import { type LadderStep, ladderSteps } from './ladder.ts';

/** What each step is called in a sentence. */
export const stepNames: Readonly<Record<LadderStep, string>> = {
  reminder1: 'relance 1',
  reminder2: 'relance 2',
  formalNotice: 'mise en demeure',
};

type Turn = Pick<ChasedInvoice, 'reached' | 'next'>;

const isDue = (step: LadderStep, on: CivilDay, { next }: Turn): boolean =>
  next !== null && next.step === step && next.on <= on;

/**
 * Why a step would come out of its turn, so that whoever takes it says why; null where an invoice calls for it.
 * @example outOfTurn('reminder2', [nothing sent yet], on) //=> 'La relance 1 n’est pas encore partie.'
 * @example outOfTurn('reminder1', [due for it], on) //=> null
 */
export function outOfTurn(step: LadderStep, invoices: readonly Turn[], on: CivilDay): string | null {
  const first = invoices[0];
  if (first === undefined || invoices.some((invoice) => isDue(step, on, invoice))) return null;
  const { reached, next } = first;
  if (next?.step === step) return sentence`La ${stepNames[step]} est prévue le ${formatDay(next.on)}.`;
  const isPast = reached !== null && ladderSteps.indexOf(reached.step) >= ladderSteps.indexOf(step);
  if (isPast) return sentence`La ${stepNames[reached.step]} est déjà partie le ${formatDay(reached.on)}.`;
  return sentence`La ${stepNames[next?.step ?? 'reminder1']} n’est pas encore partie.`;
}
