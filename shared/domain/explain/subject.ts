import type { CivilDay } from '../dates/civilDay.ts';
import type { DeadlineKind } from '../orders/statement.ts';

/** What may be asked « Pourquoi ? » of a statement. `line` and `index` are places in the statement's own lists. */
export type Subject =
  | { readonly of: 'status' | 'contractOn' | 'price' | 'sessions' | 'session' }
  | { readonly of: 'deposit' | 'payableFrom' | 'interest' | 'recoveryFee' | 'suspension' }
  /** What an individual's sums earned; the suspension that was notified; whether the training is held to conform. */
  | { readonly of: 'depositInterest' | 'suspended' | 'conformity' }
  /** The amount of a line that is due, or the day on which it falls due. */
  | { readonly of: 'due' | 'dueDay'; readonly line: number }
  | { readonly of: 'balance'; readonly who: 'client' | 'opco' }
  | { readonly of: 'refusal' | 'warning' | 'change' | 'reservation' | 'advice'; readonly index: number }
  | { readonly of: 'deadline'; readonly kind: DeadlineKind; readonly on: CivilDay };
