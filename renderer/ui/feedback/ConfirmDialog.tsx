import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { type ReactNode, useId } from 'react';
import { Button } from '../actions/Button.tsx';
import { WhyDialog } from './WhyDialog.tsx';

export interface ConfirmDialogProps {
  readonly open: boolean;
  readonly title: string;
  /** What will be true afterwards. */
  readonly children: ReactNode;
  /** The act itself, never « OK »: « Émettre la convention ». */
  readonly confirmLabel: string;
  readonly danger?: boolean;
  readonly busy?: boolean;
  readonly reason?: string | null;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Only where paper leaves the house or what is done stays done: everywhere else, undo. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const id = useId();
  return (
    <WhyDialog open={props.open} onClose={props.onCancel} labelledBy={id}>
      <DialogTitle id={id}>{props.title}</DialogTitle>
      <DialogContent>{props.children}</DialogContent>
      <DialogActions>
        <Button onClick={props.onCancel}>Ne rien faire</Button>
        <Button
          look="primary"
          danger={props.danger ?? false}
          busy={props.busy ?? false}
          reason={props.reason}
          onClick={props.onConfirm}
        >
          {props.confirmLabel}
        </Button>
      </DialogActions>
    </WhyDialog>
  );
}
