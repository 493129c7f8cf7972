import { addDays, type CivilDay, earlier } from '../domain/dates/civilDay.ts';
import { nextWorkingDay } from '../domain/dates/nextWorkingDay.ts';
import { cents } from '../domain/money/cents.ts';
import type { OrderStatus, RefusalCode } from '../domain/orders/statement.ts';
import type { LetterKind } from '../domain/letters/letterKinds.ts';
import type { DemonstrationFact, FieldsOf } from './demonstration.ts';
import type { SessionName } from './sessions.ts';

type OrderFields = FieldsOf<'orders'>;
export type Happening = Pick<DemonstrationFact, 'kind' | 'day' | 'data'>;

/** One dossier: who orders what, at which price, and what has happened until today. */
export interface ToldOrder {
  readonly session: SessionName;
  readonly client: string;
  /** What the engine must find today: held by a test on every day of the year. */
  readonly stage: OrderStatus;
  readonly participants: number;
  readonly unit: OrderFields['unit'];
  readonly unitExclTax: number;
  readonly channel?: OrderFields['channel'];
  readonly more?: (today: CivilDay) => Partial<OrderFields>;
  readonly happened: (today: CivilDay) => readonly Happening[];
  /** Who follows it in the house; nobody yet where missing. */
  readonly followedBy?: string;
  /** The deposit came and its invoice is still to be made. */
  readonly depositToInvoice?: boolean;
  /** Letters that have left, each with its day. */
  readonly letters?: (today: CivilDay) => readonly { readonly document: LetterKind; readonly on: CivilDay }[];
  /** What the engine must refuse of it: an act that has no effect, and that a letter answers. */
  readonly refuses?: readonly RefusalCode[];
}

/** Who follows orders in the invented house; the demonstration is entered under any name. */
export const claire = 'Claire Monteil';
export const sylvie = 'Sylvie Fargier';

/** A proposal left. */
export const proposed = (day: CivilDay): Happening => ({ kind: 'order.proposalIssued', day, data: {} });
/** Every piece of the acceptance came back. */
export const allPieces = (day: CivilDay): Happening => ({ kind: 'order.documentsReceived', day, data: {} });
/** So many days ago, put off to the next working day: nobody posts, signs or pays on a Sunday. */
export const ago = (today: CivilDay, count: number): CivilDay =>
  earlier(nextWorkingDay(addDays(today, -count)), today);
/** An individual signed the contract. */
export const signed = (day: CivilDay): Happening => ({ kind: 'order.contractSigned', day, data: {} });
/** The training took place, as planned. */
export const delivered = (day: CivilDay): Happening => ({ kind: 'order.trainingDelivered', day, data: {} });
/** The balance was invoiced. */
export const finalInvoice = (day: CivilDay): Happening => ({
  kind: 'order.invoiceIssued',
  day,
  data: { kind: 'final', to: 'client' },
});
/** The invoice before was taken back whole: its buyer was not the one who pays, say. */
export const creditNote = (day: CivilDay): Happening => ({
  kind: 'order.invoiceCredited',
  day,
  data: { target: '', whole: true },
});
/** The client paid, in cents. */
export const paid = (day: CivilDay, amount: number): Happening => ({
  kind: 'order.paymentReceived',
  day,
  data: { from: 'client', amount: cents(amount), means: 'transfer' },
});
/** The client paid by cheque, in cents: it waits to be brought to the bank. */
export const paidByCheque = (day: CivilDay, amount: number, reference: string, bank: string): Happening => ({
  kind: 'order.paymentReceived',
  day,
  data: { from: 'client', amount: cents(amount), means: 'cheque', reference, bank },
});
