import type { ChequeSlip } from '../domain/billing/cheques/chequeSlips.ts';

/**
 * Why a cheque on a slip is not simply taken back.
 * @example paidInText(slip REM-2026-0001) //=> 'Ce chèque est sur la remise REM-2026-0001 : reprenez-la d’abord…'
 */
export const paidInText = ({ number }: Pick<ChequeSlip, 'number'>): string =>
  `Ce chèque est sur la remise ${number}\u00a0: reprenez-la d’abord, dans Règlements, Chèques. S’il est revenu impayé, dites-le depuis Règlements, Reçus.`;
