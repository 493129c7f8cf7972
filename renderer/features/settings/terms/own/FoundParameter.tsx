import Box from '@mui/material/Box';
import { descriptionOf } from '../../../../../shared/domain/terms/parameterCatalogue.ts';
import { ParameterField } from '../ParameterField.tsx';
import { type FoundProps, FoundState } from './FoundState.tsx';

/** One parameter: its field, and what the text says of it. */
export const FoundParameter = (props: FoundProps) => (
  <Box
    component="li"
    sx={{ py: 1.5, borderTop: 1, borderColor: 'divider', '&:first-of-type': { borderTop: 0, pt: 0 } }}
  >
    <ParameterField parameter={descriptionOf(props.review.name)} />
    <Box sx={{ mt: 0.5 }}>
      <FoundState {...props} />
    </Box>
  </Box>
);
