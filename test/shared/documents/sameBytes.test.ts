import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { type DocumentFonts, renderDocument } from '../../../shared/documents/index.ts';
import { documentKinds } from '../../../shared/records/facts.ts';
import { requestFor } from '../../support/documentFixture.ts';
import { companyDossier } from '../../support/dossierFixture.ts';
import { loadFontsFromDisk } from '../../tools/loadFonts.ts';

let fonts: DocumentFonts;
beforeAll(async () => {
  fonts = await loadFontsFromDisk();
});

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const hashOf = (kind: (typeof documentKinds)[number]): string =>
  hash(renderDocument(requestFor(kind), fonts).bytes);

const idOf = (bytes: Uint8Array): string =>
  /\/ID \[ <([0-9A-F]+)>/.exec(Buffer.from(bytes).toString('latin1'))?.[1] ?? '';

describe.each(documentKinds)('%s', (kind) => {
  it('has the same bytes whenever it is rendered', () => {
    const first = hashOf(kind);
    vi.useFakeTimers({ now: new Date('2031-07-05T03:04:05Z') });
    const later = hashOf(kind);
    vi.useRealTimers();
    expect(later).toBe(first);
  });

  it('has the same bytes in every time zone', () => {
    const before = process.env['TZ'];
    const hashes = ['UTC', 'Europe/Paris', 'Pacific/Kiritimati', 'America/Los_Angeles'].map((zone) => {
      process.env['TZ'] = zone;
      return hashOf(kind);
    });
    process.env['TZ'] = before ?? 'UTC';
    expect(new Set(hashes).size).toBe(1);
  });

  it('has the same bytes with the build of jsPDF that browsers get', async () => {
    vi.resetModules();
    vi.doMock('jspdf', () => import('jspdf/dist/jspdf.es.min.js'));
    const browser = await import('../../../shared/documents/index.ts');
    const bytes = browser.renderDocument(requestFor(kind), fonts).bytes;
    vi.doUnmock('jspdf');
    expect(hash(bytes)).toBe(hashOf(kind));
  });
});

it('differs by its identifier where only a name differs', () => {
  const other = { ...companyDossier, client: { ...companyDossier.client, name: 'Ardèche Bots' } };
  const one = idOf(renderDocument(requestFor('agreement'), fonts).bytes);
  const two = idOf(renderDocument(requestFor('agreement', other), fonts).bytes);
  expect(one).toHaveLength(32);
  expect(two).not.toBe(one);
});
