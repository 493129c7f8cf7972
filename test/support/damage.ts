import type { Page } from '@playwright/test';

/** A page of the same origin that opens no database: what the server says of itself. */
const quiet = (address: string): string => `${address}emarge`;

const own = 'emarge';

/** The database disappears, as after a clean-up of the browser; what stands outside it remains. */
export async function loseTheDatabase(page: Page, address: string): Promise<void> {
  await page.goto(quiet(address));
  await page.evaluate(
    (name) =>
      new Promise((resolve) => {
        indexedDB.deleteDatabase(name).addEventListener('success', resolve);
      }),
    own,
  );
  await page.goto(address);
}

/** A version of Émarge that does not exist yet has written the database. */
export async function writeANewerDatabase(page: Page, address: string): Promise<void> {
  await page.goto(quiet(address));
  await page.evaluate(
    (name) =>
      new Promise((resolve) => {
        const request = indexedDB.open(name, 990);
        request.addEventListener('success', () => {
          request.result.close();
          resolve(null);
        });
      }),
    own,
  );
  await page.goto(address);
}
