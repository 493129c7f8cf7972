import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { root } from './root.ts';

const isProgram = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const windowsFolders = [
  process.env.PROGRAMFILES,
  process.env['PROGRAMFILES(X86)'],
  process.env.LOCALAPPDATA,
].filter((folder) => folder !== undefined);

const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
];

/** Where Chrome, Chromium and Edge are installed on the three systems. */
function installedPlaces(): readonly string[] {
  if (process.platform === 'win32')
    return windowsFolders.flatMap((folder) => [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Chromium/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]);
  if (process.platform === 'darwin')
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  const folders = (process.env.PATH ?? '').split(delimiter);
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}

/**
 * A Chromium that is already on this machine: the variable, Playwright's own, then an installed one.
 * @throws Error when `CHROMIUM_PATH` is set and no program is there.
 */
export function findChromium(): string | null {
  const asked = process.env.CHROMIUM_PATH;
  if (asked !== undefined && asked !== '') {
    if (isProgram(asked)) return asked;
    throw new Error(`CHROMIUM_PATH ne désigne pas un programme : ${asked}`);
  }
  return [chromium.executablePath(), ...installedPlaces()].find(isProgram) ?? null;
}

const downloadTime = 240_000;

function downloaded(): string | null {
  console.log('Aucun Chromium sur cette machine : Playwright télécharge le sien…');
  const cli = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'inherit', timeout: downloadTime });
  return findChromium();
}

const isDebianRoot = (): boolean => existsSync('/etc/debian_version') && process.getuid?.() === 0;

function fromDebian(): string | null {
  console.log('Chromium va être installé par le système : apt-get install chromium');
  spawnSync('apt-get', ['update'], { stdio: 'inherit' });
  spawnSync('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'], { stdio: 'inherit' });
  return findChromium();
}

/**
 * A Chromium to test in, fetched if there is none.
 * @throws Error with one clear sentence when none can be had.
 */
export function provideChromium(): string {
  const found = findChromium() ?? downloaded() ?? (isDebianRoot() ? fromDebian() : null);
  if (found !== null) return found;
  throw new Error(
    'Aucun Chromium n’a été trouvé ni téléchargé : installez Chrome, Chromium ou Edge, ou indiquez le vôtre dans la variable CHROMIUM_PATH.',
  );
}

/** How the tests and the pictures start it: nothing that asks the network, no sandbox where root cannot have one. */
export const chromiumArguments: readonly string[] = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Without a screen, the preview of a PDF to print ends the page.
  '--disable-print-preview',
];
