import { factData } from '../../records/facts.ts';
import { totalOfCheques } from '../billing/cheques/chequeSlips.ts';
import type { BookedFact } from './bookedOrder.ts';
import { bookLines, inCredit } from './bookEntry.ts';
import { nothing, type Written } from './written.ts';

/**
 * What a slip of cheques writes: they wait no more (5112), the bank has them (512), on the day of the slip.
 * @example slipWritten(slip REM-2026-0001 of 822,00 €).entries[0].lines //=> 512 822,00; 5112 822,00
 */
export function slipWritten({ id, day, data }: BookedFact): Written {
  const read = factData.chequesPaidIn.safeParse(data);
  if (!read.success) return nothing;
  const { number, cheques } = read.data;
  const total = totalOfCheques(cheques);
  const lines = bookLines('', [
    ['bank', total],
    ['cheques', inCredit(total)],
  ]);
  const label = `Remise de chèques ${number}`;
  return { entries: [{ id, journal: 'bank', day, piece: number, label, lines }], changes: [] };
}
