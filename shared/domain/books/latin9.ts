/** What ISO-8859-15 puts in the place of eight signs of ISO-8859-1. */
const ownSigns: Readonly<Record<string, number>> = {
  '€': 0xa4,
  Š: 0xa6,
  š: 0xa8,
  Ž: 0xb4,
  ž: 0xb8,
  Œ: 0xbc,
  œ: 0xbd,
  Ÿ: 0xbe,
};
const displaced: ReadonlySet<number> = new Set(Object.values(ownSigns));

/** Signs that have a plain counterpart. */
const plainSigns: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '−': '-',
  '…': '...',
  '\u202f': ' ',
  '\u00a0': ' ',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
};

const byteOf = (character: string): number | null => {
  const own = ownSigns[character];
  const code = character.codePointAt(0) ?? 0;
  if (own !== undefined) return own;
  return code < 0x100 && !displaced.has(code) ? code : null;
};

/** A letter without its accents, or a question mark: never a letter lost without a word. */
const bytesOf = (character: string): readonly number[] => {
  const byte = byteOf(character);
  if (byte !== null) return [byte];
  const bare = character.normalize('NFD').replace(/\p{M}/gu, '');
  const bytes = Array.from(bare, byteOf).filter((one) => one !== null);
  return bytes.length > 0 ? bytes : [0x3f];
};

/**
 * A text in ISO-8859-15, the signs that it lacks written as near as it can (A47 A-1 LPF).
 * @example latin9('Nguyễn, 10 €') //=> « Nguyen, 10 € », one byte a sign
 */
export const latin9 = (text: string): Uint8Array =>
  Uint8Array.from(
    Array.from(text.normalize('NFC')).flatMap((sign) =>
      Array.from(plainSigns[sign] ?? sign).flatMap((one) => bytesOf(one)),
    ),
  );

const signOf: ReadonlyMap<number, string> = new Map(
  Object.entries(ownSigns).map(([sign, byte]) => [byte, sign]),
);

/** What such bytes say. @example readLatin9(latin9('œuvre')) //=> 'œuvre' */
export function readLatin9(bytes: Uint8Array): string {
  const signs: string[] = [];
  for (const byte of bytes) signs.push(signOf.get(byte) ?? String.fromCharCode(byte));
  return signs.join('');
}
