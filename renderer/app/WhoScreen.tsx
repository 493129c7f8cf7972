import Box from '@mui/material/Box';
import { z } from 'zod';
import { ok } from '../../shared/result.ts';
import { whoIsWorking } from '../db/index.ts';
import { RecordForm, TextLine } from '../ui/index.ts';
import { useRestart } from './restart.ts';
import { StartPage } from './StartPage.tsx';

const schema = z.object({ who: z.string().max(120) });

/** Asked once on each computer: the journal says who did what. */
export function WhoScreen() {
  const restart = useRestart();
  return (
    <StartPage
      title="Qui travaille sur cet ordinateur ?"
      lead="Votre nom figure dans le journal, à côté de chaque action. Il se change dans les Paramètres."
    >
      <RecordForm
        schema={schema}
        initial={{}}
        saveLabel="Continuer"
        savedText={null}
        onSave={async ({ values }) => {
          await whoIsWorking.set(values.who);
          return ok(null);
        }}
        onSaved={restart}
      >
        <Box sx={{ pb: 3 }}>
          <TextLine name="who" label="Votre nom" required autoFocus autoComplete="name" />
        </Box>
      </RecordForm>
    </StartPage>
  );
}
