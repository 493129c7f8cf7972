import type { EnteredRates } from '../../../../shared/records/records.ts';
import { db } from '../../../db/index.ts';

/** The rates that people entered, those put aside included. */
export const loadRates = (): Promise<readonly EnteredRates[]> => db.rates.toArray();
