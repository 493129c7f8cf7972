import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const folder = dirname(createRequire(import.meta.url).resolve('electron/package.json'));
const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
  readonly version: string;
};

const seconds = (count: number): number => count * 1000;
const probeTime = seconds(5);
/** For an archive that is already in the cache of Electron, or a mirror that the probe could not see. */
const offlineTime = seconds(15);
const downloadTime = seconds(300);

/** Electron's program, when it is there whole. */
function installed(): string | null {
  try {
    const path = readFileSync(join(folder, 'path.txt'), 'utf8');
    const binary = join(process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(folder, 'dist'), path);
    return existsSync(binary) ? binary : null;
  } catch {
    return null;
  }
}

const mirror = (): string =>
  process.env.ELECTRON_MIRROR ??
  process.env.npm_config_electron_mirror ??
  'https://github.com/electron/electron/releases/download/';

/** Asks only for the headers: a network that is closed says so here instead of after a long download. */
async function canBeFetched(): Promise<boolean> {
  const name = `electron-v${manifest.version}-${process.platform}-${process.arch}.zip`;
  try {
    const address = new URL(`v${manifest.version}/${name}`, mirror());
    return (await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(probeTime) })).ok;
  } catch {
    return false;
  }
}

async function fetched(say: (line: string) => void): Promise<string | null> {
  const reachable = await canBeFetched();
  if (reachable) say('Premier démarrage : Electron se télécharge (environ 100 Mo)…');
  spawnSync(process.execPath, [join(folder, 'install.js')], {
    stdio: 'ignore',
    timeout: reachable ? downloadTime : offlineTime,
    killSignal: 'SIGKILL',
  });
  return installed();
}

export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly isRoot: boolean;
}

const thisMachine = (): Machine => ({
  platform: process.platform,
  environment: process.env,
  isRoot: process.getuid?.() === 0,
});

/**
 * Why Electron could not run on a machine even if it were installed, or null.
 * @example hindranceOn({ platform: 'linux', environment: {}, isRoot: false }) //=> 'cette machine n’a pas d’écran'
 */
export function hindranceOn({ platform, environment, isRoot }: Machine): string | null {
  if (platform !== 'linux') return null;
  if (!environment.DISPLAY && !environment.WAYLAND_DISPLAY) return 'cette machine n’a pas d’écran';
  return isRoot ? 'Electron ne s’ouvre pas sous le compte root' : null;
}

export type ElectronRuntime =
  | { readonly found: true; readonly binary: string }
  | { readonly found: false; readonly because: string };

const missing = (because: string): ElectronRuntime => ({ found: false, because });

/** Electron's program if it is installed and can run here, without fetching anything. */
export function presentElectron(): ElectronRuntime {
  const because = hindranceOn(thisMachine());
  if (because !== null) return missing(because);
  const binary = installed();
  return binary === null ? missing('Electron n’est pas installé') : { found: true, binary };
}

/**
 * Electron's program: the one that is installed, else the one that can be fetched in a short time, else the reason,
 * as a sentence without its capital.
 * @param say shows a line to the person while they wait.
 */
export async function electronRuntime(say: (line: string) => void): Promise<ElectronRuntime> {
  const present = presentElectron();
  if (present.found || hindranceOn(thisMachine()) !== null) return present;
  if (process.env.ELECTRON_SKIP_BINARY_DOWNLOAD)
    return missing('son téléchargement est désactivé (ELECTRON_SKIP_BINARY_DOWNLOAD)');
  const binary = await fetched(say);
  return binary === null
    ? missing('Electron n’est pas installé et n’a pas pu être téléchargé')
    : { found: true, binary };
}
