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
  cash: { number: '530', label: 'Caisse' },
};

/** Accounts as settings keep them: only those that differ. */
export type ChosenAccounts = Readonly<
  Partial<Record<AccountRole, { readonly number?: string | undefined; readonly label?: string | undefined }>>
>;

/**
 * Between three and ten digits or capitals, of which the first three are digits of the general plan (A47 A-1 LPF) and
 * the first a class of 1 to 7: `411`, `411000`, `706FORM`.
 */
const accountShape = /^[1-7]\d{2}[0-9A-Z]{0,7}$/;

/** @example isAccountNumber('411A') //=> true; isAccountNumber('41A') //=> false */
export const isAccountNumber = (text: string): boolean => accountShape.test(text);

/** An account has one name, whatever is written on it: the one chosen for it, else the first usual one. */
const labelOf = (
  of: string,
  accounts: readonly { readonly number: string; readonly usual: string; readonly own: string | undefined }[],
): string => {
  const same = accounts.filter(({ number }) => number === of);
  return same.find(({ own }) => own !== undefined)?.own ?? same[0]?.usual ?? '';
};

/**
 * The accounts chosen, the usual ones for the rest.
 * @returns the first role whose number is none
 * @example accountPlanOf({ bank: { number: '512100' } }).value.bank.label //=> 'Banque'
 */
export function accountPlanOf(
  chosen: ChosenAccounts = {},
): Result<AccountPlan, { readonly role: AccountRole; readonly number: string }> {
  const accounts = accountRoles.map((role) => {
    const usual = usualAccounts[role];
    const { number = usual.number, label: own } = chosen[role] ?? {};
    return { role, number, own, usual: usual.label };
  });
  const wrong = accounts.find(({ number }) => !isAccountNumber(number));
  if (wrong) return refused({ role: wrong.role, number: wrong.number });
  const plan = Object.fromEntries(
    accounts.map(({ role, number }) => [role, { number, label: labelOf(number, accounts) }]),
  );
  return ok(plan as unknown as AccountPlan);
}
