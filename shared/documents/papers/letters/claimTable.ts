import { formatNumericDay } from '../../../domain/dates/formatDay.ts';
import { formatAmount } from '../../../domain/money/formatMoney.ts';
import type { Claim } from '../../../domain/orders/unpaidLines.ts';
import { dueLineName } from '../../../messages/dueNames.ts';
import type { Block } from '../../layout/blocks.ts';
import type { DocumentRequest } from '../../request.ts';

/** What is claimed: the lines that fell due, then what lateness adds; the same figures as the screen. */
export function claimTable({ statement }: DocumentRequest, claim: Claim): Block {
  const { interest, recoveryFee, paid } = claim;
  const late: readonly (readonly string[])[] = [
    ...(interest === null
      ? [['Intérêts de retard', '', `taux ${statement.late.unknownRate ?? ''} à venir`]]
      : []),
    ...(interest !== null && interest > 0
      ? [['Intérêts de retard à ce jour', '', formatAmount(interest)]]
      : []),
    ...(recoveryFee > 0 ? [['Indemnité forfaitaire de recouvrement', '', formatAmount(recoveryFee)]] : []),
    ...(paid > 0 ? [['Déjà réglé sur ces intérêts et cette indemnité', '', `−${formatAmount(paid)}`]] : []),
  ];
  return {
    kind: 'table',
    columns: [
      { head: 'Somme, en euros TTC', share: 100 },
      { head: 'Échue le', share: 34, align: 'right' },
      { head: 'Montant', share: 34, align: 'right' },
    ],
    rows: [
      ...claim.lines.map(({ line, left }) => [
        dueLineName(line),
        formatNumericDay(line.on),
        formatAmount(left),
      ]),
      ...late,
      [
        interest === null ? 'Total à ce jour, hors intérêts' : 'Total à ce jour',
        '',
        formatAmount(claim.total),
      ],
    ],
    totals: 1,
  };
}
