export { checkDocument } from './checks/checkDocument.ts';
export { unprintable, unprintableIn } from './checks/unprintable.ts';
export { figuresOfPaper, type PaperFigure } from './figuresOfPaper.ts';
export type { Block, Paper } from './layout/blocks.ts';
export { accountPaper, type AccountPaperRequest } from './papers/accountPaper.ts';
export { slipPaper, type SlipPaperRequest } from './papers/slipPaper.ts';
export type { FontPair } from './layout/measure.ts';
export { documentNeedsFullFonts, renderDocument } from './renderDocument.ts';
export { type DocumentFonts, needsFullFonts, renderPaper } from './renderPaper.ts';
export type {
  DocumentCheck,
  DocumentRequest,
  FillingPlace,
  MissingMention,
  RenderedDocument,
} from './request.ts';
export { unsupportedCharacters } from './typography/characters.ts';
