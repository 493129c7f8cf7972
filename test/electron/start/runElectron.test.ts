import { afterEach, expect, test, vi } from 'vitest';
import { runElectron } from '../../../electron/start/runElectron.ts';

const kept = (['SIGINT', 'SIGTERM'] as const).map((signal) => [signal, process.listeners(signal)] as const);
afterEach(() => {
  for (const [signal, listeners] of kept)
    for (const listener of process.listeners(signal))
      if (!listeners.includes(listener)) process.removeListener(signal, listener);
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

/** Node in the place of Electron: it runs the script that it is given instead of the application. */
const ended = (script: string): Promise<number | null> => runElectron(process.execPath, `--eval=${script}`);

test('gives the code that the application ended with', async () => {
  expect(await ended('process.exit(0)')).toBe(0);
});

test('a program that fails at once did not start: the browser takes over', async () => {
  expect(await ended('process.exit(127)')).toBeNull();
});

test('a program that is not there did not start', async () => {
  expect(await runElectron('no-such-electron', '.')).toBeNull();
});

test('a failure after it ran for a while is the application’s own', async () => {
  vi.spyOn(performance, 'now').mockReturnValueOnce(0).mockReturnValue(5001);
  expect(await ended('process.exit(3)')).toBe(3);
});

test('it is not told to be Node, as some editors tell every program', async () => {
  vi.stubEnv('ELECTRON_RUN_AS_NODE', '1');
  expect(await ended('process.exit("ELECTRON_RUN_AS_NODE" in process.env ? 1 : 0)')).toBe(0);
});
