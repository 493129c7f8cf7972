import Box from '@mui/material/Box';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId } from 'react';
import { documentNames } from '../../../shared/messages/factTitle.ts';
import { FileCheck } from '../../ui/icons.ts';
import { Button, ErrorState, WhyDialog } from '../../ui/index.ts';
import { blockedText } from './blockedText.ts';
import { PaperActions } from './PaperActions.tsx';
import { PdfView } from './PdfView.tsx';
import type { DossierPaper } from './useDossierPapers.ts';
import { useRendered } from './useRendered.ts';
import { WhyOfPaper } from './WhyOfPaper.tsx';

/** A document as it would leave, marked as a preview on every page. */
export function PreviewDialog({
  paper,
  onIssue,
  onClose,
}: {
  readonly paper: DossierPaper;
  readonly onIssue: () => void;
  readonly onClose: () => void;
}) {
  const title = useId();
  const rendering = useRendered(paper.request);
  const name = documentNames[paper.kind];
  const blocked = paper.check.blocking.length;
  const done = rendering.state === 'done' ? rendering.document : null;
  return (
    <WhyDialog onClose={onClose} labelledBy={title} size="md">
      <DialogTitle id={title}>Aperçu : {name}</DialogTitle>
      <Box sx={{ px: 3, pb: 2 }}>
        <WhyOfPaper request={paper.request} />
      </Box>
      <DialogContent dividers tabIndex={0} sx={{ p: 0 }}>
        {rendering.state === 'refused' ? (
          <Box sx={{ p: 3 }}>
            <ErrorState title="L’aperçu n’a pas pu être préparé" text={rendering.because} />
          </Box>
        ) : (
          <PdfView bytes={done?.bytes ?? null} title={`Aperçu : ${name}`} />
        )}
      </DialogContent>
      <DialogActions>
        <Box sx={{ mr: 'auto' }}>
          <PaperActions paper={done && { name: done.fileName, bytes: done.bytes }} />
        </Box>
        <Button onClick={onClose}>Fermer</Button>
        <Button
          look="primary"
          icon={FileCheck}
          reason={blocked > 0 ? `${blockedText(paper.check.blocking)}.` : null}
          onClick={onIssue}
        >
          Émettre…
        </Button>
      </DialogActions>
    </WhyDialog>
  );
}
