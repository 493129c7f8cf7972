import type { ClientAccount } from '../../../../shared/domain/billing/account/clientAccount.ts';
import {
  explanationOfClosing,
  explanationOfNotInvoiced,
} from '../../../../shared/domain/billing/account/explainAccount.ts';
import { formatDay } from '../../../../shared/domain/dates/formatDay.ts';
import { cents } from '../../../../shared/domain/money/cents.ts';
import { formatEuros } from '../../../../shared/domain/money/formatMoney.ts';
import { KeyFigures, Why } from '../../../ui/index.ts';

/** Where an account stands: what it closes on, and what the statements of the orders count beside. */
export function AccountFigures({ account }: { readonly account: ClientAccount }) {
  const { period, opening, closing, notInvoiced } = account;
  const why = explanationOfClosing(account);
  const figure = (amount: number) => <Why explanation={why}>{formatEuros(cents(amount))}</Why>;
  return (
    <KeyFigures
      figures={[
        ...(period.from
          ? [{ label: `Solde avant le ${formatDay(period.from)}`, value: figure(opening) }]
          : []),
        {
          label: `${closing < 0 ? 'En faveur du client' : 'Dû'} au ${formatDay(period.to)}`,
          value: figure(Math.abs(closing)),
        },
        ...(notInvoiced === 0
          ? []
          : [
              {
                label: notInvoiced > 0 ? 'Pas encore facturé' : 'Facturé au-delà de ce qui est dû',
                value: (
                  <Why explanation={explanationOfNotInvoiced(account)}>
                    {formatEuros(cents(Math.abs(notInvoiced)))}
                  </Why>
                ),
              },
            ]),
      ]}
    />
  );
}
