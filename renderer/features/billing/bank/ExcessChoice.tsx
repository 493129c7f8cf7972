import Box from '@mui/material/Box';
import Radio from '@mui/material/Radio';
import { useId } from 'react';
import type { ExcessFate } from '../../../../shared/domain/billing/payments/payment.ts';
import { excessFateOptions, excessLabel } from '../payments/excessFateOptions.ts';

/** What becomes of what a line brings beyond all that it pays. */
export function ExcessChoice({
  chosen,
  onChoose,
}: {
  readonly chosen: ExcessFate | null;
  readonly onChoose: (fate: ExcessFate) => void;
}) {
  const name = useId();
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, mt: 2, minWidth: 0 }}>
      <Box component="legend" sx={{ p: 0, mb: 0.5, typography: 'body2', fontWeight: 500 }}>
        {excessLabel}
      </Box>
      <Box sx={{ display: 'flex', columnGap: 2, flexWrap: 'wrap' }}>
        {excessFateOptions.map(({ value, label, help }) => (
          <Box component="label" key={value} sx={{ display: 'flex', cursor: 'pointer' }}>
            <Radio
              size="small"
              name={name}
              checked={chosen === value}
              onChange={() => onChoose(value)}
              sx={{ p: 0.5, ml: -0.5, alignSelf: 'flex-start' }}
            />
            <Box sx={{ pt: 0.375 }}>
              {label}
              <Box sx={{ typography: 'caption', color: 'text.secondary' }}>{help}</Box>
            </Box>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
