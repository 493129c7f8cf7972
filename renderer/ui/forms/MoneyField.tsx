import { type Cents, cents } from '../../../shared/domain/money/cents.ts';
import { formatAmount } from '../../../shared/domain/money/formatMoney.ts';
import { parseEuros } from '../../../shared/domain/money/parseEuros.ts';
import { FieldFrame, type FieldProps } from './FieldFrame.tsx';
import { FieldInput } from './FieldInput.tsx';
import { checkTyped, type Typed, useTypedField } from './useTypedField.ts';

const money: Typed<Cents> = {
  parse: parseEuros,
  isValue: (value): value is Cents => typeof value === 'number',
  show: (value) => formatAmount(cents(value)),
  edit: (value) => formatAmount(cents(value)).replaceAll('\u202f', '').replace(',00', ''),
};
const check = checkTyped(money);

/** An amount in euros, as whole cents in the form: « 1740 », « 1 740,5 » are understood, shown « 1 740,50 » on leaving. */
export function MoneyField({ unit = '€', ...props }: FieldProps & { readonly unit?: string }) {
  const field = useTypedField(props, money, check);
  const narrow = { width: 's' as const, ...props };
  return (
    <FieldFrame {...narrow} error={field.error}>
      <FieldInput
        field={narrow}
        text={field.text}
        error={field.error}
        inputRef={field.ref}
        inputMode="decimal"
        numeric
        unit={unit}
        onType={field.type}
        onLeave={field.leave}
        onEnter={(event) => field.enter(event.target)}
      />
    </FieldFrame>
  );
}
