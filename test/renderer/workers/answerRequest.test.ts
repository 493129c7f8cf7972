import { beforeAll, describe, expect, it } from 'vitest';
import { answerRequest } from '../../../renderer/workers/answerRequest.ts';
import { type DocumentFonts, renderDocument } from '../../../shared/documents/index.ts';
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
  it.each(documentKinds)('gives the same %s as the command line', async (kind) => {
    const request = requestFor(kind);
    expect(await answerRequest(request)).toEqual({ ok: true, value: renderDocument(request, fonts) });
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
