import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { rendererFile } from '../security/rendererFile.ts';

const machine = '127.0.0.1';

/** The browser keeps the database by address: another port would show another, empty one. So it never changes. */
export const browserPort = 41_730;

export const addressOf = (port: number): string => `http://${machine}:${port}/`;

interface Identity {
  readonly application: 'Émarge';
  readonly version: string;
}

/** Answered under `/emarge`, so that a second start recognises the first. */
const identityPath = '/emarge';

function answer(
  response: ServerResponse,
  status: number,
  headers: Record<string, string>,
  body?: Uint8Array,
): void {
  response.writeHead(status, { 'Cache-Control': 'no-cache', ...headers });
  response.end(body);
}

interface Screens {
  /** The folder of the built screens. */
  readonly root: string;
  readonly version: string;
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  { root, version }: Screens,
): Promise<void> {
  const own = `${machine}:${request.socket.localPort}`;
  const path = (request.url ?? '/').split(/[?#]/)[0] ?? '/';
  // `localhost` is another origin, hence another database. Any other name is someone else's page asking through us.
  if (request.headers.host === `localhost:${request.socket.localPort}`)
    return answer(response, 308, { Location: `http://${own}${path}` });
  if (request.headers.host !== own) return answer(response, 421, {});
  if (request.method !== 'GET' && request.method !== 'HEAD') return answer(response, 405, {});
  if (path === identityPath) {
    const identity: Identity = { application: 'Émarge', version };
    return answer(
      response,
      200,
      { 'Content-Type': 'application/json' },
      Buffer.from(JSON.stringify(identity)),
    );
  }
  const { status, headers, bytes } = await rendererFile(root, path);
  return answer(response, status, headers, request.method === 'HEAD' ? undefined : bytes);
}

/**
 * Serves the built screens to this machine alone, with the headers that the desktop gives them.
 * @throws the error of the system when the port is not free (`EADDRINUSE`).
 */
export function serveBrowserHost(screens: Screens, port: number): Promise<Server> {
  const server = createServer((request, response) => {
    serve(request, response, screens).catch(() => answer(response, 500, {}));
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, machine, () => resolve(server));
  });
}

/** Whether what holds a port is Émarge. Anything that does not say so within two seconds is something else. */
export async function isEmarge(port: number): Promise<boolean> {
  try {
    const response = await fetch(`http://${machine}:${port}${identityPath}`, {
      signal: AbortSignal.timeout(2000),
    });
    const identity = (await response.json()) as Partial<Identity> | null;
    return identity?.application === 'Émarge';
  } catch {
    return false;
  }
}
