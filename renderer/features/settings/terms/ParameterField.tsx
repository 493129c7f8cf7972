import Box from '@mui/material/Box';
import { useWatch } from 'react-hook-form';
import { cautionOf } from '../../../../shared/domain/terms/checkParameter.ts';
import type { ParameterDescription } from '../../../../shared/domain/terms/parameter.ts';
import { MoneyField, NumberField, SelectField, StatusText } from '../../../ui/index.ts';
import { parameterOf } from './termsForm.ts';

const units = { rate: '%', days: 'jours', months: 'mois' } as const;

/** The field of a parameter, with what the law says of it. */
export function ParameterField({
  parameter,
  none,
}: {
  readonly parameter: ParameterDescription;
  /** What being left empty means, where it may be. */
  readonly none?: string;
}) {
  const { name, label, law, unit } = parameter;
  const caution = cautionOf(name, parameterOf(name, useWatch({ name }) as unknown));
  const field = { name, label, ...(law && !caution ? { help: law } : {}) };
  return (
    <Box>
      {unit === 'choice' ? (
        <SelectField
          {...field}
          options={parameter.choices.map((choice) => ({ value: String(choice.value), label: choice.label }))}
          {...(none ? { none } : {})}
        />
      ) : unit === 'euros' ? (
        <MoneyField {...field} width="s" />
      ) : (
        <NumberField {...field} unit={units[unit]} width="s" />
      )}
      {caution && (
        <Box role="status" sx={{ mt: 0.5, typography: 'caption' }}>
          <StatusText tone="soon">{caution}</StatusText>
        </Box>
      )}
    </Box>
  );
}
