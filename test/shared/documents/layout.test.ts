import { beforeAll, describe, expect, it } from 'vitest';
import type { Block, Paper } from '../../../shared/documents/layout/blocks.ts';
import { layOut } from '../../../shared/documents/layout/layOut.ts';
import { strip, type Strip } from '../../../shared/documents/layout/marks.ts';
import { type Measure, measureWith } from '../../../shared/documents/layout/measure.ts';
import { paginate } from '../../../shared/documents/layout/paginate.ts';
import { stripsOf } from '../../../shared/documents/layout/strips.ts';
import { loadFontsFromDisk } from '../../tools/loadFonts.ts';

let measure: Measure;
beforeAll(async () => {
  measure = measureWith((await loadFontsFromDisk()).subset);
});

/** The texts of each page of frames this high. */
function pagesOf(strips: readonly Strip[], height: number): string[][] {
  const pages: string[][] = [];
  for (const { page, marks } of paginate(strips, (index) => ({ page: index, x: 0, top: 0, bottom: height })))
    (pages[page] ??= []).push(...marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])));
  return pages;
}

const tableOf = (rows: number, foot?: readonly string[]): Block => ({
  kind: 'table',
  columns: [{ head: 'Nom', share: 1 }],
  rows: Array.from({ length: rows }, (_, i) => [`rang ${i + 1}`]),
  ...(foot ? { foot } : {}),
});

describe('a table over several pages', () => {
  it.each(Array.from({ length: 40 }, (_, i) => i + 2))(
    'of %i rows leaves none alone and repeats its head',
    (rows) => {
      for (const height of [30, 47, 61]) {
        const pages = pagesOf(stripsOf(tableOf(rows), 100, measure), height);
        for (const page of pages) {
          expect(page[0]).toBe('Nom');
          expect(page.length, `${rows} rows, ${height} mm`).toBeGreaterThanOrEqual(3);
        }
        expect(pages.flat().filter((text) => text.startsWith('rang'))).toHaveLength(rows);
      }
    },
  );

  it('closes each page with its foot, within the page', () => {
    const strips = stripsOf(tableOf(20, ['Formateur']), 100, measure);
    const pages = pagesOf(strips, 60);
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) expect(page.at(-1)).toBe('Formateur');
    const lowest = paginate(strips, (index) => ({ page: index, x: 0, top: 0, bottom: 60 }))
      .flatMap(({ marks }) => marks)
      .flatMap((mark) => (mark.kind === 'text' ? [mark.y] : []));
    expect(Math.max(...lowest)).toBeLessThan(60);
  });
});

describe('what follows a table with a foot', () => {
  it.each([
    ['a paragraph', { kind: 'paragraph', text: 'suite' }],
    ['a new page', { kind: 'newPage' }],
    ['another table with a foot', tableOf(3, ['Formateur'])],
  ] as [string, Block][])('finds it closed once: %s', (_what, next) => {
    const blocks: Block[] = [tableOf(5, ['Formateur']), next, { kind: 'paragraph', text: 'fin' }];
    const pages = pagesOf(
      blocks.flatMap((block) => stripsOf(block, 100, measure)),
      200,
    );
    const feet = pages.flat().filter((text) => text === 'Formateur');
    expect(feet).toHaveLength(next.kind === 'table' ? 2 : 1);
    expect(pages[0]).toContain('Formateur');
  });
});

const paper = (lines: number): Paper => ({
  title: 'Essai',
  author: '',
  fileName: 'essai.pdf',
  on: '2026-10-01',
  orientation: 'portrait',
  columns: 1,
  head: [],
  body: Array.from({ length: lines }, (_, i) => ({ kind: 'paragraph', text: `ligne ${i + 1}` })),
  footer: { reference: 'Essai', identity: 'Rivage Formation' },
  marks: [],
  initials: false,
});

/** From the first line to the second, in millimetres. */
const firstStep = (lines: number): number => {
  const ys = (layOut(paper(lines), measure).pages[0] ?? []).flatMap((mark) =>
    mark.kind === 'text' && mark.text.startsWith('ligne') ? [mark.y] : [],
  );
  return (ys[1] ?? 0) - (ys[0] ?? 0);
};

describe('a paper', () => {
  it('closes its lines a little where that saves a page, and only there', () => {
    const ordinary = firstStep(2);
    const most = Array.from({ length: 80 }, (_, i) => i + 1).findLast(
      (lines) => layOut(paper(lines), measure).pages.length === 1,
    );
    expect(most).toBeGreaterThan(42);
    expect(firstStep(most ?? 0)).toBeLessThan(ordinary);
    expect(firstStep((most ?? 0) + 1)).toBeCloseTo(ordinary, 6);
  });
});

describe('texts', () => {
  it('keeps a heading with two lines of what it announces', () => {
    const blocks: Block[] = [
      { kind: 'paragraph', text: 'avant '.repeat(60) },
      { kind: 'heading', text: 'Titre' },
      { kind: 'paragraph', text: 'après '.repeat(60) },
    ];
    for (let height = 20; height < 80; height += 1) {
      const pages = pagesOf(
        blocks.flatMap((block) => stripsOf(block, 100, measure)),
        height,
      );
      const page = pages.find((texts) => texts.includes('Titre')) ?? [];
      expect(page.length - page.indexOf('Titre'), `${height} mm`).toBeGreaterThanOrEqual(3);
    }
  });

  it('leaves no single line of a paragraph at the foot or the top of a page', () => {
    const strips = stripsOf({ kind: 'paragraph', text: 'mot '.repeat(200) }, 100, measure);
    for (let height = 10; height < 60; height += 1)
      for (const page of pagesOf(strips, height))
        expect(page.length, `${height} mm`).toBeGreaterThanOrEqual(2);
  });

  it('goes on to the next page with what no page can hold whole', () => {
    const tall = Array.from({ length: 30 }, (_, i) =>
      strip(10, [{ kind: 'text', x: 0, y: 0, text: String(i), size: 'body', weight: 'regular' }], {
        keep: true,
      }),
    );
    expect(pagesOf(tall, 100).flat()).toHaveLength(30);
  });

  it('breaks only at plain spaces: an amount and its currency stay together', () => {
    const text = 'soit 1\u202f740,00\u00a0€ TTC';
    for (let room = 12; room < 60; room += 1)
      for (const line of measure.lines(text, room, 'body', 'regular'))
        expect(line.includes('1') === line.includes('€') || room < 20, `${room} mm: ${line}`).toBe(true);
  });

  it('signs in boxes of at least 60 by 25 mm', () => {
    const box = { title: 'Pour le client', lines: ['Signature'] };
    const strips = stripsOf({ kind: 'signatures', boxes: [box, box] }, 170, measure);
    const frames = strips.flatMap(({ marks }) => marks.filter((mark) => mark.kind === 'box'));
    expect(frames).toHaveLength(2);
    for (const frame of frames) {
      expect(frame.width).toBeGreaterThanOrEqual(60);
      expect(frame.height).toBeGreaterThanOrEqual(25);
    }
  });

  it('draws ☐ and ☑ rather than print what the font lacks', () => {
    const items = [
      { checked: true, text: 'action de formation' },
      { checked: false, text: 'bilan de compétences' },
    ];
    const strips = stripsOf({ kind: 'choices', items }, 100, measure);
    const kinds = strips.map(({ marks }) => marks.map((mark) => mark.kind).join(' '));
    expect(kinds).toEqual(['box line line text', 'box text']);
  });
});
