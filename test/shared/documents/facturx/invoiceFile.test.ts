import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { decodePDFRawStream, PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { enclose } from '../../../../shared/documents/facturx/enclose.ts';
import { renderDocument } from '../../../../shared/documents/index.ts';
import { requestFor } from '../../../support/documentFixture.ts';
import { invoiceCases } from '../../../support/invoiceCases.ts';
import { readPdf } from '../../../support/readPdf.ts';
import { loadFontsFromDisk } from '../../../tools/loadFonts.ts';

const profile = readFileSync(resolve(import.meta.dirname, '../../../../assets/colour/sRGB.icc'));
const name = 'L’Œuvre & Fils';
let bytes: Uint8Array;
let pdf: PDFDocument;
beforeAll(async () => {
  const { dossier, on } = invoiceCases.finalInvoice;
  const named = { ...dossier, client: { ...dossier.client, name } };
  const request = requestFor('finalInvoice', named, { on });
  bytes = (await enclose(request, renderDocument(request, await loadFontsFromDisk()), profile)).bytes;
  pdf = await PDFDocument.load(bytes, { updateMetadata: false });
});

/** Every dictionary of the file that is of a type. */
const ofType = (type: string): readonly PDFDict[] =>
  pdf.context
    .enumerateIndirectObjects()
    .map(([, found]) => found)
    .filter((found) => found instanceof PDFDict)
    .filter((found) => found.get(PDFName.of('Type')) === PDFName.of(type));

const streamOf = (dict: PDFDict, key: string): PDFRawStream => {
  const stream = dict.lookup(PDFName.of(key));
  if (!(stream instanceof PDFRawStream)) throw new Error(`no stream under ${key}`);
  return stream;
};

describe('an invoice with its data, as a platform opens it', () => {
  it('bears the client’s name whole on its page and in its data', async () => {
    expect((await readPdf(bytes)).text).toContain(name);
    const data = pdf.context
      .enumerateIndirectObjects()
      .map(([, found]) => found)
      .filter((found) => found instanceof PDFRawStream)
      .filter(({ dict }) => dict.get(PDFName.of('Subtype'))?.toString().includes('xml'))
      .map((stream) => new TextDecoder().decode(decodePDFRawStream(stream).decode()));
    expect(data.some((xml) => xml.includes('<ram:Name>L’Œuvre &amp; Fils</ram:Name>'))).toBe(true);
  });

  it('holds each of its fonts, and what its signs mean', () => {
    const descriptors = ofType('FontDescriptor');
    expect(descriptors.length).toBeGreaterThan(0);
    for (const one of descriptors)
      expect(streamOf(one, 'FontFile2').getContentsSize()).toBeGreaterThan(1_000);
    const composed = ofType('Font').filter((one) => one.get(PDFName.of('Subtype')) === PDFName.of('Type0'));
    expect(composed).toHaveLength(descriptors.length);
    for (const one of composed) {
      const meaning = new TextDecoder().decode(decodePDFRawStream(streamOf(one, 'ToUnicode')).decode());
      expect(meaning).toContain('beginbfchar');
    }
    const bare = ofType('Font').filter(
      (one) => one.has(PDFName.of('BaseFont')) && one.get(PDFName.of('Subtype')) === PDFName.of('Type1'),
    );
    expect(bare).toEqual([]);
  });

  it('says which colours are meant, by the profile itself', () => {
    const intents = pdf.catalog.lookup(PDFName.of('OutputIntents'), PDFArray);
    const intent = intents.lookup(0, PDFDict);
    expect(intent.get(PDFName.of('S'))).toBe(PDFName.of('GTS_PDFA1'));
    const within = decodePDFRawStream(streamOf(intent, 'DestOutputProfile')).decode();
    expect(Buffer.from(within).equals(profile)).toBe(true);
  });

  it('names its attachment in the catalogue, and itself in the trailer', () => {
    expect(pdf.catalog.lookup(PDFName.of('AF'), PDFArray).size()).toBe(1);
    expect(pdf.context.trailerInfo.ID).toBeInstanceOf(PDFArray);
    expect(pdf.context.trailerInfo.Encrypt).toBeUndefined();
  });
});
