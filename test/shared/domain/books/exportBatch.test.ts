import { array, assert, constantFrom, integer, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountRoles, isAccountNumber, usualAccounts } from '../../../../shared/domain/books/accounts.ts';
import type { BookEntry } from '../../../../shared/domain/books/bookEntry.ts';
import { type BatchCase, type LeftBatch, nextBatch } from '../../../../shared/domain/books/exportBatch.ts';
import { fecFields, type FecRow, readFec, readFecAmount } from '../../../../shared/domain/books/fecFile.ts';
import { readLatin9 } from '../../../../shared/domain/books/latin9.ts';
import { civilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { cents } from '../../../../shared/domain/money/cents.ts';

const nil = cents(0);
const sale = (id: string, day: string, amount = 12000): BookEntry => ({
  id,
  journal: 'sales',
  day: civilDay(day),
  piece: `FA-${id}`,
  label: `Facture FA-${id} Châtaigne & Cie`,
  lines: [
    { role: 'clients', party: 'c1', debit: cents(amount), credit: nil },
    { role: 'sales', party: null, debit: nil, credit: cents(amount) },
  ],
});

const batchCase: BatchCase = {
  siret: '73282932000074',
  accounts: undefined,
  entries: [sale('1', '2026-11-03'), sale('2', '2026-11-20', 24000)],
  exported: new Set(),
  before: [],
  lost: null,
  partyOf: () => ({ code: 'C00001', name: 'Châtaigne|Cie\tet fils' }),
  until: civilDay('2026-11-30'),
  today: civilDay('2026-12-02'),
};
const made = (of: BatchCase) => {
  const batch = nextBatch(of);
  if (!batch.ok) throw new Error(batch.error.message);
  return batch.value;
};
const refusedAs = (of: Partial<BatchCase>) => {
  const batch = nextBatch({ ...batchCase, ...of });
  return batch.ok ? null : batch.error;
};
const left = (number: number, until: string, lastEntry: number): LeftBatch => ({
  number,
  until: civilDay(until),
  lastEntry,
});

const sumOf = (rows: readonly FecRow[], field: 'Debit' | 'Credit') =>
  rows.reduce((total, row) => total + readFecAmount(row[field]), 0);

describe('the file of a batch', () => {
  const batch = made(batchCase);
  const rows = readFec(batch.bytes);

  it('is named after the SIREN and its period', () => {
    expect(batch.fileName).toBe('732829320_VENTES_20261103_20261130.txt');
  });

  it('begins with the eighteen names, and holds eighteen fields a line', () => {
    const lines = readLatin9(batch.bytes).split('\r\n');
    expect(lines[0]).toBe(
      'JournalCode\tJournalLib\tEcritureNum\tEcritureDate\tCompteNum\tCompteLib\tCompAuxNum\tCompAuxLib\tPieceRef\tPieceDate\tEcritureLib\tDebit\tCredit\tEcritureLet\tDateLet\tValidDate\tMontantdevise\tIdevise',
    );
    expect(lines.slice(0, -1).every((line) => line.split('\t').length === 18)).toBe(true);
    expect(fecFields).toHaveLength(18);
  });

  it('says days as AAAAMMJJ and amounts with a comma, without what separates fields', () => {
    expect(rows[0]).toEqual({
      JournalCode: 'VE',
      JournalLib: 'Ventes',
      EcritureNum: '1',
      EcritureDate: '20261103',
      CompteNum: '411',
      CompteLib: 'Clients',
      CompAuxNum: 'C00001',
      CompAuxLib: 'Châtaigne Cie et fils',
      PieceRef: 'FA-1',
      PieceDate: '20261103',
      EcritureLib: 'Facture FA-1 Châtaigne & Cie',
      Debit: '120,00',
      Credit: '0,00',
      EcritureLet: '',
      DateLet: '',
      ValidDate: '20261202',
      Montantdevise: '',
      Idevise: '',
    });
    expect(rows.map(({ EcritureNum }) => EcritureNum)).toEqual(['1', '1', '2', '2']);
  });

  it('balances, and sums to what the batch says', () => {
    expect([sumOf(rows, 'Debit'), sumOf(rows, 'Credit'), batch.debit, batch.credit]).toEqual([
      36000, 36000, 36000, 36000,
    ]);
  });
});

describe('the accounts of the file (A47 A-1 LPF)', () => {
  const entry: BookEntry = {
    id: 'p1:late',
    journal: 'misc',
    day: civilDay('2026-11-22'),
    piece: 'VIR-88',
    label: 'Pénalités de retard et indemnité hors TVA',
    lines: [
      { role: 'clients', party: 'c1', debit: cents(9000), credit: nil },
      { role: 'indemnities', party: null, debit: nil, credit: cents(5000) },
      { role: 'recoveryFees', party: null, debit: nil, credit: cents(4000) },
    ],
  };

  it('an account has one name, whatever is written on it', () => {
    const rows = readFec(made({ ...batchCase, entries: [entry] }).bytes);
    expect(rows.map(({ CompteNum, CompteLib }) => `${CompteNum} ${CompteLib}`)).toEqual([
      '411 Clients',
      '758 Indemnités et autres produits',
      '758 Indemnités et autres produits',
    ]);
  });

  it('a number begins with three figures, the usual ones too', () => {
    expect(accountRoles.filter((role) => !/^\d{3}/.test(usualAccounts[role].number))).toEqual([]);
    expect(['41', '41A', '411', '411A', '4110000000'].map(isAccountNumber)).toEqual([
      false,
      false,
      true,
      true,
      true,
    ]);
  });
});

describe('the next batch', () => {
  it('takes a late paper under its own date, entered on the first day still open, and numbers go on', () => {
    const late = made({
      ...batchCase,
      entries: [...batchCase.entries, sale('3', '2026-11-12'), sale('4', '2026-12-04')],
      exported: new Set(['1', '2']),
      before: [left(1, '2026-11-30', 2)],
      until: civilDay('2026-12-31'),
      today: civilDay('2027-01-04'),
    });
    expect([late.number, late.from, late.until, late.lastEntry]).toEqual([2, '2026-12-01', '2026-12-31', 4]);
    expect(readFec(late.bytes).map((row) => [row.EcritureNum, row.EcritureDate, row.PieceDate])).toEqual([
      ['3', '20261201', '20261112'],
      ['3', '20261201', '20261112'],
      ['4', '20261204', '20261204'],
      ['4', '20261204', '20261204'],
    ]);
  });

  it('up to the same day again takes what came meanwhile, and is never of a day to come', () => {
    const again = made({
      ...batchCase,
      exported: new Set(['1']),
      before: [left(1, '2026-11-30', 1)],
    });
    expect([again.from, again.until]).toEqual(['2026-11-30', '2026-11-30']);
    expect(readFec(again.bytes)[0]?.EcritureDate).toBe('20261130');
  });
});

describe('there is no batch', () => {
  it.each([
    ['without a SIREN', { siret: undefined }, 'noSiren', 'Le SIREN de l’organisme manque'],
    ['with a SIREN that is none', { siret: '73282932100074' }, 'noSiren', 'Le SIREN'],
    ['with an empty account', { accounts: { bank: { number: '' } } }, 'accounts', 'Banque'],
    ['with an account in letters', { accounts: { sales: { number: 'ventes' } } }, 'accounts', 'ventes'],
    ['of days to come', { until: civilDay('2026-12-03') }, 'dayToCome', '3\u00a0décembre\u00a02026'],
    [
      'of days already closed',
      { before: [left(1, '2026-12-01', 2)] },
      'periodReversed',
      'déjà exportées jusqu’au 1er\u00a0décembre\u00a02026',
    ],
    ['where it is lost what one before took', { lost: 2 }, 'listLost', 'lot n°\u00a02 manquent'],
    ['where all has left', { exported: new Set(['1', '2']) }, 'nothingNew', 'Rien de nouveau'],
    ['where nothing was written', { entries: [] }, 'nothingNew', 'Rien de nouveau'],
  ] as const)('%s, and it says so', (_what, change, code, words) => {
    const refusal = refusedAs(change);
    expect(refusal?.code).toBe(code);
    expect(refusal?.message).toContain(words);
  });
});

/** Days of 2026, twenty-eight a month. */
const day = (rank: number) =>
  civilDay(
    `2026-${String(1 + Math.floor(rank / 28)).padStart(2, '0')}-${String(1 + (rank % 28)).padStart(2, '0')}`,
  );

describe('batches, one after another', () => {
  const step = record({ kind: constantFrom('entry', 'export'), rank: integer({ min: 0, max: 335 }) });

  it('hold together every entry, each once, numbered without a hole', () => {
    assert(
      property(array(step, { maxLength: 40 }), (steps) => {
        const exported: string[] = [];
        const entries: BookEntry[] = [];
        const before: LeftBatch[] = [];
        const numbers: string[] = [];
        for (const { kind, rank } of [...steps, { kind: 'export', rank: 335 }]) {
          if (kind === 'entry') entries.push(sale(String(entries.length), day(rank)));
          else {
            const batch = nextBatch({
              ...batchCase,
              entries,
              exported: new Set(exported),
              before,
              until: day(rank),
              today: civilDay('2027-01-01'),
            });
            if (!batch.ok) continue;
            exported.push(...batch.value.entryIds);
            before.push(batch.value);
            numbers.push(...new Set(readFec(batch.value.bytes).map((row) => row.EcritureNum)));
          }
        }
        expect(exported.toSorted()).toEqual(entries.map(({ id }) => id).toSorted());
        expect(numbers).toEqual(entries.map((_, place) => String(place + 1)));
      }),
    );
  });
});
