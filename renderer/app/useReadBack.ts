import { countText } from '../../shared/messages/countOf.ts';
import type { SpokenRefusal } from '../../shared/messages/refusalText.ts';
import type { Result } from '../../shared/result.ts';
import { readEverything } from '../db/index.ts';
import { host } from '../host/host.ts';
import { useCommand, useToasts } from '../ui/index.ts';
import { dayOfMoment } from './recoveryText.ts';
import { useRestart } from './restart.ts';

interface ReadBack {
  readonly savedAt: string;
  readonly rows: number;
}

const nothing = (): Promise<unknown> => Promise.resolve();

/** « Reprendre »: asks for a saved file, makes ready with `before`, and reads it into this empty installation. */
export function useReadBack(before: () => Promise<unknown> = nothing) {
  const { say } = useToasts();
  const restart = useRestart();
  const readBack = async (): Promise<Result<ReadBack, SpokenRefusal>> => {
    const chosen = await host.openFile({ kinds: ['emarge'] });
    if (!chosen.ok) return chosen;
    await before();
    return readEverything(chosen.value.bytes);
  };
  return useCommand(readBack, {
    onDone({ savedAt, rows }) {
      say(`Repris : ${countText(rows, 'ligne')} d’une sauvegarde du ${dayOfMoment(savedAt)}.`);
      restart();
    },
  });
}
