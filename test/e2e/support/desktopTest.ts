import { expect, test as base } from '@playwright/test';
import { type DesktopInChromium, openDesktop } from '../../support/electronInChromium.ts';

/** A test in the whole desktop: nothing may leave the machine meanwhile, and no screen may fail without a word. */
export const test = base.extend<{ desktop: DesktopInChromium }>({
  desktop: async ({ page }, use) => {
    const failures: string[] = [];
    page.on('pageerror', (error) => failures.push(error.message));
    const desktop = await openDesktop(page);
    await use(desktop);
    const foreign = desktop.foreignRequests();
    await desktop.close();
    expect(foreign).toEqual([]);
    expect(failures).toEqual([]);
  },
});
export { expect };
