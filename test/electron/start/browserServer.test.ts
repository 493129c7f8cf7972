import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressOf, browserPort, isEmarge, serveBrowserHost } from '../../../electron/start/browserServer.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

const folder = temporaryFolder();
const root = join(folder, 'renderer');
let server: Server;
let port = 0;
beforeAll(async () => {
  mkdirSync(root);
  writeFileSync(join(root, 'index.html'), '<title>Émarge</title>');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  server = await serveBrowserHost({ root, version: '0.1.0' }, 0);
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

interface Answer {
  readonly status: number | undefined;
  readonly location: string | undefined;
  readonly body: string;
}

/** A request as written: `fetch` would tidy its path and its host. */
const asked = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, headers, method }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (text: string) => {
        body += text;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode, location: response.headers.location, body }),
      );
    });
    sent.on('error', reject);
    sent.end();
  });

describe('the browser host', () => {
  test('keeps its one port: the database belongs to it', () => {
    expect(browserPort).toBe(41_730);
    expect(addressOf(41_730)).toBe('http://127.0.0.1:41730/');
  });

  test('serves the page, with the same policy as the desktop', async () => {
    const response = await fetch(addressOf(port));
    expect(await response.text()).toBe('<title>Émarge</title>');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'; /);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('is heard by this machine alone', () => {
    expect((server.address() as AddressInfo).address).toBe('127.0.0.1');
  });

  test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/..%5csecret.txt'])(
    'gives nothing outside its folder: %s',
    async (path) => {
      expect(await asked(path)).toMatchObject({ status: 403, body: '' });
    },
  );

  test('sends localhost, which is another origin with another database, to its own address', async () => {
    expect(await asked('/index.html', { host: `localhost:${port}` })).toMatchObject({
      status: 308,
      location: `http://127.0.0.1:${port}/index.html`,
    });
  });

  test('answers no page that comes under another name', async () => {
    expect(await asked('/', { host: 'attacker.test' })).toMatchObject({ status: 421, body: '' });
  });

  test('only reads', async () => {
    expect(await asked('/', {}, 'POST')).toMatchObject({ status: 405, body: '' });
    expect(await asked('/', {}, 'HEAD')).toMatchObject({ status: 200, body: '' });
  });

  test('is recognised by a second start, and nothing else is', async () => {
    expect(await isEmarge(port)).toBe(true);
    const other = createServer((_request, response) => response.end('{"application":"other"}'));
    await new Promise<void>((resolve) => {
      other.listen(0, '127.0.0.1', resolve);
    });
    expect(await isEmarge((other.address() as AddressInfo).port)).toBe(false);
    other.close();
  });

  test('says when its port is taken', async () => {
    await expect(serveBrowserHost({ root, version: '0.1.0' }, port)).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
  });
});
