import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { root } from './root.ts';

export interface Import {
  /** A path from the root of the repository, or the name of a package. */
  readonly from: string;
  /** The names that exist at run time; `*` for all of them. Types are left out. */
  readonly values: readonly string[];
}

export interface SourceFile {
  readonly path: string;
  /** Without its comments. */
  readonly text: string;
  readonly imports: readonly Import[];
}

const withoutComments = (text: string): string =>
  text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|[^:'"`])\/\/.*$/gm, '$1');

const statement =
  /\b(?:import|export)\s+(type\s+)?([\w*{}\s,$]+?)\s+from\s+'([^']+)'|\bimport\s*\(?\s*'([^']+)'/g;

function namesOf(clause: string): string[] {
  const names = clause.replaceAll(/[{}]/g, ',').split(',');
  return names.map((name) => name.trim()).filter((name) => name !== '' && !name.startsWith('type '));
}

function importsOf(path: string, text: string): Import[] {
  return [...text.matchAll(statement)].map(([, type, clause = '*', from = '', direct]) => {
    const target = direct ?? from;
    return {
      from: target.startsWith('.') ? posix.join(posix.dirname(path), target) : target,
      values: type === undefined ? namesOf(clause).map((name) => name.split(/\s+as\s+/)[0] ?? '') : [],
    };
  });
}

/** Every TypeScript file of a folder of the repository, with what it imports. */
export function sourceFiles(folder: string): readonly SourceFile[] {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => {
      const path = posix.join(folder, name.replaceAll('\\', '/'));
      const text = withoutComments(readFileSync(join(root, path), 'utf8'));
      return { path, text, imports: importsOf(path, text) };
    });
}

/** The feature a path belongs to, or null. */
export const featureOf = (path: string): string | null =>
  /^renderer\/features\/([^/]+)\//.exec(path)?.[1] ?? null;
