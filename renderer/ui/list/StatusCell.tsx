import Box from '@mui/material/Box';
import { StatusText } from '../layout/StatusText.tsx';
import type { Tone } from '../tones.ts';

/** A state in the cell of a list: on the line of its neighbours, cut with an ellipsis, whole on hover. */
export const StatusCell = ({ tone, text }: { readonly tone: Tone; readonly text: string }) => (
  <Box
    title={text}
    sx={{
      overflow: 'hidden',
      textOverflow: 'ellipsis',
      whiteSpace: 'nowrap',
      '& > span': { verticalAlign: 'top' },
    }}
  >
    <StatusText tone={tone}>{text}</StatusText>
  </Box>
);
