import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from './root.ts';

const dist = join(root, 'dist');
/** Built aside, then put in place: a build that fails, or another one at the same time, leaves `dist` whole. */
const aside = join(root, 'node_modules', '.cache', `dist-${process.pid}`);

const parts = [
  { config: 'vite.renderer.config.ts', folder: 'renderer' },
  { config: 'vite.main.config.ts', folder: 'electron' },
  { config: 'vite.preload.config.ts', folder: 'electron' },
] as const;

async function buildPart({ config, folder }: (typeof parts)[number]): Promise<void> {
  await build({
    configFile: join(root, config),
    logLevel: 'warn',
    build: {
      outDir: join(aside, folder),
      emptyOutDir: false,
      reportCompressedSize: false,
      // A machine that is busy with something else is no warning.
      rolldownOptions: { checks: { bundlerTimings: false } },
    },
  });
}

const began = performance.now();
mkdirSync(aside, { recursive: true });
const failures = (await Promise.allSettled(parts.map(buildPart))).filter(
  (part) => part.status === 'rejected',
);
if (failures.length === 0) {
  // Says when it was built: `npm start` builds again once a source is younger.
  writeFileSync(join(aside, 'built'), new Date().toISOString());
  rmSync(dist, { recursive: true, force: true });
  renameSync(aside, dist);
  console.log(`dist/ construit en ${((performance.now() - began) / 1000).toFixed(1)} s`);
} else {
  rmSync(aside, { recursive: true, force: true });
  for (const { reason } of failures) console.error(reason instanceof Error ? reason.message : reason);
  process.exitCode = 1;
}
