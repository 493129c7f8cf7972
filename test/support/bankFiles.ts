import { Buffer } from 'node:buffer';

/** What banks write their files in. */
export const bankEncodings = [
  'UTF-8',
  'UTF-8 with its mark',
  'UTF-16',
  'windows-1252',
  'ISO-8859-15',
] as const;
type Encoding = (typeof bankEncodings)[number];

/** The signs of the fixtures that the two one-byte encodings write otherwise than ISO-8859-1. */
const ownBytes: Readonly<Record<'windows-1252' | 'ISO-8859-15', Readonly<Record<string, number>>>> = {
  'windows-1252': { '€': 0x80, œ: 0x9c },
  'ISO-8859-15': { '€': 0xa4, œ: 0xbd },
};

/** The bytes of a text as a bank would write it. */
export function bytesIn(encoding: Encoding, text: string): Uint8Array {
  if (encoding === 'UTF-8') return new Uint8Array(Buffer.from(text, 'utf8'));
  if (encoding === 'UTF-8 with its mark') return new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf8'));
  if (encoding === 'UTF-16') return new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
  return Uint8Array.from(Array.from(text), (sign) => ownBytes[encoding][sign] ?? sign.charCodeAt(0));
}

const inUtf8 = (text: string): Uint8Array => bytesIn('UTF-8', text);

/** A small file of one signed column, parted by semicolons. */
export const bankFile = (...lines: readonly string[]): Uint8Array =>
  inUtf8(['Date;Libellé;Montant', ...lines].join('\n'));
