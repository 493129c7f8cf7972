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
  usual,
}: {
  readonly parameter: ParameterDescription;
  /** Where the field may be left empty: what then holds, « 30 % (CGV 2) ». */
  readonly usual?: string;
}) {
  const { name, label, law, unit } = parameter;
  const caution = cautionOf(name, parameterOf(name, useWatch({ name }) as unknown));
  const isChoice = unit === 'choice';
  const help = [usual && !isChoice && `Vide\u00a0: ${usual}.`, !caution && law];
  const width = usual ? 'full' : isChoice ? 'm' : 's';
  const field = { name, label, width, help: help.filter(Boolean).join(' ') } as const;
  return (
    <Box>
      {isChoice ? (
        <SelectField
          {...field}
          options={parameter.choices.map((choice) => ({ value: String(choice.value), label: choice.label }))}
          {...(usual ? { none: usual } : {})}
        />
      ) : unit === 'euros' ? (
        <MoneyField {...field} />
      ) : (
        <NumberField {...field} unit={units[unit]} />
      )}
      {caution && (
        <Box role="status" sx={{ mt: 0.5, typography: 'caption' }}>
          <StatusText tone="soon">{caution}</StatusText>
        </Box>
      )}
    </Box>
  );
}
