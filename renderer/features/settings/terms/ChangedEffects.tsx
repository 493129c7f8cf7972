import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { changedParameters } from '../../../../shared/domain/terms/compareVersions.ts';
import { useWatch } from 'react-hook-form';
import type { TermsParameters } from '../../../../shared/domain/terms/parameters.ts';
import { FormSection } from '../../../ui/index.ts';
import { termsFrom } from './termsForm.ts';

/** What changes from some terms to others, rule by rule, each with its example before and after. */
export function ChangedEffects({
  before,
  after,
  none,
}: {
  readonly before: TermsParameters;
  readonly after: TermsParameters;
  /** Said where nothing differs. */
  readonly none: string;
}) {
  const changes = changedParameters(before, after);
  if (changes.length === 0) return <Typography sx={{ color: 'text.secondary' }}>{none}</Typography>;
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {changes.map((change) => (
        <Box component="li" key={change.name} sx={{ mb: 1.5 }}>
          <Box sx={{ fontWeight: 600 }}>
            {change.label} : {change.before} → {change.after}{' '}
            <Box component="span" sx={{ color: 'text.secondary', fontWeight: 400 }}>
              (art. {change.clause})
            </Box>
          </Box>
          <Box sx={{ color: 'text.secondary' }}>Jusqu’ici : {change.effectBefore}</Box>
          <Box>Désormais : {change.effectAfter}</Box>
        </Box>
      ))}
    </Box>
  );
}

/** The same for a form of a version as it stands. */
export const DraftEffects = ({ before }: { readonly before: TermsParameters }) => (
  <FormSection title="Pour la prochaine proposition" purpose="Sur une commande de 1 740,00 € TTC.">
    <div role="status">
      <ChangedEffects before={before} after={termsFrom(useWatch(), before)} none="Rien ne change encore." />
    </div>
  </FormSection>
);
