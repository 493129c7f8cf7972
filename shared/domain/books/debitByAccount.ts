import { type Cents, plus, zero } from '../money/cents.ts';
import { type FecRow, readFecAmount } from './fecFile.ts';

/** What an account was debited of in a file. */
export interface AccountDebit {
  readonly label: string;
  readonly amount: Cents;
}

/**
 * The debit of a batch account by account, in the order of the file; an account that was only credited is left out.
 * @example debitByAccount(rows of a deposit of 522,00 €) //=> [{ label: '411 Clients', amount: 52200 }]
 */
export const debitByAccount = (rows: readonly FecRow[]): readonly AccountDebit[] =>
  [...Map.groupBy(rows, ({ CompteNum, CompteLib }) => `${CompteNum} ${CompteLib}`)]
    .map(([label, lines]) => ({
      label,
      amount: lines.reduce((sum, { Debit }) => plus(sum, readFecAmount(Debit)), zero),
    }))
    .filter(({ amount }) => amount !== 0);
