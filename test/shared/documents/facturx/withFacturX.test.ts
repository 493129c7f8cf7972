import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { cii } from '../../../../shared/documents/facturx/cii.ts';
import { withFacturX } from '../../../../shared/documents/facturx/withFacturX.ts';
import { renderDocument } from '../../../../shared/documents/index.ts';
import { requestFor } from '../../../support/documentFixture.ts';
import { invoiceFixture } from '../../../support/invoiceFixture.ts';
import { loadFontsFromDisk } from '../../../tools/loadFonts.ts';

const profile = readFileSync(resolve(import.meta.dirname, '../../../../assets/colour/sRGB.icc'));
const xml = cii(invoiceFixture);
const options = {
  xml,
  on: invoiceFixture.issuedOn,
  title: 'Facture FA-2026-00042',
  author: 'L’Œuf & Cie',
  profile,
};
let page: Uint8Array;
let file: Uint8Array;
beforeAll(async () => {
  page = renderDocument(requestFor('agreement'), await loadFontsFromDisk()).bytes;
  file = await withFacturX(page, options);
});

const hasQpdf = spawnSync('qpdf', ['--version']).status === 0;
if (!hasQpdf) console.log('qpdf is not on this machine: the syntax of the files was not checked');

describe('a Factur-X file', () => {
  it('holds the XML under its name, byte for byte', async () => {
    const pdf = await getDocument({ data: file.slice(), verbosity: 0 }).promise;
    const attached = (await pdf.getAttachments()) as Record<string, { content: Uint8Array }>;
    expect(Object.keys(attached)).toEqual(['factur-x.xml']);
    expect(new TextDecoder().decode(attached['factur-x.xml']?.content)).toBe(xml);
  });

  it('says what it is: PDF/A-3b, Factur-X EN 16931, its names whole', () => {
    const text = new TextDecoder().decode(file);
    for (const part of [
      '<pdfaid:part>3</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>',
      '<fx:ConformanceLevel>EN 16931</fx:ConformanceLevel>',
      '<fx:DocumentFileName>factur-x.xml</fx:DocumentFileName>',
      'L’Œuf &amp; Cie',
      'pdfaExtension:schemas',
      '/GTS_PDFA1',
      '/AFRelationship /Data',
    ])
      expect(text).toContain(part);
  });

  it('is the same bytes for the same invoice', async () => {
    expect(await withFacturX(page, options)).toEqual(file);
  });

  it.runIf(hasQpdf)('is found clean by qpdf', async () => {
    const path = join(await mkdtemp(join(tmpdir(), 'facturx-')), 'invoice.pdf');
    await writeFile(path, file);
    expect(execFileSync('qpdf', ['--check', path], { encoding: 'utf8' })).toContain(
      'No syntax or stream encoding errors',
    );
  });
});
