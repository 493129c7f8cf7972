import Box from '@mui/material/Box';
import type { SpokenRefusal } from '../../../shared/messages/refusalText.ts';
import type { Result } from '../../../shared/result.ts';
import { type CommitRefusal, type Committed, useLive } from '../../db/index.ts';
import { host } from '../../host/host.ts';
import { Image } from '../../ui/icons.ts';
import { Button, useCommand, useToasts } from '../../ui/index.ts';
import { saveLogo, saveOrganisation } from './settingsCommands.ts';
import { loadLogo } from './settingsQueries.ts';

const chooseLogo = async (): Promise<Result<Committed, CommitRefusal | SpokenRefusal>> => {
  const chosen = await host.openFile({ kinds: ['png', 'jpeg'] });
  return chosen.ok ? saveLogo(chosen.value.bytes) : chosen;
};

const removeLogo = () => saveOrganisation('Logo retiré', { logo: undefined });

/** The logo at the head of the documents. */
export function LogoBlock() {
  const logo = useLive(loadLogo, []);
  const { say } = useToasts();
  const choose = useCommand(chooseLogo, {
    onDone: ({ undo }) => say('Logo changé : les documents à venir le porteront.', { undo }),
  });
  const remove = useCommand(removeLogo, { onDone: ({ undo }) => say('Logo retiré.', { undo }) });
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, mb: 2.5, minHeight: 72 }}>
      <Box
        sx={{
          width: 176,
          height: 72,
          display: 'flex',
          alignItems: 'center',
          justifyContent: 'center',
          border: 1,
          borderColor: 'divider',
          borderRadius: 1,
          // Papers are white, whatever the screen is.
          bgcolor: logo ? 'common.white' : 'transparent',
          color: 'text.secondary',
        }}
      >
        {logo ? (
          <Box component="img" src={logo} alt="Logo de l’organisme" sx={{ maxWidth: 160, maxHeight: 60 }} />
        ) : (
          <Image size={20} aria-hidden />
        )}
      </Box>
      <Box>
        <Box sx={{ display: 'flex', gap: 1 }}>
          <Button busy={choose.busy} onClick={() => choose.run()}>
            {logo ? 'Changer le logo…' : 'Choisir un logo…'}
          </Button>
          {logo && (
            <Button look="text" busy={remove.busy} onClick={() => remove.run()}>
              Retirer
            </Button>
          )}
        </Box>
        <Box sx={{ typography: 'caption', color: 'text.secondary', mt: 0.5 }}>
          PNG ou JPEG, 1 Mo au plus. Imprimé en tête des documents.
        </Box>
      </Box>
    </Box>
  );
}
