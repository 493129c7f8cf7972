import { beforeAll, describe, expect, it } from 'vitest';
import { checkDocument, type DocumentFonts, renderDocument } from '../../../shared/documents/index.ts';
import { layOut } from '../../../shared/documents/layout/layOut.ts';
import { measureWith } from '../../../shared/documents/layout/measure.ts';
import { paperOf } from '../../../shared/documents/papers/paperOf.ts';
import type { DocumentRequest } from '../../../shared/documents/request.ts';
import { documentKinds } from '../../../shared/records/facts.ts';
import { companyDossier, participantsFixture } from '../../support/dossierFixture.ts';
import { completeDossier, requestFor } from '../../support/documentFixture.ts';
import { readPdf } from '../../support/readPdf.ts';
import { loadFontsFromDisk } from '../../tools/loadFonts.ts';

let fonts: DocumentFonts;
beforeAll(async () => {
  fonts = await loadFontsFromDisk();
});

/** Texts that pass a margin, or the foot of the page. */
function overflowing(request: DocumentRequest): string[] {
  const measure = measureWith(fonts.subset);
  const { width, height, pages } = layOut(paperOf(request), measure);
  return pages.flat().flatMap((mark) => {
    if (mark.kind !== 'text') return [];
    const right = mark.x + measure.width(mark.text, mark.size, mark.weight);
    const inside = mark.x > 19.9 && right < width - 19.9 && mark.y < height - 5 && mark.y > 5;
    return inside ? [] : [`${mark.text} (${mark.x}–${right}, ${mark.y})`];
  });
}

const words = 'Société de formation '.repeat(480).slice(0, 10_000);
const oneWord = 'W'.repeat(10_000);

describe.each(documentKinds)('%s', (kind) => {
  it('keeps every text within the margins', () => {
    expect(overflowing(requestFor(kind))).toEqual([]);
  });

  it.each([
    ['words', words],
    ['one word', oneWord],
  ])('wraps names of ten thousand characters (%s) and loses none of the client', async (_what, long) => {
    const dossier = completeDossier(kind);
    const request = requestFor(kind, {
      ...dossier,
      organisation: { ...dossier.organisation, name: long, signatoryName: long },
      client: { ...dossier.client, name: long, lastName: long },
      course: { ...dossier.course, title: long },
      participants: dossier.participants.slice(0, 2).map((each) => ({ ...each, lastName: long })),
    });
    expect(overflowing(request)).toEqual([]);
    const rendered = renderDocument(request, fonts);
    const { text } = await readPdf(rendered.bytes);
    const count = (text.match(/W/g)?.length ?? 0) + (text.match(/formation/gi)?.length ?? 0) * 20;
    expect(count).toBeGreaterThan(9000);
    expect(rendered.fileName.length).toBeLessThan(140);
  });

  it('takes sixty participants', () => {
    const dossier = { ...completeDossier(kind), participants: participantsFixture(60, 'client-company') };
    expect(overflowing(requestFor(kind, dossier))).toEqual([]);
  });

  it('prints formulas and markup as they are', async () => {
    const name = '=HYPERLINK("x") <b>&lt (Tj) \\n';
    const dossier = { ...completeDossier(kind), course: { ...companyDossier.course, title: name } };
    // Terms speak of no course, and a credit note says again what its invoice said.
    if (kind === 'terms' || kind === 'creditNote') return;
    const { text } = await readPdf(renderDocument(requestFor(kind, dossier), fonts).bytes);
    expect(text).toContain(name);
  });

  it('never says « à compléter » in what may be issued, whatever optional text is missing', async () => {
    const dossier = completeDossier(kind);
    const parts = ['organisation', 'course', 'client', 'session', 'order'] as const;
    for (const part of parts)
      for (const field of Object.keys(dossier[part])) {
        const optional = typeof dossier[part][field] === 'string' || Array.isArray(dossier[part][field]);
        if (!optional || ['id', 'kind', 'unit', 'vat', 'channel', 'modality', 'start', 'end'].includes(field))
          continue;
        const request = requestFor(kind, { ...dossier, [part]: { ...dossier[part], [field]: undefined } });
        if (checkDocument(request).blocking.length > 0) continue;
        const said = JSON.stringify(paperOf(request));
        expect(said.includes('[à compléter]'), `${part}.${field}`).toBe(false);
      }
  });
});

it('takes the full font for a name from elsewhere, and loses no letter of it', async () => {
  const dossier = {
    ...companyDossier,
    client: { ...companyDossier.client, name: 'Nguyễn Văn Ước & Иванов' },
  };
  const rendered = renderDocument(requestFor('agreement', dossier), fonts);
  expect((await readPdf(rendered.bytes)).text).toContain('Nguyễn Văn Ước & Иванов');
});

it('gives a file name that every system takes', () => {
  const request = requestFor('agreement', companyDossier, { number: 'A/B:C*?"<>|\\D\n' });
  expect(renderDocument(request, fonts).fileName).toMatch(/^Convention de formation A-B-C[-D]+\.pdf$/);
});

it('puts the logo in the letterhead, and does without one that cannot be read', () => {
  const png = Uint8Array.from(
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAYAAAD0In+KAAAADklEQVR42mNkYPj/HwADAgH/l0hV8QAAAABJRU5ErkJggg==',
      'base64',
    ),
  );
  const plain = renderDocument(requestFor('programme'), fonts).bytes.length;
  const logo = { bytes: png, type: 'png' as const };
  expect(
    renderDocument(requestFor('programme', companyDossier, { logo }), fonts).bytes.length,
  ).toBeGreaterThan(plain);
  const broken = { bytes: new Uint8Array(10), type: 'jpeg' as const };
  expect(renderDocument(requestFor('programme', companyDossier, { logo: broken }), fonts).pages).toBe(1);
});
