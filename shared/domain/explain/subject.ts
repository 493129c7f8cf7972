import type { CivilDay } from '../dates/civilDay.ts';
import type { Deadline, DeadlineKind } from '../orders/statement.ts';

/** What may be asked « Pourquoi ? » of a statement. `line` and `index` are places in the statement's own lists. */
export type Subject =
  | { readonly of: 'status' | 'contractOn' | 'price' | 'sessions' | 'session' }
  | { readonly of: 'deposit' | 'paid' | 'payableFrom' | 'interest' | 'recoveryFee' | 'claim' | 'suspension' }
  /** What an individual's sums earned; the suspension that was notified; whether the training is held to conform. */
  | { readonly of: 'depositInterest' | 'suspended' | 'conformity' }
  /** The amount of a line that is due, or the day on which it falls due. */
  | { readonly of: 'due' | 'dueDay'; readonly line: number }
  /** Of the client, of one payer besides it, or of all of those where none is named. */
  | { readonly of: 'balance'; readonly who: 'client' | 'opco'; readonly funder?: string }
  | { readonly of: 'refusal' | 'warning' | 'change' | 'reservation' | 'advice'; readonly index: number }
  /** A day that matters; of a day of payment, with its line: two lines may fall due together. */
  | { readonly of: 'deadline'; readonly kind: DeadlineKind; readonly on: CivilDay; readonly line?: number };

/**
 * What one asks about a day that matters.
 * @example aboutDeadline(expiry) //=> { of: 'deadline', kind: 'proposalExpiry', on: '2026-12-02' }
 */
export const aboutDeadline = ({ kind, on, line }: Deadline): Subject => ({
  of: 'deadline',
  kind,
  on,
  ...(line === undefined ? {} : { line }),
});

/**
 * What one asks about what is left between the provider and a payer.
 * @example aboutBalance({ who: 'client' }) //=> { of: 'balance', who: 'client' }
 */
export const aboutBalance = ({
  who,
  funder,
}: {
  readonly who: 'client' | 'opco';
  readonly funder?: string | undefined;
}): Subject => ({ of: 'balance', who, ...(funder === undefined ? {} : { funder }) });
