import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const tool = join(root, 'test/tools/scenario.ts');
const example = join(root, 'test/scenarios/ten-for-ten.json');
let folder = '';

type Json = Record<string, unknown>;
const told = (): Json => JSON.parse(readFileSync(example, 'utf8')) as Json;
const write = (name: string, content: unknown): string => {
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  return name;
};
function run(...files: readonly string[]) {
  const done = spawnSync(process.execPath, [tool, ...files], { cwd: folder, encoding: 'utf8' });
  const lines = done.stdout.split('\n').filter((line) => line !== '');
  return { status: done.status, lines: lines.map((line) => JSON.parse(line) as Json), errors: done.stderr };
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'emarge-scenario-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the scenario command', () => {
  it('prints one statement a line, with the file as it was given, and ends with 0', () => {
    const { status, lines } = run(write('a.json', told()), write('b.json', told()));
    expect(status).toBe(0);
    expect(lines.map(({ file }) => file)).toEqual(['a.json', 'b.json']);
    expect(lines[0]).toMatchObject({ status: 'proposed', sessions: 1 });
  });

  it('ends with 1 where an expectation is contradicted, and says which on standard error', () => {
    const { status, lines, errors } = run(write('c.json', { ...told(), expect: { status: 'settled' } }));
    expect(status).toBe(1);
    expect(lines).toHaveLength(1);
    expect(errors).toContain('status: expected "settled", got "proposed"');
  });

  it('ends with 2 where a file is no scenario, and still does the others', () => {
    const { status, lines } = run(
      write('d.json', { ...told(), asOf: '2026-02-30' }),
      write('e.json', told()),
    );
    expect(status).toBe(2);
    expect(lines[0]).toEqual({
      file: 'd.json',
      error: 'Champ «\u00a0asOf\u00a0»\u00a0: ce jour n’existe pas au calendrier (AAAA-MM-JJ).',
    });
    expect(lines[1]).toMatchObject({ file: 'e.json', status: 'proposed' });
  });

  it('says that a file is not JSON, or not there', () => {
    const { status, lines } = run(write('f.json', '{'), 'nowhere.json');
    expect(status).toBe(2);
    expect(lines.map(({ error }) => error)).toEqual([
      'Champ «\u00a0fichier\u00a0»\u00a0: ce n’est pas du JSON.',
      'Champ «\u00a0fichier\u00a0»\u00a0: il ne peut pas être lu.',
    ]);
  });

  it('finds files from the folder where npm was called', () => {
    write('g.json', told());
    const stdout = execFileSync('npm', ['--prefix', root, 'run', '--silent', 'scenario', '--', 'g.json'], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      // npm is a batch file there, which only a shell can start.
      shell: process.platform === 'win32',
    });
    expect(JSON.parse(stdout)).toMatchObject({ file: 'g.json', status: 'proposed' });
  });
});
