import { join } from 'node:path';
import type { App } from 'electron';

/**
 * Where the database, the marker and the journal file lie: one folder that never changes, ASCII so that every system
 * spells it the same. A clone that someone tries has its own, beside that of the installed application.
 */
export const dataFolderOf = (app: Pick<App, 'getPath' | 'isPackaged'>): string =>
  join(app.getPath('appData'), app.isPackaged ? 'Emarge' : 'Emarge (essai)');
