import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useWatch } from 'react-hook-form';
import { formatEuros } from '../../../../shared/domain/money/formatMoney.ts';
import type { Dossier } from '../../../../shared/domain/orders/dossier.ts';
import { statementOfDossier } from '../../../../shared/domain/orders/storyOf.ts';
import { specialConditions } from '../../../../shared/domain/terms/specialConditions.ts';
import { useToday, Why } from '../../../ui/index.ts';
import { whyOf } from '../../explain/index.ts';
import { specialFrom } from './specialForm.ts';

/** The conditions typed, in the words that print, and the deposit that they make of this order. */
export function SpecialEffect({ dossier }: { readonly dossier: Dossier }) {
  const today = useToday();
  const specialTerms = specialFrom(useWatch(), dossier.order);
  const typed = { ...dossier, order: { ...dossier.order, specialTerms } };
  const conditions = specialConditions(typed, today);
  const { deposit } = statementOfDossier(typed, today);
  return (
    <Box role="status">
      {conditions.length === 0 ? (
        <Typography sx={{ color: 'text.secondary' }}>Aucune règle ne change pour ce dossier.</Typography>
      ) : (
        <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
          {conditions.map(({ name, sentence }) => (
            <li key={name}>{sentence}</li>
          ))}
        </Box>
      )}
      <Typography sx={{ mt: 1, color: 'text.secondary' }}>
        Acompte de ce dossier :{' '}
        <Why explanation={whyOf(typed, today, { of: 'deposit' })}>{formatEuros(deposit.amount)}</Why>.
      </Typography>
    </Box>
  );
}
