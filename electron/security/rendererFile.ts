import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { securityHeaders } from './contentSecurityPolicy.ts';
import { fileInside } from './pathGuard.ts';

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.pdf': 'application/pdf',
  '.txt': 'text/plain; charset=utf-8',
};

export interface ServedFile {
  readonly status: 200 | 403 | 404;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const empty = (status: 403 | 404): ServedFile => ({
  status,
  headers: securityHeaders,
  bytes: new Uint8Array(),
});

/**
 * One file of the built screens, as `app://` and the browser host serve it. `/` is the page.
 * A path that leaves the folder is refused (403); an unknown file is not found (404).
 */
export async function rendererFile(root: string, pathname: string): Promise<ServedFile> {
  const file = fileInside(root, pathname === '/' ? '/index.html' : pathname);
  if (file === null) return empty(403);
  try {
    const bytes = new Uint8Array(await readFile(file));
    const type = mediaTypes[extname(file)] ?? 'application/octet-stream';
    return { status: 200, headers: { ...securityHeaders, 'Content-Type': type }, bytes };
  } catch {
    return empty(404);
  }
}
