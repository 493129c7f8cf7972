import type { Cents } from '../money/cents.ts';
import { plus, zero } from '../money/cents.ts';
import { type BookEntry, bookLines, inCredit, mirrored } from './bookEntry.ts';
import type { BookedFact } from './bookedOrder.ts';

/** A slip of cheques taken to the bank: the ids of their payments. */
const chequesOf = ({ data }: BookedFact): ReadonlySet<string> =>
  new Set(Array.isArray(data['payments']) ? data['payments'].map(String) : []);

const paymentOf = ({ id, data }: BookedFact): string =>
  typeof data['payment'] === 'string' ? data['payment'] : id;

/** The parts of the cheques of a slip that were written down before it. */
const partsOf = (slip: BookedFact, facts: readonly BookedFact[]): readonly BookedFact[] => {
  const cheques = chequesOf(slip);
  return facts.filter(
    (fact) =>
      fact.kind === 'order.paymentReceived' &&
      fact.data['means'] === 'cheque' &&
      fact.stamp < slip.stamp &&
      cheques.has(paymentOf(fact)),
  );
};

/** From the cheques to be paid in to the bank. */
function movedToBank(id: string, slip: BookedFact, amount: Cents): BookEntry {
  const number = String(slip.data['number']);
  return {
    id,
    journal: 'misc',
    day: slip.day,
    piece: number,
    label: `Remise de chèques ${number}`,
    lines: bookLines('', [
      ['bank', amount],
      ['cheques', inCredit(amount)],
    ]),
  };
}

/** A correction written after the slip: the money leaves the bank, where the cheque was, and not the cheques. */
function takenBack(slip: BookedFact, part: BookedFact, facts: readonly BookedFact[]): readonly BookEntry[] {
  const correction = facts.find(
    ({ kind, data, stamp }) => kind === 'reversed' && data['target'] === part.id && stamp > slip.stamp,
  );
  if (!correction) return [];
  const entry = movedToBank(`${correction.id}:bank`, slip, part.data['amount'] as Cents);
  const label = `Chèque revenu de la remise ${entry.piece}`;
  return [{ ...entry, day: correction.day, label, lines: mirrored(entry.lines) }];
}

const entriesOf = (slip: BookedFact, facts: readonly BookedFact[]): readonly BookEntry[] => {
  const parts = partsOf(slip, facts);
  if (parts.length === 0) return [];
  const amount = plus(zero, ...parts.map(({ data }) => data['amount'] as Cents));
  return [movedToBank(slip.id, slip, amount), ...parts.flatMap((part) => takenBack(slip, part, facts))];
};

/**
 * Cheques taken to the bank (5112 to 512), and those that came back unpaid afterwards, in the order of the slips.
 * @param facts payments and corrections of every order
 * @example slipEntries([slip of a cheque of 200,00 €], facts)[0]?.lines[0] //=> { role: 'bank', debit: 20000, … }
 */
export const slipEntries = (
  slips: readonly BookedFact[],
  facts: readonly BookedFact[],
): readonly BookEntry[] =>
  slips.toSorted((a, b) => (a.stamp < b.stamp ? -1 : 1)).flatMap((slip) => entriesOf(slip, facts));
