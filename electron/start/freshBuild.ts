import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What the built application is made of. */
const sources = ['electron', 'renderer', 'shared', 'assets', 'package.json', 'package-lock.json'];
const configurations = ['vite.renderer.config.ts', 'vite.main.config.ts', 'vite.preload.config.ts'];

/** When the youngest file under a path was written, in milliseconds. */
function youngest(path: string): number {
  const status = statSync(path);
  if (!status.isDirectory()) return status.mtimeMs;
  const inside = readdirSync(path).map((name) => youngest(join(path, name)));
  return Math.max(status.mtimeMs, ...inside);
}

function builtAt(root: string): number {
  try {
    return statSync(join(root, 'dist', 'built')).mtimeMs;
  } catch {
    return 0;
  }
}

export const isBuildFresh = (root: string): boolean =>
  builtAt(root) >= Math.max(...[...sources, ...configurations].map((source) => youngest(join(root, source))));

/** Builds the three parts again if a source is younger than what was built. False: the build failed, and has said why. */
export function buildIfNeeded(root: string, say: (line: string) => void): boolean {
  if (isBuildFresh(root)) return true;
  say('Construction d’Émarge…');
  return (
    spawnSync(process.execPath, [join(root, 'test', 'tools', 'build.ts')], { stdio: 'inherit' }).status === 0
  );
}
