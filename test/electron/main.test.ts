import { EventEmitter } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { channelOf } from '../../shared/host/channelOf.ts';
import { type HostCall, hostCalls } from '../../shared/host/contract.ts';
import { type ElectronStandIn, electronStandIn } from '../support/electronStandIn.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const folder = temporaryFolder();
const bytes = new TextEncoder().encode('%PDF-1.7 …');
let runs = 0;

const logOf = ({ paths }: ElectronStandIn): string =>
  readFileSync(join(paths.userData ?? '', 'logs', 'emarge.log'), 'utf8');

/** Runs main over a new stand-in, in the folders of its own. */
async function launch(prepare?: (electron: ElectronStandIn) => void): Promise<ElectronStandIn> {
  runs += 1;
  const electron = electronStandIn(join(folder, String(runs)));
  prepare?.(electron);
  vi.resetModules();
  vi.doMock('electron', () => electron.module);
  await import('../../electron/main.ts');
  return electron;
}

/** Runs main until its window is there. */
async function startMain(prepare?: (electron: ElectronStandIn) => void): Promise<ElectronStandIn> {
  const electron = await launch(prepare);
  await vi.waitFor(() => expect(electron.state.windows).toHaveLength(1));
  return electron;
}

/** What main listens to on the process of the tests, to be taken off again. */
const events: EventEmitter = process;
const crashes = ['uncaughtException', 'unhandledRejection'];
let before = new Map<string, unknown[]>();
beforeEach(() => {
  before = new Map(crashes.map((name) => [name, events.listeners(name)]));
});
afterEach(() => {
  for (const name of crashes)
    for (const listener of events.listeners(name))
      if (!before.get(name)?.includes(listener)) events.off(name, listener as () => void);
});

const labelsOf = (menu: readonly unknown[]): unknown[] =>
  menu.map((item) => (item as { label: string }).label);
const leaving = (url: string) => ({ url, preventDefault: vi.fn<() => void>() });

describe('starting', () => {
  test('declares app:// before Electron is ready: later is too late', async () => {
    const { state } = await startMain();
    expect(state.order).toEqual(['schemes', 'ready']);
    expect(state.schemes).toEqual([
      {
        scheme: 'app',
        privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
      },
    ]);
  });

  test('a second Émarge quits without opening a window or answering anything', async () => {
    const { state } = await launch((electron) => {
      electron.state.isFirst = false;
    });
    expect(state.quits).toBe(1);
    expect(state.windows).toHaveLength(0);
    expect(state.handlers.size).toBe(0);
  });

  test('the first one comes to the front when a second is started', async () => {
    const { state, app } = await startMain();
    const [window] = state.windows;
    if (window) window.minimized = true;
    app.emit('second-instance');
    expect(window).toMatchObject({ minimized: false, focused: 1 });
  });

  test('keeps its data in a folder of plain letters, and a clone that is tried beside it', async () => {
    const packaged = await startMain();
    expect(packaged.paths.userData).toBe(join(packaged.paths.appData ?? '', 'Emarge'));
    const clone = await startMain((electron) => Object.assign(electron.app, { isPackaged: false }));
    expect(clone.paths.userData).toBe(join(clone.paths.appData ?? '', 'Emarge (essai)'));
    const elsewhere = join(folder, 'elsewhere');
    vi.stubEnv('EMARGE_DATA', elsewhere);
    const tested = await startMain((electron) => Object.assign(electron.app, { isPackaged: false }));
    expect(tested.paths.userData).toBe(elsewhere);
    const stillPackaged = await startMain();
    expect(stillPackaged.paths.userData).toBe(join(stillPackaged.paths.appData ?? '', 'Emarge'));
    vi.unstubAllEnvs();
  });

  test('the data is readable by this person alone', async () => {
    const { paths } = await startMain();
    const mode = statSync(paths.userData ?? '').mode & 0o777;
    expect(process.platform === 'win32' || mode === 0o700).toBe(true);
  });

  test('removes what a crash left in the middle of printing', async () => {
    let left = '';
    await startMain(({ paths }) => {
      left = join(paths.appData ?? '', 'Emarge', 'impression', 'convention.pdf');
      mkdirSync(dirname(left), { recursive: true });
      writeFileSync(left, '%PDF');
    });
    expect(existsSync(left)).toBe(false);
  });

  test('quits with its window, on every system', async () => {
    const { state, app } = await startMain();
    app.emit('window-all-closed');
    expect(state.quits).toBe(1);
  });

  test('crash reports stay on the machine', async () => {
    const { state } = await startMain();
    expect(state.crashReporter).toEqual({ uploadToServer: false });
  });

  test('a failure to open is told, logged, and ends with a failure', async () => {
    const electron = await launch((prepared) => {
      prepared.state.displays = [];
    });
    await vi.waitFor(() => expect(electron.state.exitCodes).toEqual([1]));
    expect(electron.state.errorBoxes).toEqual(['Émarge doit s’arrêter']);
    await vi.waitFor(() => expect(logOf(electron)).toContain('fatal'));
  });

  test('the menus are French, and the workshop is not in the product', async () => {
    const packaged = await startMain();
    const ours = labelsOf(packaged.state.menu).filter((label) => label !== 'Émarge');
    expect(ours.slice(0, 4)).toEqual(['&Fichier', '&Édition', '&Affichage', 'Fe&nêtre']);
    expect(ours).not.toContain('A&telier');
    const clone = await startMain((electron) => Object.assign(electron.app, { isPackaged: false }));
    expect(labelsOf(clone.state.menu)).toContain('A&telier');
  });
});

describe('the window', () => {
  test('is a sandbox: isolated, without Node, without a dictionary to fetch', async () => {
    const { state } = await startMain();
    const [window] = state.windows;
    expect(window?.address).toBe('app://emarge/index.html');
    expect(window?.options).toMatchObject({ show: false, minWidth: 1024, title: 'Émarge' });
    expect(window?.options.webPreferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
    });
  });

  test('is shown once there is something to see', async () => {
    const { state } = await startMain();
    await vi.waitFor(() => expect(state.windows[0]?.shown).toBe(true));
  });

  test('opens again where it was closed, as large as it was', async () => {
    const bounds = { x: 40, y: 50, width: 1400, height: 800 };
    const first = await startMain();
    const [closed] = first.state.windows;
    Object.assign(closed?.options ?? {}, bounds);
    closed?.maximize();
    closed?.emit('close');
    const kept = readFileSync(join(first.paths.userData ?? '', 'window.json'), 'utf8');
    const second = await startMain(({ paths }) => {
      const dataFolder = join(paths.appData ?? '', 'Emarge');
      mkdirSync(dataFolder);
      writeFileSync(join(dataFolder, 'window.json'), kept);
    });
    const [opened] = second.state.windows;
    expect(opened?.options).toMatchObject(bounds);
    await vi.waitFor(() => expect(opened).toMatchObject({ maximized: true, shown: true }));
  });
});

describe('what the renderer may ask', () => {
  test('every call of the contract has an answer, and there is no other channel', async () => {
    const { state } = await startMain();
    const calls = Object.keys(hostCalls) as HostCall[];
    expect([...state.handlers.keys()].sort()).toEqual(calls.map(channelOf).sort());
  });

  test('who it is', async () => {
    const { ask } = await startMain();
    expect(await ask('host:info', {})).toMatchObject({
      ok: true,
      value: { host: 'electron', version: '0.1.0', journalFile: true },
    });
  });

  test.each([
    ['a page of elsewhere', { url: 'https://example.test/', parent: null }],
    ['an address that only begins alike', { url: 'app://emarge.example.test/', parent: null }],
    ['a frame within the page', { url: 'app://emarge/index.html', parent: {} }],
  ])('nothing, when it is %s', async (_who, frame) => {
    const electron = await startMain();
    electron.state.saveAnswers.push(join(electron.paths.documents ?? '', 'x.pdf'));
    const answer = await electron.ask('host:saveFile', { name: 'x', kind: 'pdf', bytes }, frame);
    expect(answer).toEqual({ ok: false, error: { code: 'badRequest', subject: 'sender' } });
    expect(electron.state.saveDialogs).toHaveLength(0);
  });

  test('nothing that does not fit the contract: no path in a name, no unknown kind', async () => {
    const { ask, state } = await startMain();
    expect(await ask('host:saveFile', { name: '../x', kind: 'pdf', bytes })).toEqual({
      ok: false,
      error: { code: 'badRequest', subject: 'saveFile: name' },
    });
    expect(await ask('host:saveFile', { name: 'x', kind: 'exe', bytes })).toEqual({
      ok: false,
      error: { code: 'badRequest', subject: 'saveFile: kind' },
    });
    expect(await ask('host:print', null)).toMatchObject({ ok: false, error: { code: 'badRequest' } });
    expect(state.saveDialogs).toHaveLength(0);
  });

  test('a bug in a handler crosses as a refusal, not as an Error, and is in the log', async () => {
    const electron = await startMain((prepared) => {
      Object.assign(prepared.module.dialog as object, {
        showSaveDialog: () => Promise.reject(new TypeError('a bug')),
      });
    });
    const answer = await electron.ask('host:saveFile', { name: 'x', kind: 'pdf', bytes });
    expect(answer).toEqual({ ok: false, error: { code: 'unavailable', subject: 'saveFile' } });
    await vi.waitFor(() => expect(logOf(electron)).toContain('host call saveFile'));
  });

  test('to save, where the dialog says', async () => {
    const { ask, state, paths } = await startMain();
    const path = join(paths.documents ?? '', 'Convention.pdf');
    state.saveAnswers.push(path);
    expect(await ask('host:saveFile', { name: 'Convention', kind: 'pdf', bytes })).toEqual({
      ok: true,
      value: { path },
    });
    expect(readFileSync(path)).toEqual(Buffer.from(bytes));
    expect(state.saveDialogs[0]?.defaultPath).toBe(path);
  });

  test('to print: the printer gets the bytes under the document’s name, and nothing stays behind', async () => {
    const { ask, state, paths } = await startMain();
    expect(await ask('host:print', { name: 'Convention n° 12', bytes })).toEqual({ ok: true, value: {} });
    expect(state.printed).toEqual([{ name: 'Convention n° 12.pdf', bytes }]);
    const hidden = state.windows[1];
    expect(hidden).toMatchObject({ destroyed: true, shown: false });
    expect(hidden?.options.webPreferences).toMatchObject({ sandbox: true, nodeIntegration: false });
    expect(hidden?.options.webPreferences).not.toHaveProperty('preload');
    expect(hidden?.address.startsWith(join(paths.userData ?? '', 'impression'))).toBe(true);
    expect(readdirSync(join(paths.userData ?? '', 'impression'))).toEqual([]);
  });

  test.each(['cancelled', 'noPrinter'] as const)('to print, and learns that it was %s', async (outcome) => {
    const { ask, state } = await startMain();
    state.printer = outcome;
    expect(await ask('host:print', { name: 'x', bytes })).toEqual({ ok: false, error: { code: outcome } });
  });
});

describe('what is closed', () => {
  test.each(['will-navigate', 'will-redirect', 'will-frame-navigate'])(
    '%s leads nowhere else',
    async (name) => {
      const { state } = await startMain();
      const away = leaving('https://example.test/');
      const file = leaving('file:///etc/passwd');
      const reload = leaving('app://emarge/index.html#/dossiers');
      for (const event of [away, file, reload]) state.windows[0]?.webContents.emit(name, event);
      expect(away.preventDefault).toHaveBeenCalledOnce();
      expect(file.preventDefault).toHaveBeenCalledOnce();
      expect(reload.preventDefault).not.toHaveBeenCalled();
    },
  );

  test('no new window, no webview', async () => {
    const { state } = await startMain();
    const contents = state.windows[0]?.webContents;
    expect(contents?.windowOpenHandler?.({ url: 'https://example.test/' })).toEqual({ action: 'deny' });
    expect(contents?.windowOpenHandler?.({ url: 'app://emarge/index.html' })).toEqual({ action: 'deny' });
    const webview = leaving('');
    contents?.emit('will-attach-webview', webview);
    expect(webview.preventDefault).toHaveBeenCalledOnce();
  });

  test('no permission but copying a text, and that only to our own page', async () => {
    const { defaultSession } = await startMain();
    const asked = (permission: string, requestingUrl: string): unknown => {
      const answer = vi.fn<(granted: boolean) => void>();
      defaultSession.permissionRequest?.(null, permission, answer, { requestingUrl });
      return answer.mock.calls[0]?.[0];
    };
    const ours = 'app://emarge/index.html';
    for (const permission of ['media', 'geolocation', 'notifications', 'fileSystem', 'openExternal', 'usb'])
      expect(asked(permission, ours)).toBe(false);
    expect(asked('clipboard-sanitized-write', ours)).toBe(true);
    expect(asked('clipboard-sanitized-write', 'https://example.test/')).toBe(false);
    expect(defaultSession.permissionCheck?.(null, 'clipboard-sanitized-write', 'app://emarge', {})).toBe(
      true,
    );
    expect(defaultSession.permissionCheck?.(null, 'clipboard-sanitized-write', 'app://other', {})).toBe(
      false,
    );
    expect(defaultSession.permissionCheck?.(null, 'media', 'app://emarge', {})).toBe(false);
    expect(defaultSession.devicePermission?.()).toBe(false);
  });

  test('no download: files leave through the save dialog', async () => {
    const { defaultSession } = await startMain();
    const download = leaving('');
    defaultSession.emit('will-download', download);
    expect(download.preventDefault).toHaveBeenCalledOnce();
  });

  test('no request leaves the machine, from the screens or from what prints', async () => {
    const { ask, state, defaultSession, sessionOf } = await startMain();
    await ask('host:print', { name: 'x', bytes });
    expect(state.switches['host-resolver-rules']).toBe('MAP * ~NOTFOUND');
    for (const session of [defaultSession, sessionOf('impression')]) {
      const cancelled = (url: string): unknown => {
        const answer = vi.fn<(verdict: { cancel: boolean }) => void>();
        session.beforeRequest?.({ url }, answer);
        return answer.mock.calls[0]?.[0].cancel;
      };
      for (const url of [
        'http://example.test/',
        'https://example.test/',
        'ws://example.test/',
        'wss://example.test/',
      ])
        expect(cancelled(url)).toBe(true);
      expect(cancelled('app://emarge/index.html')).toBe(false);
      expect(session.proxy).toEqual({ mode: 'direct' });
    }
  });

  test('the screens stop: it is said, then they are opened again', async () => {
    const { state, app } = await startMain();
    const contents = state.windows[0]?.webContents;
    app.emit('render-process-gone', {}, contents, { reason: 'crashed' });
    await vi.waitFor(() => expect(contents?.reloads).toBe(1));
    expect(state.messageBoxes).toHaveLength(1);
    app.emit('render-process-gone', {}, contents, { reason: 'clean-exit' });
    expect(state.messageBoxes).toHaveLength(1);
  });
});

describe('app://emarge', () => {
  test('serves the page with the policy that lets nothing else in', async () => {
    const { fetch } = await startMain();
    const response = await fetch('app://emarge/');
    expect(response.headers.get('Content-Security-Policy')).toMatch(
      /^default-src 'none'; script-src 'self'; /,
    );
  });

  test.each([
    ['another host', 'app://other/index.html', 'GET', 404],
    ['a parent folder', 'app://emarge/..%2fpackage.json', 'GET', 403],
    ['a parent folder, Windows', 'app://emarge/..%5cpackage.json', 'GET', 403],
    ['a parent folder in the middle', 'app://emarge/ui/..%2f..%2fpackage.json', 'GET', 403],
    ['a drive', 'app://emarge/C:%5cWindows%5cwin.ini', 'GET', 403],
    ['a NUL', 'app://emarge/index.html%00.png', 'GET', 403],
    ['a broken encoding', 'app://emarge/%E0%A4%A', 'GET', 403],
    ['a file that is not there', 'app://emarge/nothing.js', 'GET', 404],
    ['anything but reading', 'app://emarge/index.html', 'POST', 405],
  ])('refuses %s', async (_what, address, method, status) => {
    const { fetch } = await startMain();
    const response = await fetch(address, method);
    expect(response.status).toBe(status);
    expect((await response.arrayBuffer()).byteLength).toBe(0);
  });
});
