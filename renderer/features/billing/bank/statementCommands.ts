import type { ReadStatement } from '../../../../shared/domain/bank/bankLineStates.ts';
import { keyedLines } from '../../../../shared/domain/bank/keyedLines.ts';
import type { BankOperation, UnreadBankLine } from '../../../../shared/domain/bank/readBankLines.ts';
import type { CivilDay } from '../../../../shared/domain/dates/civilDay.ts';
import type { HostAnswer } from '../../../../shared/host/hostApi.ts';
import { countText } from '../../../../shared/messages/countOf.ts';
import type { BankAccount } from '../../../../shared/records/bankAccount.ts';
import { sha256Hex } from '../../../../shared/records/chain.ts';
import type { Result } from '../../../../shared/result.ts';
import { type CommitRefusal, type Committed, commit, organisationId } from '../../../db/index.ts';
import { host } from '../../../host/host.ts';

type Answer = Promise<Result<Committed, CommitRefusal>>;

/** Asks for the file of a statement. */
export const chooseStatement = (): Promise<HostAnswer<'openFile'>> => host.openFile({ kinds: ['csv'] });

/** A file about to be kept, as it was read. */
export interface StatementFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly account: BankAccount;
  readonly operations: readonly BankOperation[];
  readonly unread: readonly UnreadBankLine[];
}

/** The accounts with one made or changed: its layout is known the next time. */
const withAccount = (accounts: readonly BankAccount[], account: BankAccount): BankAccount[] => [
  ...accounts.filter(({ id }) => id !== account.id),
  account,
];

/** Keeps a statement: the file, what it tells, and how its account is laid out, in one act. */
export function saveStatement(
  file: StatementFile,
  accounts: readonly BankAccount[],
  today: CivilDay,
): Answer {
  const { name, bytes, account, operations, unread } = file;
  const sha256 = sha256Hex(bytes);
  const lines = keyedLines(account.id, operations).map((line) => ({ ...line }));
  return commit({
    label: `Relevé « ${name} » lu\u00a0: ${countText(lines.length, 'ligne')} (${account.name})`,
    set: [
      {
        table: 'organisation',
        id: organisationId,
        fields: { bankAccounts: withAccount(accounts, account) },
      },
    ],
    add: [
      {
        subject: account.id,
        kind: 'bankStatementRead',
        day: today,
        data: { account: account.name, name, sha256, lines, unread: unread.map((line) => ({ ...line })) },
      },
    ],
    attach: [{ sha256, bytes, type: 'text/csv' }],
  });
}

/** Takes a statement back: its lines were never read, as far as no other statement tells them. */
export const takeStatementBack = ({ fact, data }: ReadStatement, today: CivilDay): Answer =>
  commit({
    label: `Relevé « ${data.name} » retiré`,
    add: [{ subject: fact.subject, kind: 'reversed', day: today, data: { target: fact.id } }],
  });
