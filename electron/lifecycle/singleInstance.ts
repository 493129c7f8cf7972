import type { App } from 'electron';

/**
 * Whether this is the only Émarge running on this data: two would write one database and one journal file.
 * A second one ends, and the first calls `show`.
 */
export function isFirstInstance(app: App, show: () => void): boolean {
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return false;
  }
  app.on('second-instance', show);
  return true;
}
