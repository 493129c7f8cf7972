import type { WebPreferences } from 'electron';

/** What a window that shows the screens may do: nothing of Node's, nothing of another page's, and no dictionary to fetch. */
export const securePreferences = (preload: string): WebPreferences => ({
  preload,
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  // Chromium fetches its spelling dictionaries from the network.
  spellcheck: false,
});
