import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, expect, test } from '@playwright/test';
import { presentElectron } from '../../../electron/start/electronRuntime.ts';
import { root } from '../../tools/root.ts';

/** What only the real Electron can prove. Where it is not, the reason is printed with the results. */
const runtime = presentElectron();
test.skip(!runtime.found, runtime.found ? '' : `Electron : ${runtime.because}`);

test('the real Electron opens the built application, isolated and on its own origin', async () => {
  const data = await mkdtemp(join(tmpdir(), 'emarge-electron-'));
  const application = await _electron.launch({
    executablePath: runtime.found ? runtime.binary : '',
    args: [root],
    env: { ...process.env, EMARGE_DATA: data },
  });
  try {
    const page = await application.firstWindow();
    expect(page.url()).toMatch(/^app:\/\/emarge\/index\.html/);
    expect(
      await page.evaluate(() => ['require', 'process', 'module'].filter((name) => name in window)),
    ).toEqual([]);
    expect(await page.evaluate(() => window.host?.info({}))).toMatchObject({
      ok: true,
      value: { host: 'electron', journalFile: true },
    });
    expect(await page.evaluate(() => window.host?.appendJournal({ lines: ['{}'] }))).toMatchObject({
      ok: true,
    });
    expect(existsSync(join(data, 'journal', `${new Date().getFullYear()}.jsonl`))).toBe(true);
  } finally {
    await application.close();
    await rm(data, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
});
