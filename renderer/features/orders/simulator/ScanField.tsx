import Box from '@mui/material/Box';
import { useFormContext, useWatch } from 'react-hook-form';
import type { SpokenRefusal } from '../../../../shared/messages/refusalText.ts';
import { sha256Hex } from '../../../../shared/records/chain.ts';
import { ok, type Result, refused } from '../../../../shared/result.ts';
import { host } from '../../../host/host.ts';
import { Paperclip } from '../../../ui/icons.ts';
import { Button, useCommand } from '../../../ui/index.ts';
import type { Scan } from './request.ts';
import { scanType } from './scanType.ts';

/** A letter of a few pages, scanned: beyond this it only weighs on every backup. */
const mostBytes = 10_000_000;

async function chooseScan(): Promise<Result<Scan, SpokenRefusal>> {
  const chosen = await host.openFile({ kinds: ['pdf', 'png', 'jpeg'] });
  if (!chosen.ok) return chosen;
  const { name, bytes } = chosen.value;
  const type = scanType(bytes);
  if (!type)
    return refused({ code: 'notAScan', message: 'Ce fichier n’est ni un PDF ni une image PNG ou JPEG.' });
  if (bytes.length > mostBytes)
    return refused({
      code: 'tooLarge',
      message: 'Ce fichier pèse plus de 10 Mo. Réduisez-le, puis recommencez.',
    });
  return ok({ name, type, bytes, sha256: sha256Hex(bytes) });
}

/** The written request, joined as a file and kept with the fact. */
export function ScanField() {
  const { setValue } = useFormContext();
  const scan = useWatch({ name: 'scan' }) as Scan | undefined;
  const choose = useCommand(chooseScan, {
    onDone: (found) => setValue('scan', found, { shouldDirty: true }),
  });
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, minHeight: 32, minWidth: 0 }}>
      <Button icon={Paperclip} busy={choose.busy} onClick={() => choose.run()}>
        {scan ? 'Changer…' : 'Joindre l’écrit…'}
      </Button>
      {scan ? (
        <>
          <Box sx={{ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}>{scan.name}</Box>
          <Button look="text" onClick={() => setValue('scan', undefined, { shouldDirty: true })}>
            Retirer
          </Button>
        </>
      ) : (
        <Box sx={{ typography: 'caption', color: 'text.secondary' }}>PDF, PNG ou JPEG</Box>
      )}
    </Box>
  );
}
