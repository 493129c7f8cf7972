import type { LetterCase } from '../letters/letterCase.ts';
import { chasedInvoices } from './chasedInvoices.ts';
import { isLadderStep, isReminder } from './ladder.ts';
import { outOfTurn } from './outOfTurn.ts';
import { reminderMatter } from './reminderMatter.ts';

/**
 * Why a paper of the ladder would leave out of its turn; null for any other, and where the order calls for it.
 * @example whyAsked('formalNotice', only relance 1 left) //=> 'La relance 2 n’est pas encore partie.'
 */
export function whyAsked(kind: string, letter: LetterCase): string | null {
  if (isReminder(kind)) {
    const matter = reminderMatter(kind)(letter);
    return matter.ok ? matter.value.asksWhy : null;
  }
  if (!isLadderStep(kind)) return null;
  const ofClient = chasedInvoices(letter).filter(({ to }) => to === 'client');
  return outOfTurn(kind, ofClient, letter.on);
}
