import Box from '@mui/material/Box';
import { useWatch } from 'react-hook-form';
import { figureNames } from '../../../../../shared/domain/terms/own/placeholders.ts';
import { descriptionOf } from '../../../../../shared/domain/terms/parameterCatalogue.ts';
import { printParameter } from '../../../../../shared/domain/terms/printParameter.ts';
import { placeholderText } from '../../../../../shared/messages/ownTerms.ts';
import { chosenFrom } from '../termsForm.ts';

/** What may stand between braces, what each is, and its value as the form has it. */
export function KnownPlaceholders() {
  const chosen = chosenFrom(useWatch());
  return (
    <Box component="details" sx={{ typography: 'caption', color: 'text.secondary' }}>
      <Box component="summary" sx={{ cursor: 'pointer' }}>
        Ce qui est entre accolades suit le calcul&nbsp;: voir les repères
      </Box>
      <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5 }}>
        {figureNames.map((name) => {
          const value = chosen[name];
          return (
            <li key={name}>
              <Box component="code" sx={{ color: 'text.primary' }}>
                {placeholderText(name)}
              </Box>{' '}
              {descriptionOf(name).label}
              {value !== undefined && `\u00a0: ${printParameter(name, value)}`}
            </li>
          );
        })}
      </Box>
    </Box>
  );
}
