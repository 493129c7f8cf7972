import { useRef, useState } from 'react';
import type { BankColumns } from '../../../../shared/domain/bank/bankColumns.ts';
import { keyedLines } from '../../../../shared/domain/bank/keyedLines.ts';
import { type BankReading, readBankLines } from '../../../../shared/domain/bank/readBankLines.ts';
import { type BankTable, readBankTable } from '../../../../shared/domain/bank/readBankTable.ts';
import { countText } from '../../../../shared/messages/countOf.ts';
import { refusalText } from '../../../../shared/messages/refusalText.ts';
import type { BankAccount } from '../../../../shared/records/bankAccount.ts';
import { sha256Hex } from '../../../../shared/records/chain.ts';
import { ok, refused, type Result } from '../../../../shared/result.ts';
import type { CommitRefusal, Committed } from '../../../db/index.ts';
import { useToasts, useToday } from '../../../ui/index.ts';
import { saveStatement } from './statementCommands.ts';
import { type Bank, readAccounts } from './bankQueries.ts';
import { inSlices } from './inSlices.ts';

/** A file whose account or columns a person has to say. */
export interface AskedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly table: BankTable;
  readonly accounts: readonly BankAccount[];
}

/** A file as it was chosen or dropped. */
export type ChosenFile = Pick<AskedFile, 'name' | 'bytes'>;

/** Where the reading of a file stands. */
export interface ReadingState {
  readonly asked: AskedFile | null;
  readonly progress: { readonly done: number; readonly total: number } | null;
}

const idle: ReadingState = { asked: null, progress: null };

const together = (readings: readonly BankReading[]): BankReading => ({
  operations: readings.flatMap(({ operations }) => operations),
  unread: readings.flatMap(({ unread }) => unread),
});

/** How many of its lines another statement told already. */
const knownText = (count: number): string =>
  count > 0 ? `, dont ${countText(count, 'déjà connue', 'déjà connues')}` : '';

const unreadText = (count: number): string =>
  count > 0
    ? ` ${countText(count, 'ligne n’est pas une opération', 'lignes ne sont pas des opérations')}.`
    : '';

/**
 * Reads files of the bank: at once where the layout of one account is known, else once the columns are said. The same
 * file again is told, and read no second time.
 */
export function useStatementReading(bank: Bank | undefined) {
  const today = useToday();
  const { say } = useToasts();
  const [state, setState] = useState<ReadingState>(idle);
  const wanted = useRef(0);

  const readRows = async ({ table }: AskedFile, columns: BankColumns): Promise<BankReading | null> => {
    const turn = (wanted.current += 1);
    const total = table.rows.length;
    const read = await inSlices(table.rows, (rows) => readBankLines(rows, columns), {
      onDone: (done) => setState((before) => ({ ...before, progress: { done, total } })),
      isWanted: () => wanted.current === turn,
    });
    return read && together(read);
  };

  const keep = async (
    file: AskedFile,
    account: BankAccount,
  ): Promise<Result<Committed, CommitRefusal | { readonly code: 'cancelled' }>> => {
    const reading = await readRows(file, account.columns);
    if (!reading) return refused({ code: 'cancelled' });
    const saved = await saveStatement({ ...file, account, ...reading }, file.accounts, today);
    setState(idle);
    if (!saved.ok) return saved;
    const keys = new Set(bank?.lines.map(({ key }) => key));
    const known = keyedLines(account.id, reading.operations).filter(({ key }) => keys.has(key)).length;
    const count = countText(reading.operations.length, 'opération');
    say(`${account.name}\u00a0: ${count}${knownText(known)}.${unreadText(reading.unread.length)}`);
    return ok(saved.value);
  };

  const open = async ({ name, bytes }: ChosenFile, ask: boolean): Promise<void> => {
    const table = readBankTable(bytes);
    if (!table.ok) return say(refusalText(table.error), { problem: true });
    const sha256 = sha256Hex(bytes);
    if (bank?.statements.some(({ data }) => data.sha256 === sha256))
      return say('Ce fichier a déjà été lu\u00a0: il n’apporte rien de nouveau.');
    const accounts = await readAccounts();
    const asked = { name, bytes, table: table.value, accounts };
    const known = accounts.filter(({ layout }) => layout === table.value.layout);
    if (ask || known.length !== 1 || !known[0]) return setState({ asked, progress: null });
    const kept = await keep(asked, known[0]);
    if (!kept.ok) say(refusalText(kept.error), { problem: true });
  };

  const cancel = (): void => {
    wanted.current += 1;
    setState(idle);
  };
  return { ...state, open, keep, cancel };
}
