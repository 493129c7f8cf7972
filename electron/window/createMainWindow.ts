import { BrowserWindow, nativeTheme, screen } from 'electron';
import { securePreferences } from './securePreferences.ts';
import { keepWindowState, readWindowState, smallestWindow, visibleBounds } from './windowState.ts';

/** The colour of the page before its first paint, so that opening does not flash. */
const background = (): string => (nativeTheme.shouldUseDarkColors ? '#121212' : '#ffffff');

interface Place {
  readonly dataFolder: string;
  readonly preload: string;
}

/** The one window, where it was closed, still empty: it shows itself once there is something to see. */
export function createMainWindow({ dataFolder, preload }: Place): BrowserWindow {
  const saved = readWindowState(dataFolder);
  const primary = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter((display) => display.id !== primary.id);
  const window = new BrowserWindow({
    ...visibleBounds(saved?.bounds, [primary.workArea, ...others.map((display) => display.workArea)]),
    minWidth: smallestWindow.width,
    minHeight: smallestWindow.height,
    title: 'Émarge',
    show: false,
    backgroundColor: background(),
    webPreferences: securePreferences(preload),
  });
  keepWindowState(window, dataFolder);
  window.once('ready-to-show', () => {
    if (saved?.maximized) window.maximize();
    window.show();
  });
  return window;
}
