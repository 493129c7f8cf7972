import type { Block, SignatureBox } from './blocks.ts';
import { box, type Mark, type Strip, strip } from './marks.ts';
import { type Measure, sizes } from './measure.ts';

const gap = 8;
/** A name too long for these lines is cut: it stands whole among the parties. */
const mostLines = 3;

/** Boxes to sign in, two abreast, at least 60 by 25 mm, on one page with what names them. */
export function signatures(block: Block & { kind: 'signatures' }, width: number, measure: Measure): Strip[] {
  const abreast = width < 128 ? 1 : 2;
  const boxWidth = abreast === 1 ? width : (width - gap) / 2;
  const height = Math.max(25, block.height ?? 28);
  return pairsOf(block.boxes, abreast).flatMap((couple, i, all) => {
    const texts = couple.map((each) => linesOf(each, boxWidth, measure));
    const textHeight = Math.max(...texts.map((marks) => marks.length)) * sizes.small.line + 1.6;
    const marks = texts.flatMap((lines, column) => {
      const x = column * (boxWidth + gap);
      return [...lines.map((mark) => ({ ...mark, x })), box(x, textHeight, boxWidth, height)];
    });
    return [strip(textHeight + height, marks, { before: 4, keep: i < all.length - 1 })];
  });
}

const pairsOf = (boxes: readonly SignatureBox[], size: number): SignatureBox[][] =>
  Array.from({ length: Math.ceil(boxes.length / size) }, (_, i) => boxes.slice(i * size, (i + 1) * size));

function linesOf(signature: SignatureBox, width: number, measure: Measure): (Mark & { kind: 'text' })[] {
  const lines = [
    { text: measure.oneLine(signature.title, width, 'body', 'bold'), size: 'body', weight: 'bold' } as const,
    ...signature.lines.flatMap((line) =>
      measure
        .lines(line, width, 'small', 'regular')
        .slice(0, mostLines)
        .map((text) => ({ text, size: 'small', weight: 'regular' }) as const),
    ),
  ];
  return lines.map((line, i) => ({ kind: 'text', x: 0, y: 3 + i * sizes.small.line, ...line }));
}
