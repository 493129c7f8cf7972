import { type SlipCheque, totalOfCheques } from '../../../../shared/domain/billing/cheques/chequeSlips.ts';
import { explanationOfSlip } from '../../../../shared/domain/billing/cheques/explanationOfSlip.ts';
import type { CivilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { formatEuros } from '../../../../shared/domain/money/formatMoney.ts';
import { countText } from '../../../../shared/messages/countOf.ts';
import { MoneyLines, Why } from '../../../ui/index.ts';

/** The cheques of a slip, and what they make together. */
export function SlipCheques({
  cheques,
  day,
}: {
  readonly cheques: readonly SlipCheque[];
  readonly day: CivilDay;
}) {
  const why = explanationOfSlip({ cheques, day });
  return (
    <MoneyLines
      label="Chèques de la remise"
      lines={[
        ...cheques.map(({ facts, reference, drawer, bank, amount }, place) => ({
          id: facts[0] ?? String(place),
          label: reference ? `N°\u00a0${reference}` : 'Sans numéro',
          amount: <Why explanation={why}>{formatEuros(amount)}</Why>,
          detail: [drawer, bank].filter(Boolean).join(', '),
        })),
        {
          id: 'total',
          label: countText(cheques.length, 'chèque'),
          amount: <Why explanation={why}>{formatEuros(totalOfCheques(cheques))}</Why>,
          total: true,
        },
      ]}
    />
  );
}
