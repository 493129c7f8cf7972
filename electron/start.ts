import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf, browserPort, isEmarge, serveBrowserHost } from './start/browserServer.ts';
import { electronRuntime } from './start/electronRuntime.ts';
import { buildIfNeeded } from './start/freshBuild.ts';
import { runElectron } from './start/runElectron.ts';

const root = join(import.meta.dirname, '..');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly version: string;
};
const say = (line: string): void => console.log(line);
const address = addressOf(browserPort);

/** Émarge in Electron, or the reason why it does not run there. */
async function openInElectron(): Promise<string> {
  const runtime = await electronRuntime(say);
  if (!runtime.found) return runtime.because;
  const code = await runElectron(runtime.binary, root);
  if (code === null) return 'Electron n’a pas pu démarrer sur cette machine';
  return process.exit(code);
}

async function openInBrowser(because: string): Promise<void> {
  const server = await serveBrowserHost({ root: join(root, 'dist', 'renderer'), version }, browserPort);
  const stop = (): void => {
    say('\nÉmarge est arrêté.');
    server.closeAllConnections();
    server.close(() => process.exit(0));
  };
  process.removeAllListeners('SIGINT').once('SIGINT', stop);
  process.removeAllListeners('SIGTERM').once('SIGTERM', stop);
  say(`Émarge est prêt dans votre navigateur : ${address}`);
  say(`Pas de fenêtre Electron : ${because}.`);
  say('Ctrl-C pour arrêter.');
}

/** The port is taken: by Émarge itself, which is good news, or by something else, which is not. */
async function explainTakenPort(): Promise<void> {
  if (await isEmarge(browserPort)) return say(`Émarge tourne déjà : ${address}`);
  console.error(
    `Le port ${browserPort} est occupé par un autre programme : fermez-le, puis relancez « npm start » (sur un autre port, Émarge n’aurait pas vos données).`,
  );
  process.exitCode = 1;
}

if (!buildIfNeeded(root, say)) {
  console.error('Émarge n’a pas pu être construit : la raison est au-dessus.');
  process.exit(1);
}
const because = process.argv.includes('--navigateur')
  ? '« --navigateur » est demandé'
  : await openInElectron();
try {
  await openInBrowser(because);
} catch (failure) {
  if ((failure as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw failure;
  await explainTakenPort();
}
