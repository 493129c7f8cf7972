import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import type { CivilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { formatDay } from '../../../../shared/domain/dates/formatDay.ts';
import {
  type ChosenStep,
  type PayerInvoice,
  payerLetters,
} from '../../../../shared/domain/reminders/payerLetters.ts';
import { countText } from '../../../../shared/messages/countOf.ts';
import {
  ChoiceBar,
  ConfirmDialog,
  Link,
  Progress,
  ReasonField,
  useCommand,
  useToasts,
} from '../../../ui/index.ts';
import { LetterLines } from './LetterLines.tsx';
import { sendLetters, type SentLetters } from './overdueCommands.ts';

const steps = [
  { value: 'next', label: 'Étape suivante' },
  { value: 'reminder1', label: 'Relance 1' },
  { value: 'reminder2', label: 'Relance 2' },
  { value: 'formalNotice', label: 'Mise en demeure' },
] as const satisfies readonly { readonly value: ChosenStep; readonly label: string }[];

/** The letters for chosen invoices, one a payer, before they leave: which step, what each lists, and why now. */
export function RemindDialog({
  late,
  chosen,
  today,
  onClose,
}: {
  /** Every late invoice: a letter lists all that is late of the orders chosen. */
  readonly late: readonly PayerInvoice[];
  readonly chosen: readonly string[];
  readonly today: CivilDay;
  readonly onClose: () => void;
}) {
  const [, go] = useLocation();
  const { say } = useToasts();
  const [step, setStep] = useState<ChosenStep>('next');
  const [note, setNote] = useState('');
  const letters = useMemo(() => payerLetters(late, chosen, step, today), [late, chosen, step, today]);
  const asked = letters.find(({ asksWhy }) => asksWhy !== null);
  const done = ({ sent, held }: SentLetters): void => {
    for (const { letter, why } of held) say(`${letter.payer}\u00a0: ${why}`, { problem: true });
    onClose();
    const [first] = sent;
    if (first && sent.length === 1 && held.length === 0) go(`/documents/${first.sha256}`);
    else if (sent.length > 0)
      say(`${countText(sent.length, 'lettre émise', 'lettres émises')}, à retrouver dans Documents.`);
  };
  const send = useCommand(sendLetters, { onDone: done });
  const order = letters.length === 1 ? letters[0]?.orders[0] : undefined;
  return (
    <ConfirmDialog
      open
      title={letters.length > 1 ? `Relancer ${countText(letters.length, 'payeur')}` : 'Relancer'}
      confirmLabel={
        letters.length > 1 ? `Émettre ${countText(letters.length, 'lettre')}` : 'Émettre la lettre'
      }
      busy={send.busy}
      reason={asked && note.trim() === '' ? 'Dites d’abord pourquoi maintenant.' : null}
      onConfirm={() => send.run(letters, today, note.trim() || undefined)}
      onCancel={onClose}
    >
      <ChoiceBar label="Étape" options={steps} chosen={step} onChoose={setStep} />
      <LetterLines letters={letters} />
      <Typography sx={{ mt: 1.5, color: 'text.secondary' }}>
        Chaque lettre reçoit son numéro et la date du {formatDay(today)}, et ne pourra plus être modifiée.
      </Typography>
      {asked?.asksWhy && (
        <ReasonField
          label="Pourquoi l’envoyer maintenant"
          because={asked.asksWhy}
          value={note}
          onChange={setNote}
        />
      )}
      {order && (
        <Box sx={{ mt: 1.5 }}>
          <Link to={`/dossiers/${order}`}>Ouvrir le dossier</Link>
        </Box>
      )}
      {send.slow && <Progress label="Mise en page des lettres" />}
    </ConfirmDialog>
  );
}
