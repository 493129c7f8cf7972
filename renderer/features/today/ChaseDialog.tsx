import Box from '@mui/material/Box';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { addDays, type CivilDay } from '../../../shared/domain/dates/civilDay.ts';
import { formatShortDay } from '../../../shared/domain/dates/formatDay.ts';
import type { Client } from '../../../shared/records/records.ts';
import { useLive } from '../../db/index.ts';
import { Button, Facts, Link, TextSkeleton, WhyDialog, WhySentence } from '../../ui/index.ts';
import { whyOfTask } from '../explain/index.ts';
import type { AgendaLine } from './agenda.ts';
import { loadContact } from './todayQueries.ts';

/** An answer is given a few days. */
const answerDays = 3;

/** Names, telephones and addresses, those of a contact before those of the house. */
const waysTo = ({ contacts = [], phone, email }: Client) => [
  ...contacts.map(({ name, role, phone: own, email: address }) => ({
    label: role ? `${name}, ${role}` : name,
    value: [own, address].filter(Boolean).join(' · '),
  })),
  { label: 'Téléphone', value: phone },
  { label: 'Courriel', value: email },
];

/** Whom to call and what to say; once done, the line waits a few days for the answer. */
export function ChaseDialog({
  line,
  today,
  onPutOff,
  onClose,
}: {
  readonly line: AgendaLine;
  readonly today: CivilDay;
  readonly onPutOff: (line: AgendaLine, until: CivilDay) => void;
  readonly onClose: () => void;
}) {
  const title = useId();
  const { task, subject, course } = line;
  const client = useLive(() => loadContact(subject), [subject]);
  const until = addDays(today, answerDays);
  return (
    <WhyDialog onClose={onClose} labelledBy={title}>
      <DialogTitle id={title}>Relancer {task.whom}</DialogTitle>
      <DialogContent>
        <Box sx={{ mb: 2 }}>
          <WhySentence explanation={whyOfTask(task, subject, today)} about={task.what}>
            {task.what}
            <Box component="span" sx={{ display: 'block', color: 'text.secondary' }}>
              {course ? `${course}. ` : ''}
              {task.because}
            </Box>
          </WhySentence>
        </Box>
        {client ? <Facts lines={waysTo(client)} /> : <TextSkeleton lines={3} />}
        <Typography sx={{ mt: 2 }}>
          <Link to={`/dossiers/${subject}`}>Ouvrir le dossier</Link>
        </Typography>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>Fermer</Button>
        <Button
          look="primary"
          onClick={() => {
            onPutOff(line, until);
            onClose();
          }}
        >
          Relancé : revoir {formatShortDay(until)}
        </Button>
      </DialogActions>
    </WhyDialog>
  );
}
