import type { Organisation } from '../../records/records.ts';

/** The letters of the ladder that are not a formal notice: courteous, then firm. */
export const reminderKinds = ['reminder1', 'reminder2'] as const;
export type ReminderKind = (typeof reminderKinds)[number];

/** The steps taken towards a payer who is late, in their order. */
export const ladderSteps = [...reminderKinds, 'formalNotice'] as const;
export type LadderStep = (typeof ladderSteps)[number];

/** Days after which each step is proposed, counted from the last day on which paying was not late. */
export type LadderDays = Readonly<Record<LadderStep, number>>;

/** What holds until the organisation says otherwise: a choice of the trade, none of the law. */
export const usualLadder: LadderDays = { reminder1: 7, reminder2: 15, formalNotice: 30 };

/** @example isReminder('reminder1') //=> true */
export const isReminder = (kind: string): kind is ReminderKind => reminderKinds.some((one) => one === kind);

/** @example isLadderStep('formalNotice') //=> true */
export const isLadderStep = (kind: string): kind is LadderStep => ladderSteps.some((one) => one === kind);

/**
 * The organisation's delays. A step never comes before the one that it follows.
 * @example ladderOf({ reminder1Days: 10 }) //=> { reminder1: 10, reminder2: 15, formalNotice: 30 }
 */
export function ladderOf(
  organisation: Pick<Organisation, 'reminder1Days' | 'reminder2Days' | 'noticeDays'>,
): LadderDays {
  const reminder1 = organisation.reminder1Days ?? usualLadder.reminder1;
  const reminder2 = Math.max(reminder1, organisation.reminder2Days ?? usualLadder.reminder2);
  const formalNotice = Math.max(reminder2, organisation.noticeDays ?? usualLadder.formalNotice);
  return { reminder1, reminder2, formalNotice };
}

/**
 * The delays towards an OPCO, which pays on file: counted from the day it was invoiced, the first reminder comes when
 * a client gets the second; no formal notice, for the client owes what the OPCO leaves (clause 3.3).
 * @example ladderOfOpco(usualLadder) //=> { reminder1: 15, reminder2: 23 }
 */
export const ladderOfOpco = ({
  reminder1,
  reminder2,
}: LadderDays): Readonly<Record<ReminderKind, number>> => ({
  reminder1: reminder2,
  reminder2: reminder2 + (reminder2 - reminder1),
});
