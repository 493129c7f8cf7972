import type { Protocol } from 'electron';
import { rendererFile } from './rendererFile.ts';

/** Where the screens live. It never changes: the database belongs to this origin. */
export const appOrigin = 'app://emarge';
export const appAddress = `${appOrigin}/index.html`;

/** Whether an address is one of our own screens. */
export const isOurs = (address: string): boolean => address.startsWith(`${appOrigin}/`);

/** Makes `app:` an origin like https, with its own storage. Must run before the application is ready. */
export function declareAppScheme(protocol: Pick<Protocol, 'registerSchemesAsPrivileged'>): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Serves the built screens under `app://emarge`, reading nothing outside their folder. */
export function serveScreens(protocol: Pick<Protocol, 'handle'>, root: string): void {
  protocol.handle('app', async (request) => {
    if (request.method !== 'GET') return new Response(null, { status: 405 });
    if (!isOurs(request.url)) return new Response(null, { status: 404 });
    const { status, headers, bytes } = await rendererFile(root, new URL(request.url).pathname);
    return new Response(bytes, { status, headers });
  });
}
