import { strFromU8 } from 'fflate';
import { ok, type Result } from '../../result.ts';
import { type BankFileRefusal, noStatement } from './bankFileRefusal.ts';

/** How the bytes of files of other kinds begin, one character a byte. */
const otherKinds: readonly (readonly [string, BankFileRefusal['code']])[] = [
  ['PK\u0003\u0004', 'spreadsheet'],
  ['\u00d0\u00cf\u0011\u00e0', 'spreadsheet'],
  ['%PDF', 'pdf'],
  ['OFXHEADER', 'ofx'],
  ['<?OFX', 'ofx'],
  ['<OFX', 'ofx'],
  ['!Type:', 'ofx'],
];

/** The characters that windows-1252 has from 0x80 to 0x9f; five of them stand for nothing. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Where ISO-8859-15, of older bank software, differs from ISO-8859-1. */
const latin9: Readonly<Record<string, string>> = {
  '¤': '€',
  '¦': 'Š',
  '¨': 'š',
  '´': 'Ž',
  '¸': 'ž',
  '¼': 'Œ',
  '½': 'œ',
  '¾': 'Ÿ',
};

const fromWindows = (bytes: string): string =>
  bytes.replace(/[\u0080-\u009f]/g, (byte) => windows[byte.charCodeAt(0) - 0x80] ?? byte);

/** The currency sign and fractions are in no label; the euro and « œ », which stand in their place, are. */
const isLatin9 = (bytes: string): boolean => /[¤¼½¾]/.test(bytes) && !/[\u0080-\u009f]/.test(bytes);

const fromOneByte = (bytes: string): string =>
  isLatin9(bytes) ? bytes.replace(/[¤¦¨´¸¼½¾]/g, (byte) => latin9[byte] ?? byte) : fromWindows(bytes);

const sumOf = (text: string, part: string): number => text.split(part).length;

/** Not UTF-8 where reading it so invents characters that stand for nothing. */
const isUtf8 = (text: string, bytes: string): boolean => sumOf(text, '\ufffd') === sumOf(bytes, 'ï¿½');

function fromUtf16(bytes: string): string {
  const [low, high] = bytes.startsWith('ÿþ') ? [0, 1] : [1, 0];
  const at = (index: number): number => bytes.charCodeAt(index);
  return Array.from({ length: Math.floor(bytes.length / 2) - 1 }, (_, unit) =>
    String.fromCharCode(at(2 + 2 * unit + low) | (at(2 + 2 * unit + high) << 8)),
  ).join('');
}

function textOf(bytes: Uint8Array, raw: string): string {
  if (/^(ÿþ|þÿ)/.test(raw)) return fromUtf16(raw);
  const utf8 = strFromU8(bytes);
  return isUtf8(utf8, raw) ? utf8 : fromOneByte(raw);
}

/** A stray sign passes; an image or an archive is full, from its beginning, of what no text has. */
function isText(text: string): boolean {
  const begin = text.slice(0, 4_000);
  const control = begin.match(/(?!\s)\p{Cc}/gu) ?? [];
  return !begin.includes('\0') && control.length * 100 <= begin.length;
}

/**
 * The text of a bank file, whatever the bank wrote it in: UTF-8 with or without its mark, UTF-16 of Excel,
 * windows-1252 or ISO-8859-15. A file of another kind is refused by its first bytes, with what to do.
 * @example decodeBankFile(bytes of '%PDF-1.7…') //=> { ok: false, error: { code: 'pdf', … } }
 */
export function decodeBankFile(bytes: Uint8Array): Result<string, BankFileRefusal> {
  const raw = strFromU8(bytes, true);
  const other = otherKinds.find(([begins]) => raw.trimStart().startsWith(begins));
  if (other) return noStatement(other[1]);
  const text = textOf(bytes, raw).replace(/^\ufeff/, '');
  if (text.trim() === '') return noStatement('empty');
  return isText(text) ? ok(text.normalize('NFC')) : noStatement('notText');
}
