import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { addressOf, serveBrowserHost } from '../../electron/start/browserServer.ts';
import { root } from '../tools/root.ts';

export interface BrowserHostServer {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Serves the built screens on a port that is free: another address is another, empty database, which suits a test. */
export async function openBrowserHost(): Promise<BrowserHostServer> {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  const server = await serveBrowserHost({ root: join(root, 'dist', 'renderer'), version }, 0);
  const { port } = server.address() as AddressInfo;
  return {
    address: addressOf(port),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
