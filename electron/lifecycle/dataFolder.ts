import { join } from 'node:path';
import type { App } from 'electron';

/**
 * Where the database, the marker and the journal file lie: one folder that never changes, ASCII so that every system
 * spells it the same. A clone that someone tries has its own, beside that of the installed application, or the one
 * that `EMARGE_DATA` names: the tests have theirs.
 */
export function dataFolderOf(
  app: Pick<App, 'getPath' | 'isPackaged'>,
  environment: Readonly<Record<string, string | undefined>>,
): string {
  if (app.isPackaged) return join(app.getPath('appData'), 'Emarge');
  return environment.EMARGE_DATA ?? join(app.getPath('appData'), 'Emarge (essai)');
}
