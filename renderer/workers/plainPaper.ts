import type { Paper } from '../../shared/documents/layout/blocks.ts';
import { renderPaper } from '../../shared/documents/renderPaper.ts';
import type { RenderedDocument } from '../../shared/documents/request.ts';
import { smallFonts } from './smallFonts.ts';

/** A page that is no document of an order, as PDF: our own words, which the small fonts have. */
export const renderPlainPaper = (paper: Paper): RenderedDocument =>
  renderPaper(paper, { subset: smallFonts, full: null });
