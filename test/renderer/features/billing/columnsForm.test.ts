import { describe, expect, test } from 'vitest';
import {
  accountOf,
  columnsForm,
  columnsFormOf,
  columnsOfForm,
} from '../../../../renderer/features/billing/bank/columnsForm.ts';
import { readBankLines } from '../../../../shared/domain/bank/readBankLines.ts';
import { readBankTable } from '../../../../shared/domain/bank/readBankTable.ts';
import { bankAccountSchema } from '../../../../shared/records/bankAccount.ts';
import { bytesIn } from '../../../support/bankFiles.ts';

function tableOf(text: string) {
  const table = readBankTable(bytesIn('UTF-8', text));
  if (!table.ok) throw new Error(table.error.code);
  return table.value;
}
const sided = tableOf('Date;Libellé;Sens;Montant\n12/01/2026;VIR VIDAL;C;522,00\n13/01/2026;FRAIS;D;12,00');

describe('a file whose amounts bear no sign', () => {
  const form = columnsFormOf(sided, []);

  test('is proposed with its column « Sens », and its account reads the next ones', () => {
    expect(form).toMatchObject({ money: 'sided', amount: '3', side: '2' });
    const account = accountOf(columnsForm.parse(form), sided);
    expect(bankAccountSchema.parse(account).columns).toEqual({ day: 0, labels: [1], amount: 3, side: 2 });
    const { operations } = readBankLines(sided.rows, account.columns);
    expect(operations.map(({ amount }) => amount)).toEqual([52_200, -1200]);
  });

  test('asks which column says the side', () => {
    const read = columnsForm.safeParse({ ...form, side: undefined });
    expect(read.error?.issues.map(({ path, message }) => [path[0], message])).toEqual([
      ['side', 'Dites quelle colonne.'],
    ]);
  });

  test('read as signed forgets the side', () => {
    expect(columnsOfForm({ ...form, money: 'signed' })).toEqual({ day: 0, labels: [1], amount: 3 });
  });
});
