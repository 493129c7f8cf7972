import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { Button } from '../actions/Button.tsx';
import type { Act } from '../actions/act.ts';

/** Something could not be done: what happened, and what to do. */
export const ErrorState = ({
  title,
  text,
  action,
}: {
  readonly title: string;
  readonly text: ReactNode;
  readonly action?: Act | undefined;
}) => (
  <Box role="alert" sx={{ py: 4, pl: 2, maxWidth: 620, borderLeft: 3, borderColor: 'tone.lost' }}>
    <Typography variant="h2" component="p" sx={{ mb: 0.5 }}>
      {title}
    </Typography>
    <Typography component="div" sx={{ color: 'text.secondary', mb: action ? 2 : 0 }}>
      {text}
    </Typography>
    {action && (
      <Button icon={action.icon} onClick={() => action.onAct()}>
        {action.label}
      </Button>
    )}
  </Box>
);
