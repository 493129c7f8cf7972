import { type FontMetrics, readFont } from '../fonts/readFont.ts';
import { french } from '../typography/french.ts';
import type { Size, Weight } from './blocks.ts';

/** Regular and bold, as TrueType bytes. */
export interface FontPair {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
}

const millimetresPerPoint = 25.4 / 72;

/** Three sizes in all, in points, and the height of their lines in millimetres. */
export const sizes: Readonly<Record<Size, { readonly points: number; readonly line: number }>> = {
  title: { points: 15, line: 6.6 },
  body: { points: 10, line: 4.55 },
  small: { points: 8, line: 3.6 },
};

/** Writes texts in lines of a given width. All lengths in millimetres. */
export interface Measure {
  /** Height of a line of each size. */
  readonly line: Readonly<Record<Size, number>>;
  /** What the space between blocks is multiplied by. */
  readonly gap: number;
  width(text: string, size: Size, weight: Weight): number;
  lines(text: string, room: number, size: Size, weight: Weight): string[];
  /** One line, cut with an ellipsis where it is too long. */
  oneLine(text: string, room: number, size: Size, weight: Weight): string;
}

const known = new WeakMap<Uint8Array, FontMetrics>();

/** Fonts are read once, whatever the number of documents. */
function metricsOf(bytes: Uint8Array): FontMetrics {
  const metrics = known.get(bytes) ?? readFont(bytes);
  known.set(bytes, metrics);
  return metrics;
}

export function measureWith(fonts: FontPair): Measure {
  const metrics = { regular: metricsOf(fonts.regular).widths, bold: metricsOf(fonts.bold).widths };
  const width = (text: string, size: Size, weight: Weight): number => {
    const widths = metrics[weight];
    let sum = 0;
    for (let i = 0; i < text.length; i += 1) sum += widths.get(text.charCodeAt(i)) ?? 0;
    return (sum / 1000) * sizes[size].points * millimetresPerPoint;
  };
  const lines = (text: string, room: number, size: Size, weight: Weight): string[] =>
    french(text)
      .split('\n')
      .flatMap((part) => wrap(part.trim(), room, (piece) => width(piece, size, weight)));
  const oneLine = (text: string, room: number, size: Size, weight: Weight): string => {
    const [first = '', ...others] = lines(text, room, size, weight);
    if (others.length === 0) return first;
    let kept = first;
    while (kept && width(`${kept}…`, size, weight) > room) kept = kept.slice(0, -1);
    return `${kept.trimEnd()}…`;
  };
  return { line: lineHeights(1), gap: 1, width, lines, oneLine };
}

const lineHeights = (factor: number): Measure['line'] => ({
  title: sizes.title.line * factor,
  body: sizes.body.line * factor,
  small: sizes.small.line * factor,
});

/** The same letters a little closer: what a paper may do to save a page, and nothing less legible. */
export const tighter = (measure: Measure): Measure => ({ ...measure, line: lineHeights(0.94), gap: 0.7 });

/** Breaks at plain spaces, and inside a word only where it alone is wider than the line. */
function wrap(text: string, room: number, width: (text: string) => number): string[] {
  const lines: string[] = [];
  const space = width(' ');
  let line = '';
  let taken = 0;
  for (const word of text.split(/ +/).flatMap((word) => cut(word, room, width))) {
    const wide = width(word);
    if (line && taken + space + wide > room) {
      lines.push(line);
      [line, taken] = ['', 0];
    }
    taken += line ? space + wide : wide;
    line = line ? `${line} ${word}` : word;
  }
  lines.push(line);
  return lines;
}

function cut(word: string, room: number, width: (text: string) => number): string[] {
  if (width(word) <= room) return [word];
  const pieces: string[] = [];
  let piece = '';
  let taken = 0;
  for (const sign of word) {
    const wide = width(sign);
    if (piece && taken + wide > room) {
      pieces.push(piece);
      [piece, taken] = ['', 0];
    }
    piece += sign;
    taken += wide;
  }
  return [...pieces, piece];
}
