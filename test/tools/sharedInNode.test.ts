import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { root } from './root.ts';
import { sourceFiles } from './sourceFiles.ts';

describe('shared', () => {
  // The command of scenarios, the bench and the pictures read these modules as they are: no bundler mends an import.
  test('loads in Node alone, to its last module', () => {
    const paths = sourceFiles('shared').map(({ path }) => path);
    const load = `for (const path of ${JSON.stringify(paths)}) await import('./' + path);`;
    const done = spawnSync(process.execPath, ['--input-type=module', '--eval', load], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(paths.length).toBeGreaterThan(300);
    expect(done.stderr).not.toMatch(/Error/);
    expect(done.status).toBe(0);
  });
});
