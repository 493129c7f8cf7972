import type { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { type ElectronStandIn, electronStandIn } from '../support/electronStandIn.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

/** The folder of the tests of this file; each launch has one in it. */
export const folder = temporaryFolder();
let runs = 0;

/** What the launch wrote in its log. */
export const logOf = ({ paths }: ElectronStandIn): string =>
  readFileSync(join(paths.userData ?? '', 'logs', 'emarge.log'), 'utf8');

/** Runs main over a new stand-in, in the folders of its own. */
export async function launch(prepare?: (electron: ElectronStandIn) => void): Promise<ElectronStandIn> {
  runs += 1;
  const electron = electronStandIn(join(folder, String(runs)));
  prepare?.(electron);
  vi.resetModules();
  vi.doMock('electron', () => electron.module);
  await import('../../electron/main.ts');
  return electron;
}

/** Runs main until its window is there. */
export async function startMain(prepare?: (electron: ElectronStandIn) => void): Promise<ElectronStandIn> {
  const electron = await launch(prepare);
  await vi.waitFor(() => expect(electron.state.windows).toHaveLength(1));
  return electron;
}

/** What main listens to on the process of the tests, to be taken off again. */
const events: EventEmitter = process;
const crashes = ['uncaughtException', 'unhandledRejection'];
let before = new Map<string, unknown[]>();
beforeEach(() => {
  before = new Map(crashes.map((name) => [name, events.listeners(name)]));
});
afterEach(() => {
  for (const name of crashes)
    for (const listener of events.listeners(name))
      if (!before.get(name)?.includes(listener)) events.off(name, listener as () => void);
});
