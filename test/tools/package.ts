import { deepEqual, equal, ok } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { root } from './root.ts';
import { writeStubRuntime } from './stubRuntime.ts';

/** The packages that electron-builder itself uses. */
const require = createRequire(createRequire(import.meta.url).resolve('electron-builder/package.json'));
const asar = require('@electron/asar') as {
  listPackage: (file: string, options: { isPack: boolean }) => string[];
};

const fuses: readonly (readonly [fuse: FuseV1Options, on: boolean])[] = [
  [FuseV1Options.RunAsNode, false],
  [FuseV1Options.EnableCookieEncryption, true],
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable, false],
  [FuseV1Options.EnableNodeCliInspectArguments, false],
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation, true],
  [FuseV1Options.OnlyLoadAppFromAsar, true],
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot, false],
  [FuseV1Options.GrantFileProtocolExtraPrivileges, false],
];

function electronBuilder(runtime: string, output: string): void {
  const cli = join(root, 'node_modules', 'electron-builder', 'cli.js');
  const options = [`-c.electronDist=${runtime}`, `-c.directories.output=${output}`, '--publish', 'never'];
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, '--linux', 'dir', ...options], {
    cwd: root,
    encoding: 'utf8',
  });
  equal(status, 0, `electron-builder failed:\n${stdout}${stderr}`);
}

function checkArchive(file: string): void {
  ok(existsSync(file), 'the application is one archive');
  const names = asar.listPackage(file, { isPack: false }).map((name) => name.replaceAll('\\', '/'));
  for (const needed of [
    '/package.json',
    '/dist/electron/main.js',
    '/dist/electron/preload.cjs',
    '/dist/renderer/index.html',
  ])
    ok(names.includes(needed), `the archive holds ${needed}`);
  const strange = names.filter((name) => !/^\/(dist|package\.json)(\/|$)/.test(name));
  deepEqual(strange, [], 'the archive holds what was built and the manifest, nothing else: no node_modules');
}

async function checkFuses(program: string): Promise<void> {
  const wire = (await getCurrentFuseWire(program)) as unknown as Readonly<Record<number, number>>;
  for (const [fuse, on] of fuses)
    equal(String.fromCharCode(wire[fuse] ?? 0), on ? '1' : '0', `fuse ${FuseV1Options[fuse]}`);
}

/**
 * Packages what was built as for Linux, over a stub of Electron where the real one cannot be had, and looks at what
 * came out: the archive, the fuses, the languages. `npm run build` comes first.
 */
const folder = mkdtempSync(join(tmpdir(), 'emarge-package-'));
try {
  const runtime = join(folder, 'runtime');
  writeStubRuntime(runtime);
  electronBuilder(runtime, join(folder, 'release'));
  const unpacked = join(folder, 'release', 'linux-unpacked');
  checkArchive(join(unpacked, 'resources', 'app.asar'));
  await checkFuses(join(unpacked, 'Emarge'));
  deepEqual(
    readdirSync(join(unpacked, 'locales')),
    ['en-US.pak', 'fr.pak'],
    'French, and what it falls back to',
  );
  console.log('Paquet : archive, fusibles et langues comme prévu.');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
