import { z } from 'zod';
import { type Cents, cents } from '../../../shared/domain/money/cents.ts';

/** A sum that changes hands: whole cents above zero. */
export const sumSchema = z
  .number({ error: 'Indiquez un montant, par exemple 522,00.' })
  .int('Un montant s’arrête au centime.')
  .min(1, 'Le montant doit être supérieur à zéro.')
  .max(1_000_000_000_00, 'Ce montant est trop grand.')
  .transform((amount): Cents => cents(amount));
