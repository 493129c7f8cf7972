import type { Block, Image, Module, Side } from './blocks.ts';
import { imageSize } from './imageSize.ts';
import { type Mark, type Strip, shifted, strip } from './marks.ts';
import type { Measure } from './measure.ts';
import { itemStrips, textStrips } from './textStrips.ts';

/** Taller than this, two sides go one under the other, where a page may end between any two lines. */
const tallest = 110;
const gap = 8;
/** Where the window of an envelope shows the recipient, seen from the corner of the margins. */
export const recipientWindow = { x: 92, y: 27 };
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

/** Side by side where both are low enough, else one under the other. */
function abreast(left: readonly Strip[], right: readonly Strip[], width: number): Strip | null {
  const height = Math.max(heightOf(left), heightOf(right));
  if (height > tallest) return null;
  return strip(height, [...stacked(left, 0, 0), ...stacked(right, (width + gap) / 2, 0)], { before: 3 });
}

/** Two parties. */
export function sides(left: Side, right: Side, width: number, measure: Measure): Strip[] {
  const half = (width - gap) / 2;
  const both = abreast(sideStrips(left, half, measure), sideStrips(right, half, measure), width);
  return both
    ? [both]
    : [...sideStrips(left, width, measure), strip(3, []), ...sideStrips(right, width, measure)];
}

/** The modules of a programme, two abreast, read from left to right. */
export function modules(all: readonly Module[], width: number, measure: Measure): Strip[] {
  const half = (width - gap) / 2;
  return all.flatMap((module, i) => {
    if (i % 2 === 1) return [];
    const next = all[i + 1];
    const right = next ? moduleStrips(next, half, measure) : [];
    const both = abreast(moduleStrips(module, half, measure), right, width);
    return both
      ? [{ ...both, before: 1.6 }]
      : [module, ...(next ? [next] : [])].flatMap((each) => moduleStrips(each, width, measure));
  });
}

const moduleStrips = ({ title, points }: Module, width: number, measure: Measure): Strip[] => [
  ...textStrips(measure, title, width, { weight: 'bold', before: 0.4, keep: points.length > 0 }),
  ...itemStrips({ kind: 'list', items: points }, width, measure),
];

/** Who writes, under or beside its logo; to whom, where the window of the envelope wants it. */
export function letterhead(block: Letterhead, width: number, measure: Measure): Strip[] {
  const logo = block.logo && logoMark(block.logo);
  if (!block.recipient) return sender(block, logo, width, measure);
  const from: Strip[] = [
    ...(logo ? [strip(logo.height + 1.5, [logo])] : []),
    ...senderStrips(block, logo !== null, recipientWindow.x - gap, measure),
  ];
  const to = sideStrips(block.recipient, width - recipientWindow.x, measure);
  const bottom = Math.max(block.least ?? 0, heightOf(from), recipientWindow.y + heightOf(to));
  if (bottom > tallest) return [...from, strip(4, []), ...to];
  return [strip(bottom, [...stacked(from, 0, 0), ...stacked(to, recipientWindow.x, recipientWindow.y)])];
}

type Letterhead = Block & { kind: 'letterhead' };
type Logo = Mark & { kind: 'image' };

const senderStrips = (block: Letterhead, underLogo: boolean, room: number, measure: Measure): Strip[] => [
  ...textStrips(
    measure,
    block.name,
    room,
    underLogo ? { weight: 'bold' } : { size: 'title', weight: 'bold' },
  ),
  ...block.lines.flatMap((line) => textStrips(measure, line, room, { size: 'small' })),
];

/** Without a recipient there is room for the text beside the logo. */
function sender(block: Letterhead, logo: Logo | null, width: number, measure: Measure): Strip[] {
  if (!logo) return senderStrips(block, false, width, measure);
  const x = logo.width + gap;
  const texts = senderStrips(block, true, width - x, measure);
  const height = heightOf(texts);
  if (height > tallest)
    return [strip(logo.height + 1.5, [logo]), ...senderStrips(block, true, width, measure)];
  const whole = Math.max(logo.height, height);
  return [strip(whole, [logo, ...stacked(texts, x, (whole - height) / 2)])];
}

/** The logo as large as its place allows; none where the file is not an image that can be read. */
function logoMark(image: Image): Logo | null {
  const size = imageSize(image);
  if (!size) return null;
  const scale = Math.min(logoRoom.width / size.width, logoRoom.height / size.height);
  return { kind: 'image', x: 0, y: 0, width: size.width * scale, height: size.height * scale, image };
}
