import Box from '@mui/material/Box';
import Tooltip from '@mui/material/Tooltip';
import { Link } from 'wouter';
import { journalBehind, useLive } from '../db/index.ts';
import { HardDrive } from '../ui/icons.ts';
import { useHostInfo } from './hostInfo.tsx';

interface Said {
  readonly text: string;
  readonly meaning: string;
  readonly tone: string;
}

const inBrowser: Said = {
  text: 'Données dans ce navigateur seulement',
  meaning:
    'Rien n’est écrit hors de ce navigateur : si ses données sont effacées, les vôtres aussi. Cliquez pour tout enregistrer dans un fichier.',
  tone: 'tone.soon',
};

const upToDate: Said = {
  text: 'Journal à jour',
  meaning: 'Chaque action est aussi écrite dans un fichier hors de la base. Cliquez pour tout enregistrer.',
  tone: 'tone.done',
};

const late = (count: number): Said => ({
  text: count > 1 ? `${count} actions hors du journal` : '1 action hors du journal',
  meaning:
    'Ces actions sont dans la base, mais pas encore dans le fichier journal : vérifiez la place sur le disque. Cliquez pour tout enregistrer.',
  tone: 'tone.lost',
});

function useSaid(): Said {
  const { journalFile } = useHostInfo();
  const behind = useLive(() => journalBehind(), []) ?? 0;
  if (!journalFile) return inBrowser;
  return behind > 0 ? late(behind) : upToDate;
}

/** The last line of the left column, always: where the data is and whether a copy follows. */
export function BackupState({ folded }: { readonly folded: boolean }) {
  const { text, meaning, tone } = useSaid();
  return (
    <Tooltip title={folded ? `${text}. ${meaning}` : meaning} placement="right">
      <Box
        component={Link}
        href="/parametres/sauvegarde"
        aria-label={folded ? text : undefined}
        sx={{
          display: 'flex',
          gap: 1,
          alignItems: 'center',
          justifyContent: folded ? 'center' : 'flex-start',
          px: folded ? 0 : 1.25,
          py: 0.75,
          typography: 'caption',
          lineHeight: 1.3,
          color: 'text.secondary',
          textDecoration: 'none',
          '&:hover': { color: 'text.primary' },
        }}
      >
        <Box component="span" sx={{ color: tone, display: 'flex', flex: 'none' }}>
          <HardDrive size={15} aria-hidden />
        </Box>
        {!folded && text}
      </Box>
    </Tooltip>
  );
}
