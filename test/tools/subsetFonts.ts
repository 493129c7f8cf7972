/**
 * Makes the fonts of the documents from `@expo-google-fonts/noto-sans`: the full ones, a subset of what French papers
 * use, and the list of what each can print. Run it when the font package or the lists below change:
 * `node_modules/node/bin/node test/tools/subsetFonts.ts`.
 */
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { readFont } from '../../shared/documents/fonts/readFont.ts';

type Range = readonly [number, number];

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Latin-1, Latin Extended-A, and the punctuation and signs of French papers. */
const wanted: readonly Range[] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x2010, 0x2015],
  [0x2018, 0x201e],
  [0x2020, 0x2022],
  [0x2026, 0x2026],
  [0x202f, 0x2030],
  [0x2032, 0x2033],
  [0x2039, 0x203a],
  [0x20ac, 0x20ac],
  [0x2116, 0x2116],
  [0x2122, 0x2122],
  [0x2212, 0x2212],
];

/** In the font, yet not printed right one character after the other: marks, shaped scripts, invisible signs. */
const unprintable: readonly Range[] = [
  [0x00, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x300, 0x36f],
  [0x483, 0x489],
  [0x900, 0x97f],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x200b, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x206f],
  [0x20d0, 0x20ff],
  [0x25cc, 0x25cc],
  [0x2de0, 0x2dff],
  [0xa66f, 0xa67d],
  [0xa69e, 0xa69f],
  [0xa8e0, 0xa8ff],
  [0xa92e, 0xa92e],
  [0xfe00, 0xfe2f],
  [0xfeff, 0xffff],
];

const within = (code: number, ranges: readonly Range[]): boolean =>
  ranges.some(([from, to]) => code >= from && code <= to);
const charactersOf = (ranges: readonly Range[]): string =>
  ranges
    .flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)))
    .join('');

/** The characters that every one of these fonts prints, as ranges. */
function coverageOf(fonts: readonly Uint8Array[]): Range[] {
  const [first, ...others] = fonts.map((bytes) => readFont(bytes).widths);
  const codes = [...(first?.keys() ?? [])]
    .filter((code) => others.every((font) => font.has(code)) && !within(code, unprintable))
    .sort((a, b) => a - b);
  const ranges: [number, number][] = [];
  for (const code of codes) {
    const last = ranges.at(-1);
    if (last && last[1] === code - 1) last[1] = code;
    else ranges.push([code, code]);
  }
  return ranges;
}

const rangesText = (name: string, about: string, ranges: readonly Range[]): string =>
  `/** ${about} */\nexport const ${name}: readonly (readonly [number, number])[] = [\n${ranges
    .map(([from, to]) => `  [0x${from.toString(16)}, 0x${to.toString(16)}],`)
    .join('\n')}\n];\n`;

const source = 'node_modules/@expo-google-fonts/noto-sans';
const weights = [
  { name: 'Regular', from: `${source}/400Regular/NotoSans_400Regular.ttf` },
  { name: 'Bold', from: `${source}/700Bold/NotoSans_700Bold.ttf` },
] as const;

const full: Uint8Array[] = [];
const subset: Uint8Array[] = [];
for (const { name, from } of weights) {
  const whole = await readFile(at(from));
  const part = await subsetFont(whole, charactersOf(wanted), {
    targetFormat: 'truetype',
    noLayoutClosure: true,
  });
  await writeFile(at(`assets/fonts/NotoSans-${name}.ttf`), whole);
  await writeFile(at(`assets/fonts/NotoSans-${name}.subset.ttf`), part);
  full.push(whole);
  subset.push(part);
  console.log(`NotoSans-${name}: ${whole.length} bytes, subset ${part.length} bytes`);
}
await copyFile(at(`${source}/LICENSE_FONT`), at('assets/fonts/OFL.txt'));
await writeFile(
  at('shared/documents/fonts/coverage.ts'),
  `// Written by test/tools/subsetFonts.ts: do not edit.\n${rangesText(
    'subsetCoverage',
    'What the small fonts print.',
    coverageOf(subset),
  )}\n${rangesText('fullCoverage', 'What the full fonts print, one character after the other.', coverageOf(full))}`,
);
