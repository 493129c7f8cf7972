import type { ChequeSlip } from '../../../../shared/domain/billing/cheques/chequeSlips.ts';
import type { Tone } from '../../../ui/index.ts';

/**
 * Where a slip stands, in words.
 * @example slipStateOf(slip taken back).text //=> 'Reprise'
 */
export const slipStateOf = ({
  goneAt,
}: Pick<ChequeSlip, 'goneAt'>): { readonly text: string; readonly tone: Tone } =>
  goneAt === null ? { text: 'Remise en banque', tone: 'done' } : { text: 'Reprise', tone: 'waiting' };
