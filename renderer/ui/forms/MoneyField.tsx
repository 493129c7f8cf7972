import { type Cents, cents } from '../../../shared/domain/money/cents.ts';
import { formatAmount } from '../../../shared/domain/money/formatMoney.ts';
import { parseEuros } from '../../../shared/domain/money/parseEuros.ts';
import type { FieldProps } from './FieldFrame.tsx';
import { TypedField } from './TypedField.tsx';
import { checkTyped, type Typed } from './useTypedField.ts';

const money: Typed<Cents> = {
  parse: parseEuros,
  isValue: (value): value is Cents => typeof value === 'number',
  show: (value) => formatAmount(cents(value)),
  edit: (value) => formatAmount(cents(value)).replaceAll('\u202f', '').replace(',00', ''),
};
const check = checkTyped(money);

/** An amount in euros, as whole cents in the form: « 1740 », « 1 740,5 » are understood, shown « 1 740,50 » on leaving. */
export const MoneyField = ({ unit = '€', ...props }: FieldProps & { readonly unit?: string }) => (
  <TypedField typed={money} check={check} inputMode="decimal" width="s" unit={unit} {...props} />
);
