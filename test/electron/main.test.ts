import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { channelOf } from '../../shared/host/channelOf.ts';
import { type HostCall, hostCalls } from '../../shared/host/contract.ts';
import { folder, launch, logOf, startMain } from './launch.ts';

const bytes = new TextEncoder().encode('%PDF-1.7 …');
const labelsOf = (menu: readonly unknown[]): unknown[] =>
  menu.map((item) => (item as { label: string }).label);
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
