/**
 * The bytes that a `data:…;base64,` address holds.
 * @example bytesOfDataUrl('data:font/ttf;base64,AAEAAA==') //=> Uint8Array [0, 1, 0, 0]
 */
export const bytesOfDataUrl = (url: string): Uint8Array =>
  Uint8Array.from(atob(url.slice(url.indexOf(',') + 1)), (sign) => sign.charCodeAt(0));
