import type { Paper } from './blocks.ts';
import { box, type Mark, rule } from './marks.ts';
import { type Measure, sizes } from './measure.ts';

const margin = 20;
const initialsBox = { width: 26, height: 8 };

const small = (text: string, x: number, y: number, weight: 'regular' | 'bold' = 'regular'): Mark => ({
  kind: 'text',
  x,
  y,
  text,
  size: 'small',
  weight,
});

/** In the lower margin: who, which document, which page, and a place for initials; the marks in the upper one. */
export function footer(
  paper: Paper,
  sheet: { page: number; count: number; width: number; height: number },
  measure: Measure,
): Mark[] {
  const top = sheet.height - margin + 2.5;
  const right = sheet.width - margin;
  const room = right - margin - (paper.initials ? initialsBox.width + 4 : 0);
  const identity = paper.footer.identity
    .split('\n')
    .map((line) => measure.oneLine(line, room, 'small', 'regular'));
  const pageText = `Page ${sheet.page} / ${sheet.count}`;
  const pageWidth = measure.width(pageText, 'small', 'regular');
  const last = top + 3 + 2 * sizes.small.line;
  const reference = measure.oneLine(paper.footer.reference, room - pageWidth - 4, 'small', 'bold');
  return [
    rule(margin, right, top - 1, 0.2),
    ...identity.map((line, i) => small(line, margin, top + 2.6 + i * sizes.small.line)),
    small(reference, margin, last, 'bold'),
    small(pageText, right - pageWidth, paper.initials ? top + initialsBox.height + 3.2 : last),
    ...(paper.initials ? initials(right, top) : []),
    ...marksOf(paper, right, measure),
  ];
}

function initials(right: number, top: number): Mark[] {
  const x = right - initialsBox.width;
  return [box(x, top, initialsBox.width, initialsBox.height, 0.2), small('Paraphes', x + 1.2, top + 3.2)];
}

/** Each mark in a frame of its own, from the right. */
function marksOf(paper: Paper, right: number, measure: Measure): Mark[] {
  let end = right;
  return paper.marks.flatMap((text) => {
    const width = measure.width(text, 'small', 'bold') + 4;
    const x = end - width;
    end = x - 2;
    return [box(x, 9, width, 5.4, 0.4), small(text, x + 2, 12.7, 'bold')];
  });
}
