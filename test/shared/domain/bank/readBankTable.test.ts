import { describe, expect, test } from 'vitest';
import { bankSeparators } from '../../../../shared/domain/bank/bankRows.ts';
import { readBankLines } from '../../../../shared/domain/bank/readBankLines.ts';
import { readBankTable } from '../../../../shared/domain/bank/readBankTable.ts';
import { bankEncodings, bytesIn } from '../../../support/bankFiles.ts';

/** Rows of cells, an amount quoted where the comma parts columns. */
type Rows = readonly (readonly string[])[];

/** Three operations as French banks lay them out: 1 234,56 € received, 12,00 € paid, 522,00 € received. */
const layouts: Readonly<Record<string, { readonly rows: Rows; readonly total?: number }>> = {
  'one signed column under lines of the bank': {
    rows: [
      ['Crédit de l’Œuvre', ''],
      ['Compte courant n° 00012345678', ''],
      ['Solde au 31/01/2026', '', '9 999,99 €'],
      ['Date', 'Libellé', 'Montant (€)'],
      ['12/01/2026', 'VIR ARDÈCHE BOIS cœur', '1 234,56'],
      ['13/01/2026', 'FRAIS', '-12,00'],
      ['14/01/2026', 'VIR VIDAL', '+522,00'],
    ],
  },
  'debit and credit, days in two figures, totals at the end': {
    rows: [
      ['Date', 'Date valeur', 'Libellé', 'Débit euros', 'Crédit euros'],
      ['12/01/26', '13/01/26', 'VIR ARDÈCHE BOIS cœur', '', '1.234,56'],
      ['13/01/26', '13/01/26', 'FRAIS', '12,00', ''],
      ['14/01/26', '15/01/26', 'VIR VIDAL', '', '522,00'],
      ['', '', 'Total', '12,00', '1.756,56'],
    ],
    total: 1,
  },
  'ISO days, a debit written below zero, zero for nothing': {
    rows: [
      ['Date comptable', 'Libellé', 'Débit', 'Crédit', 'Solde'],
      ['2026-01-12', 'VIR ARDÈCHE BOIS cœur', '0,00', '1234,56', '5000,00'],
      ['2026-01-13', 'FRAIS', '-12,00', '0,00', '4988,00'],
      ['2026-01-14', 'VIR VIDAL', '0,00', '522,00', '5510,00'],
    ],
  },
  'an amount without a sign and its side': {
    rows: [
      ['Date', 'Libellé', 'Montant', 'Sens'],
      ['12/01/2026', 'VIR ARDÈCHE BOIS cœur', '1 234,56', 'C'],
      ['13/01/2026', 'FRAIS', '12,00', 'D'],
      ['14/01/2026', 'VIR VIDAL', '522,00', 'C'],
    ],
  },
  'a side in words before the amount, no titles': {
    rows: [
      ['12/01/2026', 'VIR ARDÈCHE BOIS cœur', 'Crédit', '1234,56'],
      ['13/01/2026', 'FRAIS', 'Débit', '12,00'],
      ['14/01/2026', 'VIR VIDAL', 'Crédit', '522,00'],
    ],
  },
  'no titles': {
    rows: [
      ['12/01/2026', 'VIR ARDÈCHE BOIS cœur', '1234.56'],
      ['13/01/2026', 'FRAIS', '-12.00'],
      ['14/01/2026', 'VIR VIDAL', '522.00'],
    ],
  },
  'the bank of businesses on line': {
    rows: [
      [
        'Date de la valeur (UTC)',
        'Date de l’opération',
        'Montant total (TTC)',
        'Devise',
        'Nom de la contrepartie',
      ],
      ['2026-01-12 09:00:00', '12-01-2026 10:15:00', '1234,56', 'EUR', 'VIR ARDÈCHE BOIS cœur'],
      ['2026-01-13 09:00:00', '13-01-2026 11:00:00', '12,00-', 'EUR', 'FRAIS'],
      ['2026-01-14 09:00:00', '14-01-2026 12:30:10', '522,00 EUR', 'EUR', 'VIR VIDAL'],
    ],
  },
};

const expected = [
  { day: '2026-01-12', amount: 123456, label: 'VIR ARDÈCHE BOIS cœur' },
  { day: '2026-01-13', amount: -1200, label: 'FRAIS' },
  { day: '2026-01-14', amount: 52200, label: 'VIR VIDAL' },
];

const written = (rows: Rows, separator: string): string =>
  rows
    .map((cells) => cells.map((cell) => (cell.includes(separator) ? `"${cell}"` : cell)).join(separator))
    .join('\r\n');

const cases = Object.keys(layouts).flatMap((layout) =>
  bankSeparators.flatMap((separator) => bankEncodings.map((encoding) => ({ layout, separator, encoding }))),
);

const readAll = (bytes: Uint8Array) => {
  const table = readBankTable(bytes);
  if (!table.ok) throw new Error(table.error.code);
  const { proposed, rows } = table.value;
  if (!proposed) throw new Error('no columns were proposed');
  return { table: table.value, ...readBankLines(rows, proposed) };
};

/** What no text has, after the first signs of another kind of file. */
const binary = (begin: string): Uint8Array =>
  Uint8Array.from(`${begin}\0\u0001\u0002`, (c) => c.charCodeAt(0));

const layoutOf = (text: string): string => readAll(bytesIn('UTF-8', text)).table.layout;

describe('a statement of any French bank is read without asking', () => {
  test.each(cases)('$layout, parted by « $separator », in $encoding', ({ layout, separator, encoding }) => {
    const { rows = [], total = 0 } = layouts[layout] ?? {};
    // No bank writes a typographic apostrophe in ISO-8859-15, which has none.
    const text = written(rows, separator).replaceAll('’', "'").replaceAll('Œ', 'OE');
    const { table, operations, unread } = readAll(bytesIn(encoding, text));
    expect(table.separator).toBe(separator);
    expect(operations.map(({ line: _line, ...operation }) => operation)).toEqual(expected);
    expect(unread).toHaveLength(total);
  });
});

describe('each line is read, or listed with its line and its reason', () => {
  const head = 'Date;Libellé;Débit;Crédit\n12/01/2026;A;;10,00\n';
  test.each([
    ['31/02/2026;B;;10,00', 'Cette date n’existe pas au calendrier.'],
    [';B;;10,00', 'Cette ligne n’a pas de date.'],
    ['demain;B;;10,00', '« demain » n’est pas une date.'],
    ['12/01/2026;B;;', 'Cette ligne n’a pas de montant.'],
    ['12/01/2026;B;5,00;10,00', 'Cette ligne a un débit et un crédit.'],
    ['12/01/2026;B;;dix', 'Ce n’est pas un montant. Écrivez par exemple 1\u202f740,50.'],
    [
      '12/01/2026;B;;1.234',
      'Un point suivi de trois chiffres prête à confusion\u00a0: écrivez 1\u202f740 ou 1,74.',
    ],
    ['Solde au 31/01/2026;;;100,00', 'Un total ou un solde.'],
    ['Total des opérations;;;10,00', 'Un total ou un solde.'],
    ['12/01/2026', 'Cette ligne n’a pas de montant.'],
  ])('%s', (line, because) => {
    const { operations, unread } = readAll(bytesIn('UTF-8', `${head}${line}\n13/01/2026;C;;10,00`));
    expect(operations.map(({ label }) => label)).toEqual(['A', 'C']);
    expect(unread).toEqual([{ line: 3, text: line, because }]);
  });

  test('a label on several lines within quotes counts its lines, a quote never closed is a sign', () => {
    const { operations, unread } = readAll(
      bytesIn(
        'UTF-8',
        'Date;Libellé;Montant\n12/01/2026;"VIREMENT\nde ""Vidal""";10,00\n13/01/2026;"ouvert;5,00\n14/01/2026;C;1,00',
      ),
    );
    expect(operations.map(({ line, label }) => [line, label])).toEqual([
      [2, 'VIREMENT de "Vidal"'],
      [4, '"ouvert'],
      [5, 'C'],
    ]);
    expect(unread).toEqual([]);
  });

  test('several columns of words make one label, each said once', () => {
    const { operations } = readAll(
      bytesIn(
        'UTF-8',
        'Date;Libellé;Libellé complémentaire;Référence;Montant\n12/01/2026;VIR;VIR;FA-2026-0042;10,00',
      ),
    );
    expect(operations[0]?.label).toBe('VIR FA-2026-0042');
  });
});

describe('a file chosen by mistake is refused by name', () => {
  test.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['spaces', bytesIn('UTF-8', ' \r\n \n'), 'empty'],
    ['an Excel workbook', binary('PK\u0003\u0004'), 'spreadsheet'],
    ['an old Excel workbook', binary('\u00d0\u00cf\u0011\u00e0'), 'spreadsheet'],
    ['a PDF', binary('%PDF-1.7'), 'pdf'],
    ['OFX', bytesIn('UTF-8', 'OFXHEADER:100\nDATA:OFXSGML'), 'ofx'],
    ['QIF', bytesIn('UTF-8', '!Type:Bank\nD12/01/2026'), 'ofx'],
    ['a picture', binary('\u0089PNG\r\n'), 'notText'],
    ['a letter', bytesIn('UTF-8', 'Madame,\nveuillez trouver ci-joint…'), 'noTable'],
    ['titles alone', bytesIn('UTF-8', 'Date;Libellé;Montant'), 'noTable'],
  ])('%s', (_name, bytes, code) => {
    const table = readBankTable(bytes);
    expect(table).toMatchObject({ ok: false, error: { code } });
    expect(table.ok ? '' : table.error.message).toMatch(/(Exportez|enregistrez-le|[Cc]hoisissez).*\.$/);
  });
});

test('the layout of a bank is the same from one file to the next, and differs from that of another', () => {
  const first = layoutOf('Compte 1\nDate;Libellé;Montant\n12/01/2026;A;1,00');
  expect(layoutOf('Compte 1\nau 28/02\nDATE;Libelle;Montant\n12/02/2026;B;2,00')).toBe(first);
  expect(layoutOf('Date;Montant;Libellé\n12/01/2026;1,00;A')).not.toBe(first);
});

test('ten thousand lines are all there', () => {
  const lines = Array.from({ length: 10_000 }, (_, at) => `12/01/2026;VIR ${at};${at + 1},00`);
  const { operations, unread } = readAll(
    bytesIn('windows-1252', ['Date;Libellé;Montant', ...lines].join('\n')),
  );
  expect(operations).toHaveLength(10_000);
  expect(operations.at(-1)).toEqual({
    line: 10_001,
    day: '2026-01-12',
    amount: 1_000_000,
    label: 'VIR 9999',
  });
  expect(unread).toEqual([]);
});

test.each([
  ['C', '12,00', 1200],
  ['crédit', '12,00', 1200],
  ['D', '12,00', -1200],
  ['DB', '-12,00', -1200],
  ['−', '12,00', -1200],
  ['', '12,00', 'Le sens manque : D ou C.'],
  ['X', '12,00', '« X » n’est ni un débit ni un crédit.'],
  ['C', '-12,00', 'Un crédit au-dessous de zéro.'],
])('the side « %s » beside « %s » reads as %s', (side, amount, expectedAs) => {
  const row = { line: 1, cells: ['12/01/2026', 'VIR', amount, side], text: '' };
  const { operations, unread } = readBankLines([row], { day: 0, labels: [1], amount: 2, side: 3 });
  expect(operations[0]?.amount ?? unread[0]?.because.replaceAll('\u00a0', ' ')).toBe(expectedAs);
});
