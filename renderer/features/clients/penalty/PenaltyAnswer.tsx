import Box from '@mui/material/Box';
import { useWatch } from 'react-hook-form';
import { formatEuros } from '../../../../shared/domain/money/formatMoney.ts';
import { nonSolicitationPenalty } from '../../../../shared/domain/terms/nonSolicitationPenalty.ts';
import { ExplanationView, StatusText, useToday } from '../../../ui/index.ts';
import { readHired } from './hiredSchema.ts';

/** The penalty that what is typed comes to, why, and what may be said against it. */
export function PenaltyAnswer() {
  const today = useToday();
  const hired = readHired(useWatch());
  if (!hired)
    return (
      <Box sx={{ color: 'text.secondary', minHeight: 280 }} role="status">
        La pénalité s’affiche ici dès que les montants sont saisis.
      </Box>
    );
  const { amount, cautions, why } = nonSolicitationPenalty(hired, today);
  return (
    <Box sx={{ minHeight: 280 }}>
      <Box role="status" sx={{ typography: 'h3', mb: 1 }}>
        {formatEuros(amount)}
      </Box>
      <ExplanationView explanation={why} />
      <Box component="ul" aria-label="À savoir" sx={{ listStyle: 'none', p: 0, m: 0, mt: 2 }}>
        {cautions.map((caution) => (
          <li key={caution}>
            <StatusText tone="soon">{caution}</StatusText>
          </li>
        ))}
      </Box>
    </Box>
  );
}
