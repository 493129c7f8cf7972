import { sha256Hex } from '../../records/chain.ts';
import type { CivilDay } from '../dates/civilDay.ts';
import type { Cents } from '../money/cents.ts';
import { wordsOf } from './labelWords.ts';
import type { BankOperation } from './readBankLines.ts';

/** An operation of an account, the same whichever file tells it. */
export interface BankLine {
  readonly key: string;
  readonly day: CivilDay;
  readonly amount: Cents;
  readonly label: string;
  /** Its line in the file that told it. */
  readonly line: number;
}

/** Two exports of one operation may differ in accents, case and spaces. */
const sameness = ({ day, amount, label }: BankOperation): string =>
  [day, amount, wordsOf(label).join(' ')].join('\n');

/**
 * Gives each operation of a file the key that it has in every file: account, day, amount, label, and its rank among
 * equals of that day. The same file again, or one that overlaps it, has the same keys; two equal operations of one
 * day have two.
 * @example keyedLines('compte', [coffee, coffee]).map(({ key }) => key) // two keys, the same ones tomorrow
 */
export function keyedLines(account: string, operations: readonly BankOperation[]): readonly BankLine[] {
  const ranks = new Map<string, number>();
  return operations.map((operation) => {
    const same = sameness(operation);
    const rank = ranks.get(same) ?? 0;
    ranks.set(same, rank + 1);
    return { key: sha256Hex([account, same, rank].join('\n')), ...operation };
  });
}
