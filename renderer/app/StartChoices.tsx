import Box from '@mui/material/Box';
import OutlinedInput from '@mui/material/OutlinedInput';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { whoIsWorking } from '../db/index.ts';
import { showDemonstration } from '../features/demonstration/index.ts';
import { Button, type ButtonProps, Progress, useCommand, useToday } from '../ui/index.ts';
import { useRestart } from './restart.ts';
import { StartPage } from './StartPage.tsx';
import { useReadBack } from './useReadBack.ts';

const Choice = ({
  title,
  text,
  ...button
}: { readonly title: string; readonly text: string } & Pick<
  ButtonProps,
  'look' | 'reason' | 'busy' | 'onClick'
>) => (
  <Box
    component="li"
    sx={{
      display: 'grid',
      gridTemplateColumns: { xs: '1fr', sm: '1fr auto' },
      alignItems: 'center',
      columnGap: 3,
      rowGap: 1,
      py: 2,
      borderTop: 1,
      borderColor: 'divider',
    }}
  >
    <Typography component="div" sx={{ color: 'text.secondary' }}>
      {text}
    </Typography>
    <Box sx={{ '& button': { minWidth: 260 } }}>
      <Button {...button}>{title}</Button>
    </Box>
  </Box>
);

const Name = ({ name, onName }: { readonly name: string; readonly onName: (name: string) => void }) => {
  const id = useId();
  return (
    <Box sx={{ mb: 3 }}>
      <Box
        component="label"
        htmlFor={id}
        sx={{ display: 'block', fontWeight: 500, typography: 'body2', mb: 0.5 }}
      >
        Votre nom
      </Box>
      <OutlinedInput
        id={id}
        size="small"
        autoFocus
        autoComplete="name"
        value={name}
        onChange={(event) => onName(event.target.value)}
        sx={{ width: 320 }}
        slotProps={{ input: { maxLength: 120, 'aria-describedby': `${id}-help` } }}
      />
      <Box id={`${id}-help`} sx={{ typography: 'caption', color: 'text.secondary', mt: 0.5 }}>
        Il figure dans le journal, à côté de ce que vous faites.
      </Box>
    </Box>
  );
};

/** Three ways to begin, once someone has said who they are. */
export function StartChoices({
  name,
  onName,
  onOwn,
}: {
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly onOwn: () => void;
}) {
  const today = useToday();
  const restart = useRestart();
  const readBack = useReadBack(() => whoIsWorking.set(name));
  const demonstration = useCommand(
    async () => {
      await whoIsWorking.set(name);
      return showDemonstration(today);
    },
    { onDone: restart },
  );
  const own = async (): Promise<void> => {
    await whoIsWorking.set(name);
    onOwn();
  };
  const reason = name.trim() ? null : 'Indiquez d’abord votre nom.';
  return (
    <StartPage
      title="Bienvenue"
      lead="Émarge garde tout sur cet ordinateur et n’a pas besoin du réseau. Cet ordinateur est celui du bureau : c’est lui, et lui seul, qui tient les données. Les ordinateurs des formateurs recevront plus tard ce qu’il faut pour une session."
    >
      <Name name={name} onName={onName} />
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        <Choice
          title="Découvrir la démonstration"
          text="Un organisme inventé, avec ses formations, ses sessions et ses dossiers. Il s’efface d’un clic, sans rien laisser."
          look="primary"
          reason={reason}
          busy={demonstration.busy}
          onClick={() => demonstration.run()}
        />
        <Choice
          title="Ouvrir mon organisme"
          text="Quelques champs : nom, SIRET, adresse, déclaration d’activité, signataire. Le reste se complète en chemin."
          reason={reason}
          onClick={() => void own()}
        />
        <Choice
          title="Reprendre une sauvegarde…"
          text="Un fichier enregistré par Émarge, sur cet ordinateur ou sur un autre."
          reason={reason}
          busy={readBack.busy}
          onClick={() => readBack.run()}
        />
      </Box>
      <Box sx={{ minHeight: 40, mt: 2 }}>
        {demonstration.slow && <Progress label="Préparation de la démonstration et de ses documents" />}
      </Box>
    </StartPage>
  );
}
