import type { Block } from './blocks.ts';
import { box, rule, type Strip, strip } from './marks.ts';
import type { Measure } from './measure.ts';
import { letterhead, modules, sides } from './sideStrips.ts';
import { signatures } from './signatureStrips.ts';
import { pairs, table } from './tableStrips.ts';
import { itemStrips, textStrips } from './textStrips.ts';

/** What a block becomes in a column of this width, in millimetres. */
export function stripsOf(block: Block, width: number, measure: Measure): Strip[] {
  switch (block.kind) {
    case 'letterhead':
      return letterhead(block, width, measure);
    case 'title':
      return titleStrips(block, width, measure);
    case 'heading':
      return headingStrips(block, width, measure);
    case 'paragraph':
      return textStrips(measure, block.text, width, {
        ...block,
        before: block.before ?? (block.size === 'small' ? 0.9 : 1.4),
        keep: block.keepWithNext ?? false,
        x: block.indent ?? 0,
      });
    case 'list':
      return itemStrips(block, width, measure);
    case 'modules':
      return modules(block.modules, width, measure);
    case 'choices':
      return block.items.flatMap((item) => choiceStrips(item, width, measure));
    case 'pairs':
      return pairs(block, width, measure);
    case 'sides':
      return sides(block.left, block.right, width, measure);
    case 'table':
      return table(block, width, measure);
    case 'signatures':
      return signatures(block, width, measure);
    case 'form':
      return block.lines.map((line) => formStrip(line, width, measure));
    case 'framed':
      return framedStrips(block.text, width, measure);
    case 'newPage':
      break;
  }
  return [strip(0, [], { newPage: true, keep: true })];
}

function titleStrips(block: Block & { kind: 'title' }, width: number, measure: Measure): Strip[] {
  return [
    ...textStrips(measure, block.over, width, { weight: 'bold', before: 6, keep: true }),
    ...textStrips(measure, block.title, width, { size: 'title', weight: 'bold', before: 0.6, keep: true }),
    ...(block.under ? textStrips(measure, block.under, width, { before: 0.6, keep: true }) : []),
    strip(1.6, [rule(0, width, 1.4, 0.5)]),
  ];
}

function headingStrips(block: Block & { kind: 'heading' }, width: number, measure: Measure): Strip[] {
  if (block.size === 'small')
    return textStrips(measure, block.text, width, { size: 'small', weight: 'bold', before: 1.8, keep: true });
  return [
    ...textStrips(measure, block.text, width, { weight: 'bold', before: 3.6, keep: true }),
    strip(0.9, [rule(0, width, 0.4, 0.2)], { keep: true }),
  ];
}

/** ☐ and ☑ are drawn: the font has neither. */
function choiceStrips(item: { checked: boolean; text: string }, width: number, measure: Measure): Strip[] {
  const [first, ...others] = textStrips(measure, item.text, width, { x: 5.5, before: 0.8 });
  if (!first) return [];
  const tick = item.checked
    ? ([
        { kind: 'line', x1: 0.7, y1: 2.4, x2: 1.5, y2: 3.3, width: 0.4 },
        { kind: 'line', x1: 1.5, y1: 3.3, x2: 3, y2: 1.2, width: 0.4 },
      ] as const)
    : [];
  return [{ ...first, marks: [box(0.2, 0.6, 3.2, 3.2), ...tick, ...first.marks] }, ...others];
}

function formStrip(label: string, width: number, measure: Measure): Strip {
  const text = measure.oneLine(label, width - 30, 'body', 'regular');
  const from = measure.width(text, 'body', 'regular') + 2;
  return strip(8, [
    { kind: 'text', x: 0, y: 6.5, text, size: 'body', weight: 'regular' },
    rule(from, width, 6.9, 0.15),
  ]);
}

function framedStrips(text: string, width: number, measure: Measure): Strip[] {
  const lines = textStrips(measure, text, width - 3, { x: 3 });
  const height = lines.length * measure.line.body + 3;
  if (height > 120) return lines;
  const marks = lines.flatMap((line, i) =>
    line.marks.map((mark) =>
      mark.kind === 'text' ? { ...mark, y: mark.y + 1.5 + i * measure.line.body } : mark,
    ),
  );
  return [strip(height, [box(0, 0, width, height, 0.3), ...marks], { before: 2.5 })];
}
