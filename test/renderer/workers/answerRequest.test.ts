import { beforeAll, describe, expect, it } from 'vitest';
import { answerRequest } from '../../../renderer/workers/answerRequest.ts';
import { type DocumentFonts, renderDocument } from '../../../shared/documents/index.ts';
import { isInvoiceKind } from '../../../shared/domain/billing/invoiceKinds.ts';
import { documentKinds } from '../../../shared/records/facts.ts';
import { requestFor } from '../../support/documentFixture.ts';
import { companyDossier } from '../../support/dossierFixture.ts';
import { loadFontsFromDisk } from '../../tools/loadFonts.ts';

let fonts: DocumentFonts;
beforeAll(async () => {
  fonts = await loadFontsFromDisk();
});

const named = (name: string) =>
  requestFor('agreement', { ...companyDossier, client: { ...companyDossier.client, name } });

describe('the worker that makes documents', () => {
  it.each(documentKinds.filter((kind) => !isInvoiceKind(kind)))(
    'gives the same %s as the command line',
    async (kind) => {
      const request = requestFor(kind);
      expect(await answerRequest(request)).toEqual({ ok: true, value: renderDocument(request, fonts) });
    },
  );

  it('puts the data of an invoice within its page', async () => {
    const request = requestFor('finalInvoice');
    const answer = await answerRequest(request);
    const text = answer.ok ? new TextDecoder().decode(answer.value.bytes) : '';
    expect(text).toContain('<fx:ConformanceLevel>EN 16931</fx:ConformanceLevel>');
    const page = renderDocument(request, fonts);
    expect(await answerRequest({ ...request, number: null })).toEqual({
      ok: true,
      value: renderDocument({ ...request, number: null }, fonts),
    });
    expect(text.length).toBeGreaterThan(page.bytes.length);
  });

  it('takes the full fonts where a name wants them', async () => {
    const request = named('Nguyễn');
    expect(await answerRequest(request)).toEqual({ ok: true, value: renderDocument(request, fonts) });
  });

  it('refuses what no font prints, and says where it stands', async () => {
    expect(await answerRequest(named('Bois 😀'))).toMatchObject({
      ok: false,
      error: {
        code: 'unprintable',
        mentions: [{ place: { page: 'client', id: 'client-company', field: 'name' } }],
      },
    });
  });
});
