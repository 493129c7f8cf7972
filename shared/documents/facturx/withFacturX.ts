import { AFRelationship, PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { CivilDay } from '../../domain/dates/civilDay.ts';
import { xmp } from './xmp.ts';

export interface FacturXOptions {
  /** The invoice as data. */
  readonly xml: string;
  /** The day that the file bears, as the page does. */
  readonly on: CivilDay;
  readonly title: string;
  readonly author: string;
  /** An sRGB colour profile (ICC): PDF/A wants to know what its colours are. */
  readonly profile: Uint8Array;
}

/** Noon, as the page's own date of creation. */
const noon = (day: CivilDay): string => `${day}T12:00:00+00:00`;

function intend(pdf: PDFDocument, profile: Uint8Array): void {
  const { context } = pdf;
  const stream = context.register(context.flateStream(profile, { N: 3 }));
  const intent = context.obj({
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    OutputConditionIdentifier: PDFString.of('sRGB IEC61966-2.1'),
    Info: PDFString.of('sRGB IEC61966-2.1'),
    DestOutputProfile: stream,
  });
  pdf.catalog.set(PDFName.of('OutputIntents'), context.obj([context.register(intent)]));
}

/** Left as plain text: who archives the file must read it without a PDF reader. */
function describe(pdf: PDFDocument, text: string): void {
  const bytes = utf8ToBytes(text);
  const stream = pdf.context.stream(bytes, { Type: 'Metadata', Subtype: 'XML' });
  pdf.catalog.set(PDFName.of('Metadata'), pdf.context.register(stream));
}

/**
 * A page made into a Factur-X file: PDF/A-3 with `factur-x.xml` within (law.md 4.3). Same page, same XML, same bytes.
 * @param page what `renderPaper` wrote
 * @example await withFacturX(page, { xml: cii(invoice), on: invoice.issuedOn, title, author, profile })
 */
export async function withFacturX(page: Uint8Array, options: FacturXOptions): Promise<Uint8Array> {
  const { xml, on, title, author, profile } = options;
  const pdf = await PDFDocument.load(page, { updateMetadata: false });
  const at = new Date(noon(on));
  await pdf.attach(utf8ToBytes(xml), 'factur-x.xml', {
    mimeType: 'text/xml',
    description: 'Factur-X',
    creationDate: at,
    modificationDate: at,
    afRelationship: AFRelationship.Data,
  });
  intend(pdf, profile);
  const creator = pdf.getCreator() ?? 'Émarge';
  const producer = pdf.getProducer() ?? 'Émarge';
  pdf.setModificationDate(at);
  describe(pdf, xmp({ title, author, creator, producer, createdAt: noon(on) }));
  return pdf.save({ useObjectStreams: false, updateFieldAppearances: false });
}
