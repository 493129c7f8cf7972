import { bearsData } from '../../shared/documents/facturx/bearsData.ts';
import {
  documentNeedsFullFonts,
  type DocumentRequest,
  renderDocument,
  unprintable,
} from '../../shared/documents/index.ts';
import { ok, refused } from '../../shared/result.ts';
import type { Rendering } from './documentMessages.ts';
import { smallFonts } from './smallFonts.ts';

/** What the worker does with one request. The full fonts are read the first time that a paper wants them. */
export async function answerRequest(request: DocumentRequest): Promise<Rendering> {
  const mentions = unprintable(request);
  if (mentions.length > 0) return refused({ code: 'unprintable', mentions });
  const full = documentNeedsFullFonts(request) ? (await import('./fullFonts.ts')).fullFonts : null;
  const page = renderDocument(request, { subset: smallFonts, full });
  if (!bearsData(request)) return ok(page);
  const { encloseData } = await import('./facturX.ts');
  return ok(await encloseData(request, page));
}
