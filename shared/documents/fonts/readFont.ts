/** What the layout needs of a TrueType font: which characters it has and how wide each is. */
export interface FontMetrics {
  /** Width of each character of the basic plane in thousandths of the font size; a missing one has none. */
  readonly widths: ReadonlyMap<number, number>;
}

/**
 * Reads the character map (format 4) and the advance widths of a TrueType file.
 * @throws RangeError when the bytes are not such a font: the fonts are ours, so that is a bug.
 * @example readFont(bytes).widths.get(0x202f) //=> 260 with Noto Sans
 */
export function readFont(bytes: Uint8Array): FontMetrics {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const table = tablesOf(view);
  const unitsPerEm = view.getUint16(table('head') + 18);
  const metricCount = view.getUint16(table('hhea') + 34);
  const metrics = table('hmtx');
  const advance = (glyph: number): number => view.getUint16(metrics + 4 * Math.min(glyph, metricCount - 1));
  const widths = new Map<number, number>();
  for (const [code, glyph] of glyphsOf(view, table('cmap')))
    widths.set(code, (1000 * advance(glyph)) / unitsPerEm);
  return { widths };
}

function tablesOf(view: DataView): (tag: string) => number {
  const offsets = new Map<string, number>();
  for (let i = 0; i < view.getUint16(4); i += 1) {
    const entry = 12 + 16 * i;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((n) => view.getUint8(entry + n)));
    offsets.set(tag, view.getUint32(entry + 8));
  }
  return (tag) => {
    const offset = offsets.get(tag);
    if (offset === undefined) throw new RangeError(`font without table ${tag}`);
    return offset;
  };
}

/** Pairs of character and glyph of the format 4 subtable, without those that have no glyph. */
function* glyphsOf(view: DataView, cmap: number): Generator<readonly [number, number]> {
  const start = format4Of(view, cmap);
  const segments = view.getUint16(start + 6) / 2;
  const [ends, starts] = [start + 14, start + 16 + 2 * segments];
  const [deltas, offsets] = [starts + 2 * segments, starts + 4 * segments];
  for (let i = 0; i < segments; i += 1) {
    const [first, last] = [view.getUint16(starts + 2 * i), view.getUint16(ends + 2 * i)];
    const [delta, offset] = [view.getUint16(deltas + 2 * i), view.getUint16(offsets + 2 * i)];
    for (let code = first; code <= last && code < 0xffff; code += 1) {
      const raw = offset === 0 ? code : view.getUint16(offsets + 2 * i + offset + 2 * (code - first));
      const glyph = offset !== 0 && raw === 0 ? 0 : (raw + delta) & 0xffff;
      if (glyph !== 0) yield [code, glyph];
    }
  }
}

function format4Of(view: DataView, cmap: number): number {
  for (let i = 0; i < view.getUint16(cmap + 2); i += 1) {
    const start = cmap + view.getUint32(cmap + 8 + 8 * i);
    if (view.getUint16(start) === 4) return start;
  }
  throw new RangeError('font without a format 4 character map');
}
