import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { Button } from '../ui/index.ts';
import { recoveryText, type Trouble } from './recoveryText.ts';
import { useRestart } from './restart.ts';
import { StartPage } from './StartPage.tsx';
import { useReadBack } from './useReadBack.ts';

/** The database cannot be used as it is: what happened, what to do. Nothing is erased from here. */
export function RecoveryScreen({
  opening,
  onProceed,
}: {
  readonly opening: Trouble;
  readonly onProceed: () => void;
}) {
  const restart = useRestart();
  const text = recoveryText(opening);
  const readBack = useReadBack('proceed' in opening ? opening.proceed : undefined);
  return (
    <StartPage title={text.title}>
      <Box sx={{ maxWidth: 640, display: 'grid', gap: 2.5 }}>
        <div>
          <Typography variant="h2">Ce qui s’est passé</Typography>
          <Typography>{text.happened}</Typography>
        </div>
        <div>
          <Typography variant="h2">Ce qu’il faut faire</Typography>
          <Typography>{text.whatToDo}</Typography>
        </div>
        <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
          {text.canReadBack && (
            <Button look="primary" busy={readBack.busy} onClick={() => readBack.run()}>
              Reprendre une sauvegarde…
            </Button>
          )}
          <Button look={text.canReadBack ? 'quiet' : 'primary'} onClick={restart}>
            Réessayer
          </Button>
          {text.proceedLabel && <Button onClick={onProceed}>{text.proceedLabel}</Button>}
        </Box>
      </Box>
    </StartPage>
  );
}
