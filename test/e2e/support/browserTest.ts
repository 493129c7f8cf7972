import { expect, test as base } from '@playwright/test';
import { type BrowserHostServer, openBrowserHost } from '../../support/openBrowserHost.ts';

/** A test in a plain browser, over the local server: an installation of its own, and no screen fails without a word. */
export const test = base.extend<{ address: string }, { server: BrowserHostServer }>({
  server: [
    async ({ browserName: _any }, use) => {
      const server = await openBrowserHost();
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  address: [
    async ({ server, page }, use) => {
      const failures: string[] = [];
      page.on('pageerror', (error) => failures.push(error.message));
      await page.goto(server.address);
      await use(server.address);
      expect(failures).toEqual([]);
    },
    { auto: true },
  ],
});
export { expect };
