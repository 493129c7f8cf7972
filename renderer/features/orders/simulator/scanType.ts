const signatures = [
  ['application/pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
] as const;

/**
 * What a scan is by its first bytes, whatever its name says; null for anything else.
 * @example scanType(bytes of « %PDF-1.7 ») //=> 'application/pdf'
 */
export const scanType = (bytes: Uint8Array): (typeof signatures)[number][0] | null =>
  signatures.find(([, signature]) => signature.every((byte, index) => bytes[index] === byte))?.[0] ?? null;
