import { bearsData } from '../../shared/documents/facturx/bearsData.ts';
import {
  documentNeedsFullFonts,
  type DocumentRequest,
  needsFullFonts,
  renderDocument,
  renderPaper,
  unprintable,
  unprintableIn,
} from '../../shared/documents/index.ts';
import { ok, refused } from '../../shared/result.ts';
import type { OwnPaper, Rendering } from './documentMessages.ts';
import { smallFonts } from './smallFonts.ts';

const fullFontsIf = async (needed: boolean) => (needed ? (await import('./fullFonts.ts')).fullFonts : null);

/** The same for a paper that is no document of an order. */
async function answerPaper({ paper, from }: OwnPaper): Promise<Rendering> {
  const mentions = unprintableIn(paper, from);
  if (mentions.length > 0) return refused({ code: 'unprintable', mentions });
  const full = await fullFontsIf(needsFullFonts(paper));
  return ok(renderPaper(paper, { subset: smallFonts, full }));
}

/** What the worker does with one request. The full fonts are read the first time that a paper wants them. */
export async function answerRequest(request: DocumentRequest | OwnPaper): Promise<Rendering> {
  if ('paper' in request) return answerPaper(request);
  const mentions = unprintable(request);
  if (mentions.length > 0) return refused({ code: 'unprintable', mentions });
  const full = await fullFontsIf(documentNeedsFullFonts(request));
  const page = renderDocument(request, { subset: smallFonts, full });
  if (!bearsData(request)) return ok(page);
  const { encloseData } = await import('./facturX.ts');
  return ok(await encloseData(request, page));
}
