import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { addressOf, browserPort } from '../../../electron/start/browserServer.ts';
import { root } from '../../tools/root.ts';

interface Started {
  readonly child: ChildProcess;
  /** All that was printed so far. */
  readonly text: () => string;
  readonly ended: Promise<number | null>;
}

/** `npm start -- --navigateur`, without npm. */
function start(): Started {
  const child = spawn(process.execPath, [join(root, 'electron', 'start.ts'), '--navigateur'], { cwd: root });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (part: string) => {
      text += part;
    });
  return { child, text: () => text, ended: once(child, 'exit').then(([code]) => code as number | null) };
}

async function portIsFree(): Promise<boolean> {
  const probe = createServer();
  const outcome = Promise.race([
    once(probe, 'listening').then(() => true),
    once(probe, 'error').then(() => false),
  ]);
  probe.listen(browserPort, '127.0.0.1');
  const free = await outcome;
  probe.close();
  return free;
}

test.beforeEach(async () => {
  test.skip(!(await portIsFree()), `le port ${browserPort} est déjà pris sur cette machine`);
});

test('npm start serves the screens, says where and why; a second one finds it; Ctrl-C ends it', async ({
  page,
}) => {
  const first = start();
  await expect.poll(first.text, { timeout: 60_000 }).toContain(addressOf(browserPort));
  expect(first.text()).toContain('Pas de fenêtre Electron : « --navigateur » est demandé.');
  await page.goto(addressOf(browserPort));
  await expect(page).toHaveTitle(/Émarge/);
  await expect(page.getByRole('heading').first()).toBeVisible();

  const second = start();
  expect(await second.ended).toBe(0);
  expect(second.text()).toContain(`Émarge tourne déjà : ${addressOf(browserPort)}`);

  first.child.kill('SIGINT');
  const code = await first.ended;
  // Windows has no signals: there, the program is simply ended.
  if (process.platform !== 'win32')
    expect({ code, said: first.text().includes('Émarge est arrêté.') }).toEqual({ code: 0, said: true });
  expect(await portIsFree()).toBe(true);
});

test('when something else holds the port, it stops with one sentence rather than show an empty database', async () => {
  const other = createServer((_request, response) => response.end('something else'));
  other.listen(browserPort, '127.0.0.1');
  await once(other, 'listening');
  const started = start();
  expect(await started.ended).toBe(1);
  expect(started.text()).toContain(`Le port ${browserPort} est occupé par un autre programme`);
  other.closeAllConnections();
  other.close();
});
