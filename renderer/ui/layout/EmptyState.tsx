import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { Button } from '../actions/Button.tsx';
import type { Act } from '../actions/act.ts';

export interface EmptyStateProps {
  readonly title: string;
  /** What to do next, in a sentence or two. */
  readonly text: ReactNode;
  readonly action?: Act | undefined;
  /** Another way, quieter. */
  readonly second?: Act | undefined;
}

/** Nothing here yet: says what belongs here and what to do next. */
export const EmptyState = ({ title, text, action, second }: EmptyStateProps) => (
  <Box sx={{ py: 5, maxWidth: 520 }}>
    <Typography variant="h2" component="p" sx={{ mb: 0.5 }}>
      {title}
    </Typography>
    <Typography component="div" sx={{ color: 'text.secondary', mb: 2 }}>
      {text}
    </Typography>
    <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
      {action && (
        <Button look="primary" icon={action.icon} reason={action.reason} onClick={() => action.onAct()}>
          {action.label}
        </Button>
      )}
      {second && (
        <Button icon={second.icon} reason={second.reason} onClick={() => second.onAct()}>
          {second.label}
        </Button>
      )}
    </Box>
  </Box>
);
