import { cpSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isBuildFresh } from '../../../electron/start/freshBuild.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

const folder = temporaryFolder();
let clones = 0;

/** A clone with one file in each place, all written at nine o'clock. */
function clone(): { readonly root: string; readonly touch: (path: string, hour: number) => void } {
  clones += 1;
  const root = join(folder, String(clones));
  const touch = (path: string, hour: number): void =>
    utimesSync(join(root, path), new Date(2026, 10, 23, hour), new Date(2026, 10, 23, hour));
  for (const path of ['electron', 'renderer/app', 'shared', 'assets', 'dist'])
    mkdirSync(join(root, path), { recursive: true });
  const files = [
    'package.json',
    'package-lock.json',
    'vite.renderer.config.ts',
    'vite.main.config.ts',
    'vite.preload.config.ts',
    'renderer/app/App.tsx',
  ];
  for (const file of files) writeFileSync(join(root, file), '');
  for (const path of [...files, 'renderer/app', 'renderer', 'electron', 'shared', 'assets']) touch(path, 9);
  return { root, touch };
}

test('what was never built is not fresh', () => {
  expect(isBuildFresh(clone().root)).toBe(false);
});

test('what was built after the last change is fresh, until a source changes', () => {
  const { root, touch } = clone();
  writeFileSync(join(root, 'dist', 'built'), '');
  touch('dist/built', 10);
  expect(isBuildFresh(root)).toBe(true);
  touch('renderer/app/App.tsx', 11);
  expect(isBuildFresh(root)).toBe(false);
});

test('a source that was removed counts as a change: its folder is younger', () => {
  const { root, touch } = clone();
  cpSync(join(root, 'package.json'), join(root, 'dist', 'built'));
  touch('dist/built', 10);
  touch('renderer/app', 11);
  expect(isBuildFresh(root)).toBe(false);
});
