import type { Block, Size, Weight } from './blocks.ts';
import { type Strip, strip } from './marks.ts';
import type { Measure } from './measure.ts';

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
  const line = measure.line[size];
  return lines.map((content, i) =>
    strip(line, [{ kind: 'text', x, y: line * baseline, text: content, size, weight }], {
      before: i === 0 ? before : 0,
      keep: i === lines.length - 1 ? keep : i === 0 || i === lines.length - 2,
    }),
  );
}

/** Each item behind its dash or its number. */
export function itemStrips(block: Block & { kind: 'list' }, width: number, measure: Measure): Strip[] {
  const size = block.size ?? 'body';
  const x = (size === 'small' ? 3 : 4) + (block.numbered ? 1.5 : 0);
  return block.items.flatMap((item, i) => {
    const [first, ...others] = textStrips(measure, item, width, { size, x, before: 0.3 });
    if (!first) return [];
    const text = block.numbered ? `${i + 1}.` : '–';
    const y = measure.line[size] * baseline;
    const marker = { kind: 'text', x: 0.4, y, text, size, weight: 'regular' } as const;
    return [{ ...first, marks: [marker, ...first.marks] }, ...others];
  });
}
