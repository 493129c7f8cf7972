import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type CivilDay, isCivilDay } from '../../shared/domain/dates/civilDay.ts';
import { ok, refused, type Result } from '../../shared/result.ts';

/** What `demo`, `pictures` and `bench` are asked: where to write, and seen from which day. */
export interface Asked {
  readonly out: string;
  readonly today: CivilDay;
}

const readOptions = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    options: { out: { type: 'string' }, today: { type: 'string' } },
    allowPositionals: false,
  }).values;

const unknownOption = (args: readonly string[]): string =>
  args.find((argument) => !['--out', '--today'].includes(argument.split('=')[0] ?? '')) ?? '';

/**
 * Reads `--out DIR [--today YYYY-MM-DD]`.
 * @returns a sentence that says what is wrong and how to put it right, when something is
 * @example readAsked(['--out', 'out'], civilDay('2026-11-23'))
 */
export function readAsked(args: readonly string[], today: CivilDay): Result<Asked, string> {
  let options: ReturnType<typeof readOptions>;
  try {
    options = readOptions(args);
  } catch {
    return refused(
      `Je ne comprends pas « ${unknownOption(args)} » : écrivez --out DOSSIER et, si vous le souhaitez, --today AAAA-MM-JJ.`,
    );
  }
  if (!options.out) return refused('Il manque le dossier où écrire : ajoutez --out DOSSIER.');
  const day = options.today ?? today;
  if (!isCivilDay(day)) return refused(`« ${day} » n’est pas un jour : écrivez --today AAAA-MM-JJ.`);
  return ok({ out: resolve(options.out), today: day });
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'inconnu';

/** Folder by folder: `mkdir` with `recursive` never ends where the system answers that nothing is there, as in /proc. */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'EEXIST') return;
    if (code !== 'ENOENT' || dirname(folder) === folder) throw error;
    await makeFolder(dirname(folder));
    await mkdir(folder);
  }
}

/**
 * Makes a folder and makes sure that files can be written in it.
 * @returns a sentence, when they cannot
 */
export async function openFolder(folder: string): Promise<Result<null, string>> {
  const trial = join(folder, '.emarge');
  try {
    await makeFolder(folder);
    await writeFile(trial, '');
    await rm(trial);
    return ok(null);
  } catch (error) {
    return refused(
      `Impossible d’écrire dans « ${folder} » (${codeOf(error)}) : choisissez un dossier où vous pouvez écrire.`,
    );
  }
}

const two = (n: number): string => String(n).padStart(2, '0');

/** The civil day on this computer. */
export function todayHere(): CivilDay {
  const now = new Date();
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}` as CivilDay;
}

/**
 * Runs a command that writes into a folder: what is wrong with the question ends it with status 2, what failed with 1.
 */
export async function runInFolder(write: (asked: Asked) => Promise<boolean>): Promise<void> {
  const asked = readAsked(process.argv.slice(2), todayHere());
  const folder = asked.ok ? await openFolder(asked.value.out) : asked;
  if (!asked.ok || !folder.ok) {
    console.error(asked.ok ? (folder.ok ? '' : folder.error) : asked.error);
    process.exitCode = 2;
    return;
  }
  if (!(await write(asked.value))) process.exitCode = 1;
}
