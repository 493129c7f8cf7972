import type {
  Client,
  Course,
  HalfDay,
  Order,
  Organisation,
  Participant,
  Room,
  Session,
  TermsVersion,
  Trainer,
} from '../../records/records.ts';
import type { RatesBySemester } from '../legal/interestRates.ts';
import type { Fact } from '../../records/facts.ts';

/**
 * Everything one order leans on, gathered once. The screens, the documents and the demonstration build the same
 * shape, so that hours, names, dates and sums come from one place.
 */
export interface Dossier {
  readonly organisation: Organisation;
  /** The version of the terms that the order names; null: the model, or none yet. `termsOfDossier` says which holds. */
  readonly terms: TermsVersion | null;
  /** Every version: an order that was not issued yet follows the one in force. Missing: `terms` alone. */
  readonly versions?: readonly TermsVersion[];
  readonly order: Order;
  readonly client: Client;
  readonly course: Course;
  readonly session: Session;
  /** In order of time. */
  readonly halfDays: readonly HalfDay[];
  /** In the order of the papers. */
  readonly participants: readonly Participant[];
  /** Names of the participants' employers by client id. */
  readonly employers: Readonly<Record<string, string>>;
  readonly trainers: readonly Trainer[];
  readonly room: Room | null;
  readonly funder: Client | null;
  /** Payers besides that one. */
  readonly otherFunders?: readonly Client[];
  /** People enrolled in the same session by other orders. */
  readonly enrolledElsewhere: number;
  /** Rates that people entered, by semester; none: those that came with the application. */
  readonly rates?: RatesBySemester;
  /** Facts about this order, in any order. */
  readonly facts: readonly Fact[];
  /** Facts about its client, which hold for all its orders; none: none known. */
  readonly clientFacts?: readonly Fact[];
}
