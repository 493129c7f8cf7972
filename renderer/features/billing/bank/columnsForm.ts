import { z } from 'zod';
import type { BankColumns } from '../../../../shared/domain/bank/bankColumns.ts';
import type { BankTable } from '../../../../shared/domain/bank/readBankTable.ts';
import { wordKey } from '../../../../shared/domain/parties/tidyText.ts';
import type { BankAccount } from '../../../../shared/records/bankAccount.ts';
import { idOf } from '../../../db/index.ts';
import type { Option } from '../../../ui/index.ts';

const place = z.string().optional();
const needed = z.string({ error: 'Dites quelle colonne.' }).min(1, 'Dites quelle colonne.');

/** The columns that each way of writing amounts asks for. */
const moneyFields = {
  signed: ['amount'],
  sided: ['amount', 'side'],
  split: ['debit', 'credit'],
} as const;

/** What a person says of a file: its account, and which column is which. */
export const columnsForm = z
  .object({
    account: z.string({ error: 'Donnez un nom à ce compte.' }).min(1, 'Donnez un nom à ce compte.'),
    day: needed,
    label: needed,
    more: place,
    another: place,
    money: z.enum(['signed', 'sided', 'split']),
    amount: place,
    side: place,
    debit: place,
    credit: place,
  })
  .check(({ value, issues }) => {
    for (const field of moneyFields[value.money])
      if (!value[field])
        issues.push({ code: 'custom', path: [field], message: 'Dites quelle colonne.', input: value[field] });
  });
export type ColumnsForm = z.infer<typeof columnsForm>;

const text = (at: number | undefined): string | undefined => (at === undefined ? undefined : String(at));

const moneyWay = ({ debit, side }: BankColumns): ColumnsForm['money'] => {
  if (debit !== undefined) return 'split';
  return side === undefined ? 'signed' : 'sided';
};

/** The form as titles and contents propose it. */
export function columnsFormOf(
  { proposed }: BankTable,
  accounts: readonly BankAccount[],
): Partial<ColumnsForm> {
  const [label, more, another] = proposed?.labels ?? [];
  const only = accounts.length === 0 ? 'Compte courant' : undefined;
  return {
    account: only,
    day: text(proposed?.day),
    label: text(label),
    more: text(more),
    another: text(another),
    money: proposed === null ? 'signed' : moneyWay(proposed),
    amount: text(proposed?.amount),
    side: text(proposed?.side),
    debit: text(proposed?.debit),
    credit: text(proposed?.credit),
  };
}

const number = (value: string | undefined): number | undefined => (value ? Number(value) : undefined);

/** The columns that the form says. */
export function columnsOfForm(form: Partial<ColumnsForm>): BankColumns {
  const labels = [form.label, form.more, form.another].flatMap((one) => number(one) ?? []);
  const fields = moneyFields[form.money ?? 'signed'];
  const money = Object.fromEntries(fields.map((field) => [field, number(form[field])]));
  return { day: number(form.day) ?? -1, labels, ...money };
}

/** An account is one thing by its name: the same on every computer. */
export const accountOf = (form: ColumnsForm, { layout }: BankTable): BankAccount => {
  const { labels, ...columns } = columnsOfForm(form);
  return {
    id: idOf('bankAccount', wordKey(form.account)),
    name: form.account,
    layout,
    columns: { ...columns, labels: [...labels] },
  };
};

/** The columns of a file, by title where it has one, each with what it holds first. */
export function columnOptions({ titles, rows }: BankTable): readonly Option[] {
  const width = Math.max(...rows.slice(0, 50).map(({ cells }) => cells.length), titles?.cells.length ?? 0);
  return Array.from({ length: width }, (_, at) => {
    const example = rows.find(({ cells }) => cells[at])?.cells[at] ?? '';
    const title = titles?.cells[at] || `Colonne ${at + 1}`;
    return { value: String(at), label: example ? `${title} (${example.slice(0, 30)})` : title };
  });
}
