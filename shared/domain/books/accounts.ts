import { type Result, ok, refused } from '../../result.ts';

/** What an account is for. */
export const accountRoles = [
  'clients',
  'advances',
  'sales',
  'salesExempt',
  'vatDue',
  'vatPending',
  'indemnities',
  'lateInterest',
  'recoveryFees',
  'bank',
  'cheques',
  'cash',
] as const;
export type AccountRole = (typeof accountRoles)[number];

export interface Account {
  readonly number: string;
  readonly label: string;
}

/** Every account that entries are written on. */
export type AccountPlan = Readonly<Record<AccountRole, Account>>;

/** The accounts of the general plan (PCG), until the accountant gives others (law.md 5). */
export const usualAccounts: AccountPlan = {
  clients: { number: '411', label: 'Clients' },
  advances: { number: '4191', label: 'Clients, avances et acomptes reçus' },
  sales: { number: '706', label: 'Prestations de formation' },
  salesExempt: { number: '7061', label: 'Prestations de formation exonérées' },
  vatDue: { number: '44571', label: 'TVA collectée' },
  vatPending: { number: '44574', label: 'TVA collectée en attente d’encaissement' },
  indemnities: { number: '758', label: 'Indemnités et autres produits' },
  lateInterest: { number: '763', label: 'Intérêts de retard' },
  recoveryFees: { number: '758', label: 'Indemnités de recouvrement' },
  bank: { number: '512', label: 'Banque' },
  cheques: { number: '5112', label: 'Chèques à encaisser' },
  cash: { number: '53', label: 'Caisse' },
};

/** Accounts as settings keep them: only those that differ. */
export type ChosenAccounts = Readonly<
  Partial<Record<AccountRole, { readonly number?: string | undefined; readonly label?: string | undefined }>>
>;

/** Between three and ten digits or capitals after a class of 1 to 7: `411`, `411000`, `706FORM`. */
const accountShape = /^[1-7]\d[0-9A-Z]{0,8}$/;

/** @example isAccountNumber('41A') //=> true; isAccountNumber('clients') //=> false */
export const isAccountNumber = (text: string): boolean => accountShape.test(text);

/**
 * The accounts chosen, the usual ones for the rest.
 * @returns the first role whose number is none
 * @example accountPlanOf({ bank: { number: '512100' } }).value.bank.label //=> 'Banque'
 */
export function accountPlanOf(
  chosen: ChosenAccounts = {},
): Result<AccountPlan, { readonly role: AccountRole; readonly number: string }> {
  const accounts = accountRoles.map((role) => {
    const { number, label } = chosen[role] ?? {};
    return { role, number: number ?? usualAccounts[role].number, label: label ?? usualAccounts[role].label };
  });
  const wrong = accounts.find(({ number }) => !isAccountNumber(number));
  if (wrong) return refused({ role: wrong.role, number: wrong.number });
  const plan = Object.fromEntries(accounts.map(({ role, number, label }) => [role, { number, label }]));
  return ok(plan as unknown as AccountPlan);
}
