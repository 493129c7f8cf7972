import type { Block, Side } from './blocks.ts';
import { imageSize } from './imageSize.ts';
import { type Mark, type Strip, shifted, strip } from './marks.ts';
import type { Measure } from './measure.ts';
import { textStrips } from './textStrips.ts';

/** Taller than this, two sides go one under the other, where a page may end between any two lines. */
const tallest = 110;
const gap = 8;
/** Where the window of an envelope shows the recipient, seen from the corner of the margins. */
const recipientWindow = { x: 92, y: 27 };
const logoRoom = { width: 46, height: 17 };

const sideStrips = (side: Side, width: number, measure: Measure): Strip[] => [
  ...(side.label ? textStrips(measure, side.label, width, { size: 'small', keep: true }) : []),
  ...(side.name
    ? textStrips(measure, side.name, width, { size: 'title', weight: 'bold', before: 0.4, keep: true })
    : []),
  ...side.lines
    .filter((line) => line.trim() !== '')
    .flatMap((line, i) => textStrips(measure, line, width, { before: i === 0 ? 0.8 : 0 })),
];

const heightOf = (strips: readonly Strip[]): number =>
  strips.reduce((sum, piece) => sum + piece.before + piece.height, 0);

/** All the marks of a pile, from this corner. */
function stacked(strips: readonly Strip[], x: number, y: number): Mark[] {
  let top = y;
  return strips.flatMap((piece) => {
    const marks = piece.marks.map((mark) => shifted(mark, x, top + piece.before));
    top += piece.before + piece.height;
    return marks;
  });
}

/** Two parties side by side. */
export function sides(left: Side, right: Side, width: number, measure: Measure): Strip[] {
  const half = (width - gap) / 2;
  const [one, other] = [sideStrips(left, half, measure), sideStrips(right, half, measure)];
  const height = Math.max(heightOf(one), heightOf(other));
  if (height > tallest)
    return [...sideStrips(left, width, measure), strip(3, []), ...sideStrips(right, width, measure)];
  return [strip(height, [...stacked(one, 0, 0), ...stacked(other, half + gap, 0)], { before: 3 })];
}

/** Who writes, on the left under its logo; to whom, where the window of the envelope wants it. */
export function letterhead(block: Block & { kind: 'letterhead' }, width: number, measure: Measure): Strip[] {
  const logo = block.logo && logoMark(block.logo);
  const room = block.recipient ? recipientWindow.x - gap : width;
  const sender: Strip[] = [
    ...(logo ? [strip(logo.height + 1.5, [logo])] : []),
    ...textStrips(measure, block.name, room, logo ? { weight: 'bold' } : { size: 'title', weight: 'bold' }),
    ...block.lines.flatMap((line) => textStrips(measure, line, room, { size: 'small' })),
  ];
  const recipient = block.recipient ? sideStrips(block.recipient, width - recipientWindow.x, measure) : [];
  const bottom = Math.max(heightOf(sender), block.recipient ? recipientWindow.y + heightOf(recipient) : 0);
  if (bottom > tallest) return [...sender, strip(4, []), ...recipient];
  return [
    strip(bottom, [...stacked(sender, 0, 0), ...stacked(recipient, recipientWindow.x, recipientWindow.y)]),
  ];
}

/** The logo as large as its place allows; none where the file is not an image that can be read. */
function logoMark(
  image: NonNullable<(Block & { kind: 'letterhead' })['logo']>,
): (Mark & { kind: 'image' }) | null {
  const size = imageSize(image);
  if (!size) return null;
  const scale = Math.min(logoRoom.width / size.width, logoRoom.height / size.height);
  return { kind: 'image', x: 0, y: 0, width: size.width * scale, height: size.height * scale, image };
}
