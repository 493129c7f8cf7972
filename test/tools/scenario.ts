/**
 * `npm run --silent scenario -- FILE.json …`: one statement a line. Exit 0 where nothing is contradicted, 1 where an
 * `expect` is (the differences go to standard error), 2 where a file is not a scenario.
 */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { readScenario } from '../../shared/domain/orders/readScenario.ts';
import { statementOf } from '../../shared/domain/orders/statementOf.ts';
import { ok, refused, type Result } from '../../shared/result.ts';
import { differences } from './matchStatement.ts';

/** npm runs scripts in the package's folder: the file is named from where the person stands. */
function locate(file: string): string {
  const startedIn = process.env['npm_lifecycle_event'] === 'scenario' ? process.env['INIT_CWD'] : undefined;
  const path = resolve(startedIn ?? process.cwd(), file);
  return existsSync(path) ? path : resolve(file);
}

function readJson(file: string): Result<unknown, string> {
  try {
    return ok(JSON.parse(readFileSync(locate(file), 'utf8').replace(/^\uFEFF/, '')));
  } catch (error) {
    const isSyntax = error instanceof SyntaxError;
    return refused(
      isSyntax
        ? 'Champ «\u00a0fichier\u00a0»\u00a0: ce n’est pas du JSON.'
        : 'Champ «\u00a0fichier\u00a0»\u00a0: il ne peut pas être lu.',
    );
  }
}

const printLine = (line: unknown): void => console.log(JSON.stringify(line));

function fail(file: string, error: string): number {
  printLine({ file, error });
  return 2;
}

/** Prints the line of one file and answers with its exit status. */
function tell(file: string): number {
  const json = readJson(file);
  if (!json.ok) return fail(file, json.error);
  const scenario = readScenario(json.value);
  if (!scenario.ok) return fail(file, scenario.error.because);
  const { expect = {}, title, ...story } = scenario.value;
  const statement = statementOf(story);
  printLine({ file, ...statement });
  const found = differences(expect, statement, '');
  for (const { path, expected, actual } of found)
    console.error(
      `${file}${title ? ` (${title})` : ''}: ${path}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`,
    );
  return found.length > 0 ? 1 : 0;
}

const files = process.argv.slice(2);
if (files.length === 0) console.error('npm run --silent scenario -- FICHIER.json [FICHIER.json …]');
process.exitCode = files.length === 0 ? 2 : Math.max(...files.map((file) => tell(file)));
