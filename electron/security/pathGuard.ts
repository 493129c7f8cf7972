import { isAbsolute, relative, resolve, sep } from 'node:path';

/** A drive, a stream, a parent folder in any spelling, or a character no file of ours has. */
const suspicious = /[\\:\0]|(^|\/)\.\.?(\/|$)/;

/**
 * The file that the path of an address names inside a folder, or null where it would leave the folder.
 * @example fileInside('/app/renderer', '/assets/main.js') //=> '/app/renderer/assets/main.js'
 * @example fileInside('/app/renderer', '/%2e%2e/main.js') //=> null
 */
export function fileInside(root: string, pathname: string): string | null {
  const decoded = decodedOnce(pathname);
  if (decoded === null || suspicious.test(decoded)) return null;
  const file = resolve(root, `.${decoded.startsWith('/') ? decoded : `/${decoded}`}`);
  const inside = relative(root, file);
  return inside === '' || isAbsolute(inside) || inside.split(sep)[0] === '..' ? null : file;
}

/** Decoded once: what is still encoded afterwards is part of a name. */
function decodedOnce(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}
