import profile from '../../assets/colour/sRGB.icc?inline';
import type { DocumentRequest, RenderedDocument } from '../../shared/documents/index.ts';
import { enclose } from '../../shared/documents/facturx/enclose.ts';
import { bytesOfDataUrl } from './dataUrl.ts';

/** A part of its own, read with the first invoice: the library that opens a PDF again is large. */
export const encloseData = (request: DocumentRequest, page: RenderedDocument): Promise<RenderedDocument> =>
  enclose(request, page, bytesOfDataUrl(profile));
