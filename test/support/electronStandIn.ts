import { EventEmitter } from 'node:events';
import { mkdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import {
  type PrintAnswer,
  SessionStandIn,
  type WindowOptions,
  WindowStandIn,
} from './electronWindowStandIn.ts';

type Handler = (event: unknown, request: unknown) => unknown;
type Serve = (request: Request) => Promise<Response>;

/** What a window printed: the name that the print queue shows, and the bytes of the PDF. */
export interface Printed {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Display {
  readonly id: number;
  readonly workArea: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
}

/** What main told Electron so far, and what Electron is to answer: set it before it is asked. */
export class ElectronState {
  isFirst = true;
  quits = 0;
  readonly exitCodes: number[] = [];
  readonly switches: Record<string, string> = {};
  /** What happened in which order, for what must come before `ready`. */
  readonly order: string[] = [];
  readonly schemes: unknown[] = [];
  menu: readonly unknown[] = [];
  readonly errorBoxes: string[] = [];
  readonly messageBoxes: unknown[] = [];
  crashReporter: unknown = null;
  readonly handlers = new Map<string, Handler>();
  readonly protocols = new Map<string, Serve>();
  readonly windows: WindowStandIn[] = [];
  readonly saveDialogs: { readonly defaultPath?: string }[] = [];
  readonly openDialogs: { readonly properties?: readonly string[] }[] = [];
  readonly saveAnswers: (string | null)[] = [];
  readonly openAnswers: (string | null)[] = [];
  readonly printed: Printed[] = [];
  printer: 'printed' | 'cancelled' | 'noPrinter' = 'printed';
  displays: readonly Display[] = [{ id: 1, workArea: { x: 0, y: 0, width: 1920, height: 1040 } }];
}

export interface ElectronStandIn {
  /** What `import 'electron'` gives. */
  readonly module: Readonly<Record<string, unknown>>;
  readonly state: ElectronState;
  /** The system's folders by Electron's names. */
  readonly paths: Record<string, string>;
  readonly app: EventEmitter;
  readonly defaultSession: SessionStandIn;
  readonly sessionOf: (name: string) => SessionStandIn;
  /** Asks main as its own page does, or as a page of elsewhere. */
  readonly ask: (channel: string, request: unknown, frame?: Frame) => Promise<unknown>;
  /** Asks main for a file of the screens, as Chromium does. */
  readonly fetch: (address: string, method?: string) => Promise<Response>;
}

interface Frame {
  readonly url: string;
  readonly parent: unknown;
}

const ownPage: Frame = { url: 'app://emarge/index.html', parent: null };

function foldersUnder(folder: string): Record<string, string> {
  const paths = Object.fromEntries(['appData', 'documents'].map((name) => [name, join(folder, name)]));
  for (const path of Object.values(paths)) mkdirSync(path, { recursive: true });
  return paths;
}

const appOf = (state: ElectronState, paths: Record<string, string>) =>
  Object.assign(new EventEmitter(), {
    isPackaged: true,
    commandLine: {
      appendSwitch: (name: string, value = '') => {
        state.switches[name] = value;
      },
    },
    getPath: (name: string) => paths[name],
    setPath: (name: string, path: string) => {
      paths[name] = path;
    },
    getVersion: () => '0.1.0',
    requestSingleInstanceLock: () => state.isFirst,
    setAboutPanelOptions: () => undefined,
    whenReady: async () => void state.order.push('ready'),
    quit: () => {
      state.quits += 1;
    },
    exit: (code: number) => void state.exitCodes.push(code),
  });

const dialogOf = (state: ElectronState) => ({
  showSaveDialog: async (_window: unknown, options: object) => {
    state.saveDialogs.push(options);
    const path = state.saveAnswers.shift() ?? null;
    return { canceled: path === null, filePath: path ?? '' };
  },
  showOpenDialog: async (_window: unknown, options: object) => {
    state.openDialogs.push(options);
    const path = state.openAnswers.shift() ?? null;
    return { canceled: path === null, filePaths: path === null ? [] : [path] };
  },
  showErrorBox: (title: string) => void state.errorBoxes.push(title),
  showMessageBox: async (options: unknown) => {
    state.messageBoxes.push(options);
    return { response: 0 };
  },
});

function printWith(state: ElectronState, file: string, answer: PrintAnswer): void {
  if (state.printer === 'cancelled') return answer(false, 'Print job canceled');
  if (state.printer === 'noPrinter') return answer(false, 'Invalid printer settings');
  state.printed.push({ name: basename(file), bytes: new Uint8Array(readFileSync(file)) });
  return answer(true, '');
}

/**
 * A stand-in for the `electron` module: what `electron/` imports of it, keeping what it is told and answering as it
 * was set. Used by the tests of main and, with the built main, by `electronInChromium.ts`.
 * @param folder holds the system's folders (`appData`, `documents`) of this launch.
 */
export function electronStandIn(folder: string): ElectronStandIn {
  const state = new ElectronState();
  const paths = foldersUnder(folder);
  const app = appOf(state, paths);
  const defaultSession = new SessionStandIn();
  const sessions = new Map<string, SessionStandIn>();
  const sessionOf = (name: string): SessionStandIn => {
    const session = sessions.get(name) ?? new SessionStandIn();
    sessions.set(name, session);
    return session;
  };

  class BrowserWindow extends WindowStandIn {
    constructor(options: WindowOptions) {
      super(options, defaultSession, (file, answer) => printWith(state, file, answer));
      state.windows.push(this);
      app.emit('web-contents-created', {}, this.webContents);
    }
  }

  const module = {
    app,
    BrowserWindow,
    crashReporter: {
      start: (options: unknown) => {
        state.crashReporter = options;
      },
    },
    dialog: dialogOf(state),
    ipcMain: { handle: (channel: string, handler: Handler) => void state.handlers.set(channel, handler) },
    Menu: {
      buildFromTemplate: (template: readonly unknown[]) => template,
      setApplicationMenu: (menu: readonly unknown[]) => {
        state.menu = menu;
      },
    },
    nativeTheme: { shouldUseDarkColors: false },
    protocol: {
      registerSchemesAsPrivileged: (schemes: readonly unknown[]) => {
        state.order.push('schemes');
        state.schemes.push(...schemes);
      },
      handle: (scheme: string, serve: Serve) => void state.protocols.set(scheme, serve),
    },
    screen: { getPrimaryDisplay: () => state.displays[0], getAllDisplays: () => state.displays },
    session: { defaultSession, fromPartition: sessionOf },
  };

  const ask = async (channel: string, request: unknown, senderFrame = ownPage): Promise<unknown> => {
    const handler = state.handlers.get(channel);
    if (!handler) throw new Error(`nothing answers ${channel}`);
    return handler({ senderFrame }, request);
  };
  const fetch = async (address: string, method = 'GET'): Promise<Response> => {
    const serve = state.protocols.get('app');
    if (!serve) throw new Error('nothing serves app://');
    return serve({ url: address, method } as Request);
  };
  return { module, state, paths, app, defaultSession, sessionOf, ask, fetch };
}
