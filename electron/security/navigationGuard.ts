import type { App, Event, Session } from 'electron';
import { appAddress } from './appProtocol.ts';

interface Leaving {
  readonly url: string;
}

/** Where a page of the screens may go by itself: only to the page it already is (a reload). */
const isThePage = (address: string): boolean => address.split('#')[0] === appAddress;

/** Where the window that prints may go: the file it was given, shown by Chromium's own viewer. */
const isTheViewer = (address: string): boolean => /^(file|chrome-extension|about):/.test(address);

/** Keeps every page where it was opened: no navigation, no frame elsewhere, no new window, no webview. */
export function guardNavigation(app: App, screens: () => Session): void {
  app.on('web-contents-created', (_created, contents) => {
    const mayGoTo = contents.session === screens() ? isThePage : isTheViewer;
    const stay = (event: Event<Leaving>): void => {
      if (!mayGoTo(event.url)) event.preventDefault();
    };
    contents.on('will-navigate', stay);
    contents.on('will-redirect', stay);
    contents.on('will-frame-navigate', stay);
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}
