import type { OwnClause } from '../../../records/records.ts';
import type { PastedLine } from './tidyPaste.ts';

type Passages = OwnClause['passages'];

/** Signs that lists begin with, Word's own among them (Wingdings in the private area). A dash before figures is none. */
const bullet = /^(?:[-–—•*·▪▫◦●○■□‣⁃►▸➢➤➔→✓✔✗]|[\uf000-\uf0ff]|o(?=\s)|§(?=\s))\s*(?=[\p{L}«"“(\d{])/u;

/** No cell of the database holds a text longer than 100 000 signs. */
const longest = 50_000;

/** A text cut between two words where it is longer than a passage may be. */
function cut(text: string): string[] {
  if (text.length <= longest) return [text];
  const space = text.lastIndexOf(' ', longest);
  const at = space > 0 ? space : longest;
  return [text.slice(0, at).trimEnd(), ...cut(text.slice(at).trimStart())];
}

const wrapped = 60;

/** A line that goes on where the one just above stopped: a PDF or a mail program broke it at the margin. */
function goesOn(line: PastedLine, above: string | undefined): boolean {
  if (above === undefined || line.apart || bullet.test(line.text) || /[.:;!?…»]$/u.test(above)) return false;
  return /^\p{Ll}/u.test(line.text) || above.length >= wrapped;
}

interface Piece {
  readonly item: boolean;
  text: string;
}

function piecesOf(lines: readonly PastedLine[]): Piece[] {
  const pieces: Piece[] = [];
  let above: string | undefined;
  for (const line of lines) {
    const last = pieces.at(-1);
    if (last && goesOn(line, above)) last.text = `${last.text} ${line.text}`;
    else {
      const sign = bullet.exec(line.text)?.[0] ?? '';
      pieces.push({ item: sign !== '', text: line.text.slice(sign.length) });
    }
    above = line.text;
  }
  return pieces;
}

/**
 * The paragraphs and lists of a clause: lines broken at the margin are joined, bullets make lists.
 * @example passagesOf([{ text: 'Il appartient au Client :', apart: true }, { text: '-de signer', apart: true }])
 * //=> ['Il appartient au Client :', ['de signer']]
 */
export function passagesOf(lines: readonly PastedLine[]): Passages {
  const passages: Passages = [];
  for (const { item, text } of piecesOf(lines)) {
    const list = passages.at(-1);
    if (!item) passages.push(...cut(text));
    else if (Array.isArray(list)) list.push(...cut(text));
    else passages.push(cut(text));
  }
  return passages;
}
