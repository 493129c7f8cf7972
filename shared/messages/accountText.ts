import type { AccountEntry } from '../domain/billing/account/accountEntry.ts';
import { invoiceNames, meansNames } from './factTitle.ts';

const by = ({ means }: AccountEntry): string => (means ? `, ${meansNames[means]}` : '');

const texts: Readonly<Record<AccountEntry['kind'], (entry: AccountEntry) => string>> = {
  invoice: ({ bills, number }) =>
    `${bills ? invoiceNames[bills] : 'Facture'}${number === null ? ', émise ailleurs' : ''}`,
  creditNote: ({ about }) => (about === null ? 'Avoir' : `Avoir sur ${about}`),
  payment: (entry) => `Règlement reçu${by(entry)}`,
  unpaid: () => 'Chèque revenu impayé',
  refund: (entry) => `Remboursement${by(entry)}`,
  lateness: () => 'Intérêts de retard et indemnité',
};

/**
 * A line of an account, as the client reads it.
 * @example accountText({ kind: 'creditNote', about: 'FA-2026-0042', … }) //=> 'Avoir sur FA-2026-0042'
 */
export const accountText = (entry: AccountEntry): string => texts[entry.kind](entry);
