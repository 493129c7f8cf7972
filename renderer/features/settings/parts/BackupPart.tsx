import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { formatRelativeDay, formatShortDay } from '../../../../shared/domain/dates/formatDay.ts';
import { isDemonstration, journalBehind, useLive } from '../../../db/index.ts';
import { Button, Facts, Progress, Section, useCommand, useToasts, useToday } from '../../../ui/index.ts';
import { lastSaved, saveToFile } from '../backupCommands.ts';

const demonstrationReason = 'La démonstration ne s’enregistre pas : elle se refait à l’identique.';

/** Everything in one file, and where the data lives meanwhile. */
export function BackupPart() {
  const today = useToday();
  const { say } = useToasts();
  const [rows, setRows] = useState({ done: 0, total: 0 });
  const last = useLive(lastSaved, []);
  const behind = useLive(journalBehind, []);
  const save = useCommand(() => saveToFile(today, (done, total) => setRows({ done, total })), {
    onDone: ({ path }) => say(`Tout est enregistré dans « ${path} ».`),
  });
  const savedOn = last ? `${formatShortDay(last)} (${formatRelativeDay(last, today)})` : 'jamais';
  return (
    <>
      <Section title="Enregistrer tout dans un fichier">
        <Typography sx={{ maxWidth: 640, mb: 1.5 }}>
          Un seul fichier contient tout : fiches, dossiers, documents émis, journal. Gardez-le hors de cet
          ordinateur : clé, disque ou dossier partagé. Il se relit ici ou sur un autre ordinateur.
        </Typography>
        <Facts
          lines={[
            { label: 'Dernier fichier', value: savedOn },
            ...(behind
              ? [{ label: 'Hors du journal', value: `${behind}, à écrire dès que le disque le permet` }]
              : []),
          ]}
        />
        <Typography component="div" sx={{ mt: 2, display: 'flex', gap: 2, alignItems: 'center' }}>
          <Button
            look="primary"
            busy={save.busy}
            reason={isDemonstration() ? demonstrationReason : null}
            onClick={() => save.run()}
          >
            Enregistrer tout…
          </Button>
          {save.slow && <Progress label="Lignes écrites" done={rows.done} total={rows.total} />}
        </Typography>
      </Section>
      <Section title="Reprendre une sauvegarde">
        <Typography sx={{ maxWidth: 640 }}>
          Une sauvegarde se relit dans une installation vide, pour ne rien écraser : sur un nouvel ordinateur,
          ou après une perte, Émarge le propose dès son premier écran.
        </Typography>
      </Section>
    </>
  );
}
