import { sha256Hex } from '../../records/chain.ts';
import { canonicalJson } from '../../records/plain.ts';
import { type Result, ok, refused } from '../../result.ts';

/** Lines of JSON, each bound to the one before: how many, and the seal of the last. */
export interface Sealed {
  readonly text: string;
  readonly lines: number;
  readonly last: string;
}

const sealOf = (prev: string, row: object): string => sha256Hex(prev + canonicalJson(row));

/**
 * Rows as lines of JSON, each with the seal of the line before and its own: SHA-256 of both.
 * @example sealLines([{ number: 'FA-1' }]).lines //=> 1
 */
export function sealLines(rows: readonly object[]): Sealed {
  let last = '';
  const lines = rows.map((row) => {
    const seal = sealOf(last, row);
    const line = canonicalJson({ row, prev: last, seal });
    last = seal;
    return `${line}\n`;
  });
  return { text: lines.join(''), lines: rows.length, last };
}

interface ReadLine {
  readonly row: object;
  readonly prev: string;
  readonly seal: string;
}

function readLine(text: string): ReadLine | null {
  try {
    const read = JSON.parse(text) as Partial<ReadLine> | null;
    return read?.row && typeof read.prev === 'string' && typeof read.seal === 'string'
      ? { row: read.row, prev: read.prev, seal: read.seal }
      : null;
  } catch {
    return null;
  }
}

/**
 * Follows lines from the first to the last. A row that was taken off the end is told by what the manifest says.
 * @returns the first line that is not what was sealed, from 1
 * @example checkSealed(text with one byte changed on its third line, sealed).error //=> { brokenAt: 3 }
 */
export function checkSealed(
  text: string,
  expected: Pick<Sealed, 'lines' | 'last'>,
): Result<null, { readonly brokenAt: number }> {
  const lines = text
    .replace(/\n$/, '')
    .split('\n')
    .slice(text === '' ? 1 : 0);
  let last = '';
  for (const [place, line] of lines.entries()) {
    const read = readLine(line);
    const holds = read !== null && read.prev === last && sealOf(last, read.row) === read.seal;
    if (!holds || canonicalJson(read) !== line) return refused({ brokenAt: place + 1 });
    last = read.seal;
  }
  const isWhole = lines.length === expected.lines && last === expected.last;
  return isWhole ? ok(null) : refused({ brokenAt: Math.min(lines.length, expected.lines) + 1 });
}
