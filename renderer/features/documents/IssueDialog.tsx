import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { buyerOf } from '../../../shared/domain/billing/invoiceParties.ts';
import { opcoBill } from '../../../shared/domain/billing/opcoBill.ts';
import { formatDay } from '../../../shared/domain/dates/formatDay.ts';
import { isInvoiceKind } from '../../../shared/domain/billing/invoiceKinds.ts';
import { fundingsOf } from '../../../shared/domain/orders/fundingsOf.ts';
import { isReminder } from '../../../shared/domain/reminders/ladder.ts';
import { whyAsked } from '../../../shared/domain/reminders/whyAsked.ts';
import { documentNames, factTitle } from '../../../shared/messages/factTitle.ts';
import { ConfirmDialog, Progress, ReasonField, useCommand, useToasts } from '../../ui/index.ts';
import { afterIssue } from './afterIssue.ts';
import { blockedText, isUnjustified } from './blockedText.ts';
import { CreditNoteDialog } from './CreditNoteDialog.tsx';
import { issuePaper } from './issueCommands.ts';
import { MissingList } from './MissingList.tsx';
import type { DossierPaper } from './useDossierPapers.ts';

/** Asks once before paper leaves the house; of an avoir, also what it takes back. */
export const IssueDialog = (props: { readonly paper: DossierPaper; readonly onClose: () => void }) =>
  props.paper.kind === 'creditNote' && props.paper.check.blocking.length === 0 ? (
    <CreditNoteDialog {...props} />
  ) : (
    <ConfirmIssue {...props} />
  );

/** Several payers are invoiced one after the other: whose turn it is. */
function payerAmongSeveral(request: DossierPaper['request']): string | null {
  if (fundingsOf(request.dossier.order).length < 2) return null;
  const bill = opcoBill(request);
  return bill.ok ? buyerOf(request.dossier, bill.value).name : null;
}

/** A number is given for ever, and the bytes are kept as they are. */
function ConfirmIssue({ paper, onClose }: { readonly paper: DossierPaper; readonly onClose: () => void }) {
  const [, go] = useLocation();
  const { say } = useToasts();
  const { kind, request, check, issued } = paper;
  const name = documentNames[kind];
  const payer = kind === 'opcoInvoice' ? payerAmongSeveral(request) : null;
  const answered = request.dossier.facts.find(({ id }) => id === request.about);
  // An invoice leaves as it was when a person asked for it: what changes meanwhile is told, and asked anew.
  const [seen, setSeen] = useState(request);
  const issue = useCommand(issuePaper, {
    onRefused() {
      setSeen(request);
      return false;
    },
    onDone({ number, sha256 }) {
      say(`${name} ${number} : le document est gardé tel quel.`);
      onClose();
      go(`/documents/${sha256}`);
    },
  });
  const [note, setNote] = useState('');
  const asksWhy = whyAsked(kind, request);
  const blocked = check.blocking.length;
  const unsaid = asksWhy !== null && note.trim() === '' ? 'Dites d’abord pourquoi maintenant.' : null;
  return (
    <ConfirmDialog
      open
      title={`Émettre : ${name}`}
      confirmLabel="Émettre"
      busy={issue.busy}
      reason={blocked > 0 ? `${blockedText(check.blocking)}.` : unsaid}
      onConfirm={() => {
        const asked = isInvoiceKind(kind) ? seen : request;
        issue.run(asksWhy === null ? asked : { ...asked, note: note.trim() });
      }}
      onCancel={onClose}
    >
      {blocked > 0 ? (
        <>
          <Typography sx={{ mb: 1 }}>
            {blockedText(check.blocking)}
            {isUnjustified(check.blocking) ? '\u00a0:' : '\u00a0: complétez, puis émettez.'}
          </Typography>
          <MissingList mentions={check.blocking} label="Ce qui empêche d’émettre" />
        </>
      ) : (
        <>
          <Typography>
            Le document reçoit son numéro et la date du {formatDay(request.on)}. Il est gardé tel quel et ne
            pourra plus être modifié.
          </Typography>
          {payer && <Typography sx={{ mt: 1 }}>Elle est adressée à {payer}.</Typography>}
          {answered && !isReminder(kind) && (
            <Typography sx={{ mt: 1 }}>
              Elle répond à « {factTitle(answered)} », du {formatDay(answered.day)}.
            </Typography>
          )}
          {asksWhy && (
            <ReasonField
              label="Pourquoi l’envoyer maintenant"
              because={asksWhy}
              value={note}
              onChange={setNote}
            />
          )}
          {afterIssue[kind] && <Typography sx={{ mt: 1 }}>{afterIssue[kind].text}</Typography>}
          {issued.length > 0 && (
            <Typography sx={{ mt: 1, color: 'tone.soon' }}>
              Déjà émis : {issued.map((document) => document.number).join(', ')}. L’ancien reste dans le
              dossier.
            </Typography>
          )}
        </>
      )}
      {issue.slow && <Progress label="Mise en page du document" />}
    </ConfirmDialog>
  );
}
