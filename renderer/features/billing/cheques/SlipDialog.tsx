import Box from '@mui/material/Box';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId } from 'react';
import type { ChequeSlip } from '../../../../shared/domain/billing/cheques/chequeSlips.ts';
import { maySlipGo } from '../../../../shared/domain/billing/cheques/maySlipGo.ts';
import { formatDay } from '../../../../shared/domain/dates/formatDay.ts';
import { useLive } from '../../../db/index.ts';
import { Download, Printer } from '../../../ui/icons.ts';
import { Button, StatusText, useCommand, useToasts, useToday, WhyDialog } from '../../../ui/index.ts';
import { printSlip, saveSlip, takeSlipBack } from './chequeCommands.ts';
import { readSlipGround } from './chequeQueries.ts';
import { SlipCheques } from './SlipCheques.tsx';
import { slipStateOf } from './slipState.ts';

/** The way back: only as long as nothing rests on the slip. */
function TakeBack({ slip, onClose }: { readonly slip: ChequeSlip; readonly onClose: () => void }) {
  const today = useToday();
  const { say } = useToasts();
  const ground = useLive(readSlipGround, []);
  const allowed = ground && maySlipGo(slip, ground);
  const back = useCommand(() => takeSlipBack(slip, today), {
    onDone: () => {
      say('Remise reprise\u00a0: ses chèques sont de nouveau à remettre.');
      onClose();
    },
  });
  return (
    <Button
      danger
      reason={allowed && !allowed.ok ? allowed.error.message : null}
      busy={back.busy || !allowed}
      onClick={() => back.run()}
    >
      Reprendre la remise
    </Button>
  );
}

/** A slip: its cheques, its page to print or to keep, and the way back. */
export function SlipDialog({ slip, onClose }: { readonly slip: ChequeSlip; readonly onClose: () => void }) {
  const title = useId();
  const { say } = useToasts();
  const print = useCommand(printSlip);
  const save = useCommand(saveSlip, { onDone: ({ path }) => say(`Fichier enregistré\u00a0: « ${path} ».`) });
  const { text, tone } = slipStateOf(slip);
  return (
    <WhyDialog onClose={onClose} labelledBy={title} size="sm">
      <DialogTitle id={title}>Remise de chèques {slip.number}</DialogTitle>
      <DialogContent>
        <Box sx={{ mb: 2 }}>
          Le {formatDay(slip.day)}, par {slip.by}. <StatusText tone={tone}>{text}</StatusText>
        </Box>
        <SlipCheques cheques={slip.cheques} day={slip.day} />
      </DialogContent>
      <DialogActions>
        {slip.goneAt === null && <TakeBack slip={slip} onClose={onClose} />}
        <Button icon={Download} busy={save.busy} onClick={() => save.run(slip)}>
          Enregistrer le PDF
        </Button>
        <Button look="primary" icon={Printer} busy={print.busy} onClick={() => print.run(slip)}>
          Imprimer
        </Button>
      </DialogActions>
    </WhyDialog>
  );
}
