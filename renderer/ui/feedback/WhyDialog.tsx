import Box from '@mui/material/Box';
import Dialog from '@mui/material/Dialog';
import type { ReactNode } from 'react';
import { WhyPanel } from '../explain/WhyPanel.tsx';
import { WhyScope } from '../explain/WhyScope.tsx';

/** One size more, for the panel beside what was there. */
const wider = { sm: 'md', md: 'lg' } as const;

/** A dialog whose figures answer « Pourquoi ? » in a panel of its own, beside them; it widens for it. */
export const WhyDialog = ({
  onClose,
  labelledBy,
  size = 'sm',
  open = true,
  children,
}: {
  readonly onClose: () => void;
  /** Id of its `DialogTitle`. */
  readonly labelledBy: string;
  readonly size?: keyof typeof wider;
  readonly open?: boolean;
  /** Title, content, actions. */
  readonly children: ReactNode;
}) => (
  <WhyScope>
    {(isAsked) => (
      <Dialog
        open={open}
        onClose={onClose}
        aria-labelledby={labelledBy}
        maxWidth={isAsked ? wider[size] : size}
        fullWidth
      >
        <Box sx={{ display: 'flex', minHeight: 0 }}>
          <Box sx={{ flex: 1, minWidth: 0, display: 'flex', flexDirection: 'column' }}>{children}</Box>
          <WhyPanel />
        </Box>
      </Dialog>
    )}
  </WhyScope>
);
