import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../electron/security/contentSecurityPolicy.ts';
import { root } from './root.ts';
import { featureOf, type Import, type SourceFile, sourceFiles } from './sourceFiles.ts';

const shared = sourceFiles('shared');
const renderer = sourceFiles('renderer');
const electron = sourceFiles('electron');

/** « file ← what it imports » for every import that a rule forbids: an empty list is what one wants to read. */
const breaches = (
  files: readonly SourceFile[],
  forbidden: (path: string, imported: Import) => boolean,
): string[] =>
  files.flatMap(({ path, imports }) =>
    imports
      .filter((imported) => forbidden(path, imported))
      .map((imported) => `${path} ← ${imported.from} (${imported.values.join(', ')})`),
  );

/** The files of electron/ that import one name of `electron`, or all of them. */
const importing = (name: string): string[] =>
  electron
    .filter(({ imports }) => imports.some(({ values }) => values.includes(name) || values.includes('*')))
    .map(({ path }) => path);

test('the reader of imports reads them: names, types left out, paths from the root', () => {
  const ipc = electron.find(({ path }) => path === 'electron/ipc.ts');
  expect(ipc?.imports).toContainEqual({ from: 'electron', values: ['ipcMain'] });
  expect(ipc?.imports).toContainEqual({ from: 'shared/result.ts', values: ['refused'] });
  expect(ipc?.imports).toContainEqual({ from: 'shared/host/hostApi.ts', values: [] });
});

describe('three parts, one direction', () => {
  test('shared is pure: neither of the others, no Node, no screen, no storage', () => {
    const outside = /^(renderer|electron)(\/|$)|^node:|^(react|react-dom|dexie|electron)(\/|$)|^@mui\//;
    expect(breaches(shared, (_path, { from }) => outside.test(from))).toEqual([]);
  });

  test('shared reads no clock: today is an argument', () => {
    const clock = /\bnew Date\(\)|\bDate\.now\(\)|\bperformance\.now\(\)|\bMath\.random\(\)/;
    expect(shared.filter(({ text }) => clock.test(text)).map(({ path }) => path)).toEqual([]);
  });

  test('renderer and electron never import each other', () => {
    expect(breaches(renderer, (_path, { from }) => /^electron(\/|$)|^node:/.test(from))).toEqual([]);
    expect(breaches(electron, (_path, { from }) => /^renderer(\/|$)/.test(from))).toEqual([]);
  });

  test('only ipc.ts has ipcMain, only preload.ts has ipcRenderer', () => {
    expect(importing('ipcMain')).toEqual(['electron/ipc.ts']);
    expect(importing('ipcRenderer')).toEqual(['electron/preload.ts']);
  });

  test('only host.ts looks at what the preload exposes', () => {
    const looking = /\b(window|globalThis|self)(\s+as[^)]*\))?\s*\??\.host\b/;
    const files = renderer.filter(({ text }) => looking.test(text)).map(({ path }) => path);
    expect(files).toEqual(['renderer/host/host.ts']);
  });
});

describe('the data has one door', () => {
  /** What reads or writes the tables. The rest of the layer (ids, drafts, live hooks, types) is for every screen. */
  const doors = new Set([
    'db',
    'commit',
    'issueDocument',
    'listPage',
    'loadDossier',
    'loadDossiers',
    'clientsOfKind',
    'nextNumber',
    'readChequeSlips',
    'readInvoices',
    'readOpenInvoices',
    'readOrderLines',
    'readOrderTasks',
    'readPaymentParts',
    'readSlipOf',
    'readTasksOfNow',
    'readAttachment',
    'searchEverything',
    'seriesHeld',
    'versionsKept',
  ]);
  /** The frame hands `commit` to the screens as a service. */
  const frame = 'renderer/app/App.tsx';
  const mayTouch = (path: string): boolean =>
    /^renderer\/(db|workers)\//.test(path) || /(Queries|Commands)\.tsx?$/.test(path) || path === frame;

  test('outside db/ and the workers, only *Queries.ts and *Commands.ts touch the database', () => {
    const touching = breaches(
      renderer.filter(({ path }) => !mayTouch(path)),
      (_path, { from, values }) => from.startsWith('renderer/db/') && values.some((name) => doors.has(name)),
    );
    expect(touching).toEqual([]);
  });

  test('db/ is entered by its index.ts', () => {
    const inside = breaches(
      renderer.filter(({ path }) => !/^renderer\/(db|workers)\//.test(path)),
      (_path, { from, values }) =>
        from.startsWith('renderer/db/') && from !== 'renderer/db/index.ts' && values.length > 0,
    );
    expect(inside).toEqual([]);
  });

  test('Dexie is known to db/ alone', () => {
    const known = breaches(
      renderer,
      (path, { from }) => from.startsWith('dexie') && !path.startsWith('renderer/db/'),
    );
    expect(known).toEqual([]);
  });
});

describe('the screens', () => {
  test('a feature is entered by its index.ts', () => {
    const aside = breaches(renderer, (path, { from }) => {
      const feature = featureOf(from);
      return feature !== null && feature !== featureOf(path) && !/\/index\.tsx?$/.test(from);
    });
    expect(aside).toEqual([]);
  });

  test('ui/ knows no feature and no data', () => {
    const known = breaches(
      renderer.filter(({ path }) => path.startsWith('renderer/ui/')),
      (_path, { from, values }) =>
        featureOf(from) !== null || (from.startsWith('renderer/db/') && values.length > 0),
    );
    expect(known).toEqual([]);
  });
});

describe('no request leaves the machine', () => {
  test('the policy of the page names no other machine, and lets nothing in that it does not name', () => {
    expect(contentSecurityPolicy).toMatch(/^default-src 'none';/);
    expect(contentSecurityPolicy).not.toMatch(
      /https?:|wss?:|\*|'unsafe-eval'|script-src[^;]*'unsafe-inline'/,
    );
  });

  test('no file of the application speaks to an address', () => {
    const speaking =
      /['"`](https?|wss?):\/\/|\b(XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts)\b/;
    // `electron/start/` is `npm start`, on a clone: it may fetch Electron, and serves this machine.
    const files = [...renderer, ...electron].filter(({ path }) => !path.startsWith('electron/start/'));
    expect(files.filter(({ text }) => speaking.test(text)).map(({ path }) => path)).toEqual([]);
  });

  test('shared fetches nothing', () => {
    expect(shared.filter(({ text }) => /\bfetch\(/.test(text)).map(({ path }) => path)).toEqual([]);
  });
});

test.each(['electron', 'renderer', 'shared', 'assets', 'test'])(
  '%s/ says what lives there, in a screen’s height',
  (folder) => {
    const readme = join(root, folder, 'README.md');
    expect(existsSync(readme)).toBe(true);
    expect(readFileSync(readme, 'utf8').split('\n').length).toBeLessThanOrEqual(70);
  },
);
