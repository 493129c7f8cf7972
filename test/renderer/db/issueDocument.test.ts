import { beforeEach, describe, expect, test } from 'vitest';
import { civilDay } from '../../../shared/domain/dates/civilDay.ts';
import type { DocumentRequest } from '../../../shared/documents/request.ts';
import { dossierAtIssue } from '../../../shared/domain/orders/dossierAtIssue.ts';
import { statementOfDossier } from '../../../shared/domain/orders/storyOf.ts';
import { sha256Hex } from '../../../shared/records/chain.ts';
import type { DocumentKind } from '../../../shared/records/facts.ts';
import { ok, refused } from '../../../shared/result.ts';
import type { DocumentDraft } from '../../../renderer/db/index.ts';
import { type Application, newDisk, outsideOf, startWindow } from './application.ts';
import { scene } from './scene.ts';

let application: Application;
let disk = newDisk();
let rendered: DocumentRequest[] = [];
beforeEach(async () => {
  disk = newDisk();
  rendered = [];
  application = await startWindow(disk);
  await application.openDatabase(outsideOf().host);
  await application.commit(scene);
});

/** A press that writes the number and the client on its one page. */
const press = {
  check: () => ({ blocking: [], warnings: [] }),
  render: async (request: DocumentRequest) => {
    rendered.push(request);
    const bytes = new TextEncoder().encode(
      `${request.kind} ${request.number} ${request.dossier.client.name}`,
    );
    return ok({ bytes, pages: 1, title: 'Proposition commerciale', fileName: `${request.number}.pdf` });
  },
};

const refusing = async () => refused({ code: 'glyphMissing', character: '☃' } as const);

async function draftOf(kind: DocumentKind, on = '2026-11-23', orderId = 'o1'): Promise<DocumentDraft> {
  const dossier = await application.loadDossier(orderId);
  const statement = dossier && statementOfDossier(dossier, civilDay(on));
  return { kind, dossier, statement, on: civilDay(on), logo: null, demonstration: false } as never;
}

const issue = async (kind: DocumentKind, on?: string, orderId?: string) =>
  application.issueDocument(await draftOf(kind, on, orderId), press);
const numbers = async () => (await application.db.numbers.toArray()).map((row) => row.number);

const publish = async (id: string, from: string, depositRate: number) =>
  application.commit({
    label: id,
    set: [
      {
        table: 'terms',
        id,
        fields: { from: civilDay(from), label: id, parameters: { depositRate } as never },
      },
    ],
  });
const versionOf = async (id: string) => (await application.db.orders.get(id))?.termsVersion;

describe('issuing a paper', () => {
  test('keeps number, bytes and fact in one act, with the number on the page', async () => {
    const done = await issue('proposal');
    if (!done.ok) throw new Error(done.error.code);
    const { fact, bytes } = done.value;
    expect(new TextDecoder().decode(bytes)).toBe('proposal DEV-2026-0001 Ardèche Bois');
    expect(fact).toMatchObject({
      subject: 'o1',
      kind: 'documentIssued',
      day: '2026-11-23',
      data: {
        number: 'DEV-2026-0001',
        sha256: sha256Hex(bytes),
        pages: 1,
        bytes: bytes.length,
        termsVersion: 'v1',
      },
    });
    expect(await application.readAttachment(sha256Hex(bytes))).toEqual(bytes);
    const last = await application.db.journal.orderBy('stamp').last();
    expect(last?.payload).toMatchObject({ label: 'Proposition DEV-2026-0001 émise', take: { rank: 1 } });
  });

  test('of a proposal also tells the order, any other paper does not', async () => {
    await issue('proposal');
    await issue('agreement');
    const facts = await application.db.facts.where('subject').equals('o1').toArray();
    expect(facts.map((fact) => fact.kind).sort()).toEqual([
      'documentIssued',
      'documentIssued',
      'order.proposalIssued',
    ]);
  });

  test('of a proposal binds a draft to the version in force that day, in the same act', async () => {
    await application.commit({
      label: 'brouillon',
      set: [{ table: 'orders', id: 'o1', fields: { termsVersion: undefined } }],
    });
    await publish('v2', '2026-11-01', 4000);
    await publish('v3', '2026-12-01', 5000);
    await issue('proposal', '2026-11-23');
    expect(await versionOf('o1')).toBe('v2');
    expect(rendered[0]?.dossier.terms?.id).toBe('v2');
    const last = await application.db.journal.orderBy('stamp').last();
    expect(last?.payload?.set).toMatchObject([{ table: 'orders', id: 'o1', fields: { termsVersion: 'v2' } }]);
    await issue('agreement', '2026-12-10');
    expect(rendered[1]?.dossier.terms?.id).toBe('v2');
  });

  test('of a proposal as its preview showed it, bound already, still binds the order that is kept', async () => {
    await application.commit({
      label: 'brouillon',
      set: [{ table: 'orders', id: 'o1', fields: { termsVersion: undefined } }],
    });
    await publish('v2', '2026-11-01', 4000);
    const draft = await draftOf('proposal');
    const shown = { ...draft, dossier: dossierAtIssue(draft.dossier, 'proposal', draft.on) };
    await application.issueDocument(shown, press);
    expect(rendered[0]?.dossier.terms?.id).toBe('v2');
    expect(await versionOf('o1')).toBe('v2');
  });

  test('again, nobody having answered, takes the version since; once papers came back, it keeps its own', async () => {
    await issue('proposal', '2026-10-01');
    expect(await versionOf('o1')).toBe('v1');
    await publish('v2', '2026-11-01', 4000);
    await issue('proposal', '2026-11-02');
    expect(await versionOf('o1')).toBe('v2');
    await application.commit({
      label: 'retour',
      add: [{ subject: 'o1', kind: 'order.documentsReceived', day: '2026-11-05', data: {} }],
    });
    await publish('v3', '2026-11-06', 5000);
    await issue('proposal', '2026-11-07');
    expect(await versionOf('o1')).toBe('v2');
  });

  test('under the model keeps the model when the first version is published', async () => {
    await application.commit({
      label: 'brouillon, sans version',
      set: [
        { table: 'orders', id: 'o1', fields: { termsVersion: undefined } },
        { table: 'terms', id: 'v1', fields: { archived: true } },
      ],
    });
    await issue('proposal', '2026-10-01');
    expect(await versionOf('o1')).toBe('model');
    await publish('v2', '2026-11-01', 4000);
    const dossier = await application.loadDossier('o1');
    if (!dossier) throw new Error('no dossier');
    expect(dossier.terms).toBeNull();
    // Two people at 870.00 excl. tax: 2 088.00 incl. tax, of which 30 % is 626.40.
    expect(statementOfDossier(dossier, civilDay('2026-11-20')).deposit.amount).toBe(62_640);
  });

  test('numbers each kind in its own series, the year apart', async () => {
    const kinds = ['proposal', 'programme', 'terms', 'agreement', 'contract', 'attendanceSheet'] as const;
    for (const kind of kinds) await issue(kind);
    await issue('agreement', '2027-01-04');
    expect(await numbers()).toEqual([
      'CGV-2026-0001',
      'CONV-2026-0001',
      'CONV-2027-0001',
      'CTR-2026-0001',
      'DEV-2026-0001',
      'EMA-2026-0001',
      'PRG-2026-0001',
    ]);
  });

  test('of a proposal keeps what deposit it asked for', async () => {
    await issue('proposal', '2026-11-23');
    const facts = (await application.loadDossier('o1'))?.facts ?? [];
    const told = facts.find(({ kind, day }) => kind === 'order.proposalIssued' && day === '2026-11-23');
    // Two people at 870.00 excl. tax: 2 088.00 incl. tax, of which 30 % is 626.40.
    expect(told?.data['deposit']).toBe(62_640);
  });

  test('uses the prefixes that the organisation chose', async () => {
    await application.commit({
      label: 'Préfixes',
      set: [{ table: 'organisation', id: 'organisation', fields: { proposalPrefix: 'LX-D' } }],
    });
    await issue('proposal');
    expect(await numbers()).toEqual(['LX-D-2026-0001']);
  });

  test('by two clicks is one paper', async () => {
    const draft = await draftOf('proposal');
    const [one, two] = await Promise.all([
      application.issueDocument(draft, press),
      application.issueDocument(draft, press),
    ]);
    const late = await application.issueDocument(draft, press);
    expect(one).toEqual(two);
    expect(late).toEqual(one);
    expect(rendered).toHaveLength(1);
    expect(await numbers()).toEqual(['DEV-2026-0001']);
  });

  test('from two windows at once is one paper', async () => {
    const draft = await draftOf('proposal');
    const other = await startWindow(disk);
    await other.openDatabase(outsideOf().host);
    const papers = await Promise.all([
      application.issueDocument(draft, press),
      other.issueDocument(draft, press),
    ]);
    expect(papers.every((paper) => paper.ok)).toBe(true);
    expect(papers[0]).toEqual(papers[1]);
    expect(await numbers()).toHaveLength(1);
  });

  test('of two orders from two windows at once gives two numbers without a hole', async () => {
    const drafts = [await draftOf('proposal'), await draftOf('proposal', '2026-11-23', 'o2')] as const;
    const other = await startWindow(disk);
    await other.openDatabase(outsideOf().host);
    const papers = await Promise.all([
      application.issueDocument(drafts[0], press),
      other.issueDocument(drafts[1], press),
    ]);
    expect(papers.every((paper) => paper.ok)).toBe(true);
    expect(await numbers()).toEqual(['DEV-2026-0001', 'DEV-2026-0002']);
  });

  test('again, once the first is known, is a second paper', async () => {
    await issue('proposal');
    await issue('proposal');
    expect(await numbers()).toEqual(['DEV-2026-0001', 'DEV-2026-0002']);
  });
});

describe('a paper that cannot be issued', () => {
  test('for want of a mention says which, and takes no number', async () => {
    const mention = {
      code: 'siret',
      label: 'le SIRET de l’organisme',
      source: 'D6353-1',
      place: { page: 'organisation', id: 'organisation', field: 'siret' },
    } as const;
    const check = () => ({ blocking: [mention], warnings: [] });
    const done = await application.issueDocument(await draftOf('agreement'), { ...press, check });
    expect(done).toEqual({
      ok: false,
      error: {
        code: 'incomplete',
        message: 'Il manque une mention obligatoire : le SIRET de l’organisme.',
        check: { blocking: [mention], warnings: [] },
      },
    });
    expect(await numbers()).toEqual([]);
    expect(rendered).toEqual([]);
  });

  test('because the press refuses hands that refusal over', async () => {
    const done = await application.issueDocument(await draftOf('agreement'), {
      check: press.check,
      render: refusing,
    });
    expect(done).toEqual({ ok: false, error: { code: 'glyphMissing', character: '☃' } });
    expect(await numbers()).toEqual([]);
  });

  test('because a later one has its number already is told the day', async () => {
    await issue('agreement', '2026-11-23');
    const done = await issue('agreement', '2026-11-22', 'o2');
    expect(done).toEqual({ ok: false, error: { code: 'numberInPast', lastDay: '2026-11-23' } });
  });
});

describe('after a restore', () => {
  test('numbers go on in a series of the new device: none that was lost is given twice', async () => {
    await issue('proposal');
    await application.db.localDevice.update('this', { device: 'another', seq: 0, hash: '' });
    await issue('proposal', '2026-11-23', 'o2');
    await issue('proposal', '2026-11-24', 'o2');
    expect(await numbers()).toEqual(['DEV-2026-0001', 'DEV-2026-B-0001', 'DEV-2026-B-0002']);
  });
});
