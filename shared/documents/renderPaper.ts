import type { Paper } from './layout/blocks.ts';
import { textsOfPaper } from './layout/blocks.ts';
import { layOut } from './layout/layOut.ts';
import { type FontPair, measureWith } from './layout/measure.ts';
import { paint } from './layout/paint.ts';
import type { RenderedDocument } from './request.ts';
import { fitsSubset } from './typography/characters.ts';

/** The small fonts that nearly all papers use, and the full ones for names from elsewhere. */
export interface DocumentFonts {
  readonly subset: FontPair;
  /** Null where they are not at hand: only papers that `needsFullFonts` want them. */
  readonly full: FontPair | null;
}

/** Whether a paper has a character that the small fonts lack. */
export const needsFullFonts = (paper: Paper): boolean => !fitsSubset(textsOfPaper(paper));

/**
 * Lays out a paper and writes it as PDF.
 * @throws Error where the full fonts are wanted and missing: ask `needsFullFonts` first.
 */
export function renderPaper(paper: Paper, fonts: DocumentFonts): RenderedDocument {
  const pair = needsFullFonts(paper) ? fonts.full : fonts.subset;
  if (!pair) throw new Error('this paper needs the full fonts');
  const layout = layOut(paper, measureWith(pair));
  return {
    bytes: paint(paper, layout, pair),
    pages: layout.pages.length,
    title: paper.title,
    fileName: paper.fileName,
  };
}
