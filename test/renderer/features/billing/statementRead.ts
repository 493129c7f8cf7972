import { idOf } from '../../../../renderer/db/index.ts';
import { readAccounts, readMatching } from '../../../../renderer/features/billing/bank/bankQueries.ts';
import { saveStatement } from '../../../../renderer/features/billing/bank/statementCommands.ts';
import { readBankLines } from '../../../../shared/domain/bank/readBankLines.ts';
import { readBankTable } from '../../../../shared/domain/bank/readBankTable.ts';
import type { CivilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { bankFile } from '../../../support/bankFiles.ts';

const account = {
  id: idOf('bankAccount', 'compte'),
  name: 'Compte',
  layout: 'date|libelle|montant',
  columns: { day: 0, labels: [1], amount: 2 },
};

/** A statement of these lines is read on a day: what it told, and what is awaited. */
export async function statementRead(lines: string, today: CivilDay) {
  const bytes = bankFile(lines);
  const table = readBankTable(bytes);
  if (!table.ok) throw new Error(table.error.code);
  const reading = readBankLines(table.value.rows, account.columns);
  await saveStatement({ name: 'novembre.csv', bytes, account, ...reading }, await readAccounts(), today);
  return readMatching(today);
}
