import Box from '@mui/material/Box';
import { Why } from '../explain/Why.tsx';
import type { WhyAnswer } from '../explain/whyContext.ts';
import { StatusText } from '../layout/StatusText.tsx';
import type { Tone } from '../tones.ts';

/** A state in the cell of a list: on the line of its neighbours, cut with an ellipsis, whole on hover. */
export const StatusCell = ({
  tone,
  text,
  why = null,
  tabIndex,
}: {
  readonly tone: Tone;
  readonly text: string;
  readonly why?: WhyAnswer | null;
  readonly tabIndex?: 0 | -1;
}) => (
  <Box title={text} sx={cellStyle}>
    <StatusText tone={tone}>
      {why ? (
        <Why explanation={why} tabIndex={tabIndex}>
          {text}
        </Why>
      ) : (
        text
      )}
    </StatusText>
  </Box>
);

const cellStyle = {
  display: 'flex',
  alignItems: 'center',
  height: '100%',
  lineHeight: 1.5,
  '& > span': { minWidth: 0 },
  '& > span > span:last-of-type': { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
} as const;
