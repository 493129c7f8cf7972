import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useLocation } from 'wouter';
import { formatDay } from '../../../shared/domain/dates/formatDay.ts';
import { ok } from '../../../shared/result.ts';
import { formInDialog, RecordForm, type SaveRequest, useToasts, WhyDialog } from '../../ui/index.ts';
import { CreditNoteFields } from './CreditNoteFields.tsx';
import { type CreditValues, creditNoteSchema, creditOf, firstCredit } from './creditNoteForm.ts';
import { issuePaper } from './issueCommands.ts';
import type { DossierPaper } from './useDossierPapers.ts';

/** Asks which invoice an avoir takes back, all of it or a part, and why; then issues it. */
export function CreditNoteDialog({
  paper: { request },
  onClose,
}: {
  readonly paper: DossierPaper;
  readonly onClose: () => void;
}) {
  const title = useId();
  const [, go] = useLocation();
  const { say } = useToasts();
  const issue = async ({ values }: SaveRequest<CreditValues>) => {
    const done = await issuePaper({ ...request, about: values.invoice, credit: creditOf(values) });
    if (!done.ok) return done;
    const { number, sha256 } = done.value;
    say(`Avoir ${number}\u00a0: le document est gardé tel quel.`);
    onClose();
    go(`/documents/${sha256}`);
    return ok(null);
  };
  return (
    <WhyDialog onClose={onClose} labelledBy={title}>
      <DialogTitle id={title}>Émettre&nbsp;: Avoir</DialogTitle>
      <DialogContent sx={formInDialog}>
        <Typography sx={{ color: 'text.secondary', mb: 2 }}>
          Il reçoit son numéro et la date du {formatDay(request.on)}, nomme la facture qu’il reprend, et ne
          pourra plus être modifié.
        </Typography>
        <RecordForm
          schema={creditNoteSchema(request)}
          initial={firstCredit(request)}
          saveLabel="Émettre"
          savedText={null}
          onSave={issue}
          onSaved={noFurther}
          onLeave={onClose}
        >
          <CreditNoteFields request={request} />
        </RecordForm>
      </DialogContent>
    </WhyDialog>
  );
}

/** Issuing has already led to the paper. */
const noFurther = (): void => undefined;
