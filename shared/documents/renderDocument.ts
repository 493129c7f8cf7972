import { paperOf } from './papers/paperOf.ts';
import { type DocumentFonts, needsFullFonts, renderPaper } from './renderPaper.ts';
import type { DocumentRequest, RenderedDocument } from './request.ts';

/** Whether this document has a character that the small fonts lack. */
export const documentNeedsFullFonts = (request: DocumentRequest): boolean => needsFullFonts(paperOf(request));

/**
 * One document as PDF: same request, same bytes, on every machine and in every time zone. Issuing first asks
 * `checkDocument`; a preview renders what there is.
 */
export const renderDocument = (request: DocumentRequest, fonts: DocumentFonts): RenderedDocument =>
  renderPaper(paperOf(request), fonts);
