import type { AccountRole } from './accounts.ts';

/** What each account is for, in the words of the settings. */
export const accountNames: Readonly<Record<AccountRole, string>> = {
  clients: 'Clients et OPCO',
  advances: 'Acomptes reçus',
  sales: 'Formations avec TVA',
  salesExempt: 'Formations exonérées',
  vatDue: 'TVA exigible',
  vatPending: 'TVA en attente d’encaissement',
  indemnities: 'Indemnités hors TVA',
  lateInterest: 'Intérêts de retard',
  recoveryFees: 'Indemnités de recouvrement',
  bank: 'Banque',
  cheques: 'Chèques à encaisser',
  cash: 'Caisse',
};
