import { Buffer } from 'node:buffer';
import type { Claim } from '../../../shared/domain/bank/claim.ts';
import { matchIndex } from '../../../shared/domain/bank/claimIndex.ts';
import { keyedLines } from '../../../shared/domain/bank/keyedLines.ts';
import { proposalsOf } from '../../../shared/domain/bank/proposalsOf.ts';
import { readBankLines } from '../../../shared/domain/bank/readBankLines.ts';
import { readBankTable } from '../../../shared/domain/bank/readBankTable.ts';
import { cents } from '../../../shared/domain/money/cents.ts';
import { median, millisecondsOf } from '../timing.ts';

export interface BankSpeed {
  readonly lines: number;
  readonly claims: number;
  readonly readMilliseconds: number;
  readonly matchMilliseconds: number;
  /** A plain pass over the same file: its lines, parted at each semicolon, in lower case. */
  readonly passMilliseconds: number;
  readonly ratio: number;
}

const rounds = 3;
const lineCount = 10_000;
const claimCount = 3_000;

const two = (n: number): string => String(n).padStart(2, '0');
const day = (at: number): string => `${two((at % 28) + 1)}/${two((at % 12) + 1)}/2026`;

const text = [
  'Date;Libellé;Montant',
  ...Array.from(
    { length: lineCount },
    (_, at) =>
      `${day(at)};VIR SEPA CLIENT NUMERO${at % claimCount} SARL FA-2026-${at % claimCount};${at + 1},00`,
  ),
].join('\n');
const bytes = new Uint8Array(Buffer.from(text, 'utf8'));

const claims = Array.from({ length: claimCount }, (_, at): Claim => {
  const title = `FA-2026-${at}`;
  const references = [{ of: 'invoice', text: title }] as const;
  const payers = [`SARL Client Numero${at}`];
  return {
    id: title,
    orderId: title,
    from: 'client',
    invoice: title,
    title,
    payers,
    references,
    left: cents(at * 100 + 100),
    extra: cents(0),
  };
});

/** Keeps results in use, so that no work is optimised away. */
let seen = 0;

function readAll() {
  const table = readBankTable(bytes);
  if (!table.ok || !table.value.proposed) throw new Error('the file was not read');
  return keyedLines('compte', readBankLines(table.value.rows, table.value.proposed).operations);
}

function matchAll(lines: ReturnType<typeof readAll>): void {
  const index = matchIndex(claims, []);
  for (const line of lines) seen += proposalsOf(line, index).length;
}

const pass = (): void => {
  seen += text.split('\n').map((line) => line.toLowerCase().split(';')).length;
};

/** What reading ten thousand lines of a bank takes, and finding which of three thousand invoices each may pay. */
export function measureBank(): BankSpeed {
  const lines = readAll();
  const read = (): void => void (seen += readAll().length);
  const times = Array.from({ length: rounds }, () => ({
    read: millisecondsOf(read),
    match: millisecondsOf(() => matchAll(lines)),
    pass: millisecondsOf(pass),
  }));
  if (seen === 0) throw new Error('nothing was measured');
  const readMilliseconds = median(times.map((time) => time.read));
  const matchMilliseconds = median(times.map((time) => time.match));
  const passMilliseconds = median(times.map((time) => time.pass));
  const ratio = (readMilliseconds + matchMilliseconds) / passMilliseconds;
  return {
    lines: lines.length,
    claims: claims.length,
    readMilliseconds,
    matchMilliseconds,
    passMilliseconds,
    ratio,
  };
}
