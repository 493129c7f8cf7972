import type { Size, Weight } from './blocks.ts';
import { type Strip, strip } from './marks.ts';
import { type Measure, sizes } from './measure.ts';

/** Share of a line's height at which its baseline stands. */
export const baseline = 0.76;

/**
 * One strip a line, with never one line alone at the foot or at the top of a page.
 * `x` moves the lines to the right; the room shrinks by as much.
 */
export function textStrips(
  measure: Measure,
  text: string,
  room: number,
  style: { size?: Size; weight?: Weight; before?: number; x?: number; keep?: boolean } = {},
): Strip[] {
  const { size = 'body', weight = 'regular', before = 0, x = 0, keep = false } = style;
  const lines = measure.lines(text, room - x, size, weight);
  const { line } = sizes[size];
  return lines.map((content, i) =>
    strip(line, [{ kind: 'text', x, y: line * baseline, text: content, size, weight }], {
      before: i === 0 ? before : 0,
      keep: i === lines.length - 1 ? keep : i === 0 || i === lines.length - 2,
    }),
  );
}
