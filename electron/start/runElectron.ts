import { spawn } from 'node:child_process';

/** A failure before this is Electron's own (a library or a right that the system lacks), not the application's. */
const startTime = 5000;

/** Without what some editors set in their terminals, and which makes Electron a mere Node. */
function ownEnvironment(): NodeJS.ProcessEnv {
  const { ELECTRON_RUN_AS_NODE: _, ...environment } = process.env;
  return environment;
}

/** Runs the application in Electron until it ends. Null: it did not start. */
export function runElectron(binary: string, root: string): Promise<number | null> {
  const began = performance.now();
  const child = spawn(binary, [root], { stdio: 'inherit', env: ownEnvironment() });
  // Ctrl-C reaches Electron too; this waits for it to end.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  return new Promise((resolve) => {
    child.on('error', () => resolve(null));
    child.on('exit', (code, signal) => {
      const failed = signal === null ? code !== 0 : signal !== 'SIGINT' && signal !== 'SIGTERM';
      resolve(failed && performance.now() - began < startTime ? null : (code ?? 0));
    });
  });
}
