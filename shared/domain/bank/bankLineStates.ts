import { type Fact, type FactData, factData } from '../../records/facts.ts';
import { naturalId } from '../../records/naturalIds.ts';
import { type CivilDay, isCivilDay } from '../dates/civilDay.ts';
import { reversedIds } from '../orders/standingFacts.ts';
import type { BankLine } from './keyedLines.ts';

/** Where a line of the bank stands. */
export type BankLineState = 'open' | 'recorded' | 'linked' | 'setAside';

/** A line of the bank with what became of it. */
export interface StandingLine extends BankLine {
  readonly account: string;
  /** The fact of the file that told it first, and the name of that file. */
  readonly file: string;
  readonly state: BankLineState;
  /** The facts that settle it: reversing them puts it back. */
  readonly by: readonly Fact[];
  /** How many facts ever settled it, those taken back too: the next ones have ids of their own. */
  readonly told: number;
}

/** A file that was read and still counts. */
export interface ReadStatement {
  readonly fact: Fact;
  readonly data: FactData<'bankStatementRead'>;
}

/** The statements that were read and not taken back, in the order of their reading. */
export function statementsRead(facts: readonly Fact[]): readonly ReadStatement[] {
  const gone = reversedIds(facts);
  return facts
    .filter(({ kind, id }) => kind === 'bankStatementRead' && !gone.has(id))
    .toSorted((a, b) => (a.stamp < b.stamp ? -1 : 1))
    .flatMap((fact) => {
      const { success, data } = factData.bankStatementRead.safeParse(fact.data);
      return success ? [{ fact, data }] : [];
    });
}

const keyOf = (fact: Fact): unknown =>
  fact.kind === 'order.paymentReceived' ? fact.data['bankLine'] : fact.subject;

const states: Readonly<Record<string, BankLineState>> = {
  'order.paymentReceived': 'recorded',
  bankLineLinked: 'linked',
  bankLineSetAside: 'setAside',
};

/** A link holds as long as a payment that it points at stands. */
const holds = (fact: Fact, gone: ReadonlySet<string>): boolean => {
  const { success, data } = factData.bankLineLinked.safeParse(fact.data);
  return fact.kind !== 'bankLineLinked' || (success && data.payments.some((id) => !gone.has(id)));
};

/** The facts that settle or settled each line, and whether one still does. */
function settlingFacts(facts: readonly Fact[]) {
  const gone = reversedIds(facts);
  const settling = facts.filter((fact) => fact.kind in states);
  return {
    byLine: Map.groupBy(settling, keyOf),
    stands: (fact: Fact): boolean => !gone.has(fact.id) && holds(fact, gone),
  };
}

/**
 * Every line of every statement read, once each whatever files overlap, with what became of it; the latest first. A
 * payment taken back in its order puts the line back.
 * @example bankLineStates(facts).filter(({ state }) => state === 'open')
 */
export function bankLineStates(facts: readonly Fact[]): readonly StandingLine[] {
  const { byLine, stands } = settlingFacts(facts);
  const lines = new Map<string, StandingLine>();
  for (const { data } of statementsRead(facts))
    for (const line of data.lines) {
      if (lines.has(line.key)) continue;
      const told = byLine.get(line.key) ?? [];
      const by = told.filter(stands);
      const state = states[by[0]?.kind ?? ''] ?? 'open';
      const { account, name: file } = data;
      lines.set(line.key, { ...line, account, file, state, by, told: told.length });
    }
  return [...lines.values()].toSorted((a, b) => (a.day > b.day ? -1 : a.day < b.day ? 1 : b.line - a.line));
}

/**
 * The id of a fact that settles a line: the same whoever confirms it and however often it is pressed, so that one line
 * never pays twice; another once what settled it was taken back.
 * @param rank place among the facts of one act: one for each order that it pays
 */
export const settlingId = ({ key, told }: Pick<StandingLine, 'key' | 'told'>, rank: number): string =>
  naturalId('bankLine', key, String(told), String(rank));

/** First and last day of lines; null of none. */
export function periodOfLines(
  lines: readonly Pick<BankLine, 'day'>[],
): { readonly from: CivilDay; readonly to: CivilDay } | null {
  const days = lines
    .map(({ day }) => day)
    .filter(isCivilDay)
    .toSorted();
  const [from, to] = [days[0], days.at(-1)];
  return from === undefined || to === undefined ? null : { from, to };
}
