import { assert, integer, property } from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { attestationModel } from '../../../../shared/domain/archives/attestation.ts';
import { checkArchive } from '../../../../shared/domain/archives/checkArchive.ts';
import { makeArchive } from '../../../../shared/domain/archives/makeArchive.ts';
import { settlementLine } from '../../../../shared/domain/archives/settlementLines.ts';
import { checkSealed, sealLines } from '../../../../shared/domain/archives/sealedLines.ts';
import { civilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { sha256Hex } from '../../../../shared/records/chain.ts';
import type { Fact } from '../../../../shared/records/facts.ts';
import { factsOf, paid } from '../../../support/letterFixture.ts';
import { invoiceFixture } from '../../../support/invoiceFixture.ts';

const rows = [1, 2, 3, 4].map((n) => ({ number: `FA-${n}`, inclTax: n * 100, payer: 'Ardèche « Bois »' }));
const sealed = sealLines(rows);

const lineOfByte = (text: string, at: number): number =>
  new TextDecoder().decode(new TextEncoder().encode(text).slice(0, at)).split('\n').length;

describe('sealed lines', () => {
  it('hold as they were made, none included', () => {
    expect(checkSealed(sealed.text, sealed)).toEqual({ ok: true, value: null });
    expect(checkSealed('', sealLines([]))).toEqual({ ok: true, value: null });
  });

  it('one changed byte, wherever it is, is found at its line', () => {
    const bytes = new TextEncoder().encode(sealed.text);
    assert(
      property(integer({ min: 0, max: bytes.length - 1 }), integer({ min: 1, max: 255 }), (at, by) => {
        const changed = Uint8Array.from(bytes, (byte, place) => (place === at ? byte ^ by : byte));
        const found = checkSealed(new TextDecoder().decode(changed), sealed);
        expect(found).toEqual({ ok: false, error: { brokenAt: lineOfByte(sealed.text, at) } });
      }),
    );
  });

  it.each([
    ['the last', 3, 4],
    ['the second', 1, 2],
    ['the first', 0, 1],
  ])('%s line taken away is missed there', (_what, place, line) => {
    const left = sealed.text.split('\n').filter((_, index) => index !== place);
    expect(checkSealed(left.join('\n'), sealed)).toEqual({ ok: false, error: { brokenAt: line } });
  });

  it('one line more is seen', () => {
    const more = sealLines([...rows, { number: 'FA-5' }]);
    expect(checkSealed(more.text, sealed)).toEqual({ ok: false, error: { brokenAt: 5 } });
  });
});

const told = {
  from: civilDay('2026-01-01'),
  until: civilDay('2026-12-31'),
  madeAt: '4 janvier 2027',
  version: '1.2.0',
  organisation: 'LEXOM',
  siret: '73282932000074',
  simulation: false,
};
const archive = makeArchive({
  told,
  rows: { 'reglements.jsonl': rows, 'factures.jsonl': [], 'journal.jsonl': [{ seq: 1 }] },
});
const journalled = [{ sha256: archive.sha256, from: told.from, until: told.until }];

/** The same ZIP with one of its files changed. */
function withFile(name: string, change: (text: string) => string): Uint8Array {
  const files = unzipSync(archive.bytes);
  const text = new TextDecoder().decode(files[name]);
  return zipSync({ ...files, [name]: new TextEncoder().encode(change(text)) }, { level: 0 });
}

describe('an archive', () => {
  it('holds three files of lines, a manifest and a note in French, without compression', () => {
    const files = unzipSync(archive.bytes);
    expect(Object.keys(files).toSorted()).toEqual([
      'LISEZMOI.txt',
      'factures.jsonl',
      'journal.jsonl',
      'manifest.json',
      'reglements.jsonl',
    ]);
    expect(new TextDecoder().decode(files['LISEZMOI.txt'])).toContain('LEXOM, SIRET 73282932000074');
    expect(new TextDecoder().decode(archive.bytes)).toContain('"number":"FA-3"');
    expect(archive.lines).toBe(5);
    // What it is not is said where it is read: law.md 6.
    expect(new TextDecoder().decode(files['LISEZMOI.txt'])).toContain('ne vaut ni certificat ni attestation');
  });

  it('is the same to the byte when made again', () => {
    const again = makeArchive({
      told,
      rows: { 'reglements.jsonl': rows, 'factures.jsonl': [], 'journal.jsonl': [{ seq: 1 }] },
    });
    expect(again.sha256).toBe(archive.sha256);
    expect(sha256Hex(archive.bytes)).toBe(archive.sha256);
  });

  it('is told as the one that was journalled', () => {
    expect(checkArchive(archive.bytes, journalled)).toEqual({ state: 'journalled', archive: journalled[0] });
  });

  it('that this journal does not know is told as such', () => {
    expect(checkArchive(archive.bytes, [])).toEqual({
      state: 'unknown',
      from: '2026-01-01',
      until: '2026-12-31',
    });
  });

  it.each([
    ['reglements.jsonl', (text: string) => text.replace('"inclTax":300', '"inclTax":301'), 3],
    ['reglements.jsonl', (text: string) => `${text.trimEnd().split('\n').slice(0, -1).join('\n')}\n`, 4],
    ['journal.jsonl', () => '', 1],
    ['reglements.jsonl', (text: string) => text.replace('\n', '\n\n'), 2],
    ['manifest.json', () => '{}', 0],
    ['manifest.json', (text: string) => text.replace('2026-12-31', '2026-11-31'), 0],
    ['LISEZMOI.txt', (text: string) => text.replace('LEXOM', 'UN AUTRE'), 0],
  ])('changed in %s is found there', (file, change, line) => {
    expect(checkArchive(withFile(file, change), journalled)).toEqual({ state: 'changed', file, line });
  });

  it('one byte of the file itself is enough not to be the one that was journalled', () => {
    const bytes = archive.bytes.slice();
    const at = new TextDecoder('latin1').decode(bytes).indexOf('"number":"FA-2"') + 12;
    bytes[at] = 'X'.charCodeAt(0);
    expect(checkArchive(bytes, journalled)).toEqual({ state: 'changed', file: 'reglements.jsonl', line: 2 });
  });

  it.each([
    ['a text', new TextEncoder().encode('bonjour')],
    ['nothing', new Uint8Array()],
    ['another ZIP', zipSync({ 'a.txt': new Uint8Array([1]) })],
  ])('%s is none', (_what, bytes) => {
    expect(checkArchive(bytes, journalled)).toEqual({ state: 'notAnArchive' });
  });
});

describe('a settlement, line by line', () => {
  const payment = factsOf('order-1', [paid('2026-10-07', 52200)])[0] as Fact;
  const reversal: Fact = {
    ...payment,
    id: 'r1',
    kind: 'reversed',
    at: '2026-10-08T09:30:00.000+02:00',
    day: civilDay('2026-10-08'),
    data: { target: payment.id },
  };
  const context = {
    factOf: (id: string) => (id === payment.id ? payment : undefined),
    payerOf: () => 'Ardèche Bois',
    invoicesOf: () => [invoiceFixture],
  };

  it('says when to the minute, who, how much, and what was sold at what price and rate', () => {
    expect(settlementLine(payment, context)).toMatchObject({
      kind: 'payment',
      at: '2026-10-07T09:00:00.000+01:00',
      payer: 'Ardèche Bois',
      inclTax: 52200,
      corrects: null,
      sold: [{ invoice: 'FA-2026-00042', quantity: 1, unitPrice: 145000, vatRate: 2000, vat: 29000 }],
    });
  });

  it('names the payer who paid, where an order has several', () => {
    const share = { ...payment, data: { from: 'opco', funder: 'region', amount: 52200 } };
    const payerOf = vi.fn(() => 'Région');
    expect(settlementLine(share, { ...context, payerOf })?.payer).toBe('Région');
    expect(payerOf).toHaveBeenCalledWith(payment.subject, 'opco', 'region');
  });

  it('is corrected by the opposite sum, which names it', () => {
    expect(settlementLine(reversal, context)).toMatchObject({
      kind: 'correction',
      inclTax: -52200,
      corrects: payment.id,
      at: '2026-10-08T09:30:00.000+02:00',
    });
  });
});

it('the correction of a correction says that the settlement stands again', () => {
  const payment = factsOf('order-1', [paid('2026-10-07', 52200)])[0] as Fact;
  const reversalOf = (id: string, target: string): Fact => ({
    ...payment,
    id,
    kind: 'reversed',
    data: { target },
  });
  const told = new Map([payment, reversalOf('r1', payment.id)].map((fact) => [fact.id, fact]));
  const context = {
    factOf: (id: string) => told.get(id),
    payerOf: () => 'Ardèche Bois',
    invoicesOf: () => [],
  };
  expect(settlementLine(reversalOf('r2', 'r1'), context)).toMatchObject({
    kind: 'correction',
    inclTax: 52200,
    corrects: 'r1',
  });
});

it('the attestation has a blank for all that the official model asks (BOI-LETTRE-000242)', () => {
  const blank = '…………………………………………';
  const [publisher, versions, , user] = attestationModel('1.2.0').paragraphs;
  expect(publisher).toContain(`mis sur le marché à compter du ${blank}`);
  expect(versions).toContain(`par la racine suivante\u00a0: ${blank}`);
  expect(versions).toContain(`par les subdivisions suivantes de cette racine\u00a0: ${blank}`);
  expect(user).toContain(`auprès de ${blank}`);
});

it('the attestation is a model: it says so, names nobody and is signed by nobody', () => {
  const { notice, paragraphs } = attestationModel('1.2.0');
  expect(notice).toContain('Modèle');
  expect(paragraphs.join(' ')).toContain('version 1.2.0');
  expect(paragraphs.join(' ')).not.toMatch(/LEXOM/);
});
