import { z } from 'zod';
import { accountRoles, isAccountNumber } from '../../../shared/domain/books/accounts.ts';

const account = z
  .object({
    number: z
      .string()
      .refine(
        isAccountNumber,
        'Un compte commence par trois chiffres, le premier de 1 à 7, et tient en dix chiffres ou capitales\u00a0: 706, 706100.',
      )
      .optional(),
    label: z.string().max(60, 'Soixante caractères au plus.').optional(),
  })
  .optional();

/** The accounts of the books, as their form takes them: an empty field keeps the usual one. */
export const accountsForm = z.object({
  vatOnDebits: z.boolean().optional(),
  accounts: z.object(Object.fromEntries(accountRoles.map((role) => [role, account]))).optional(),
});
