import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { loseTheDatabase, writeANewerDatabase } from '../../support/damage.ts';
import { enterDemonstration, openOwnOrganisation } from '../../support/enterDemonstration.ts';
import { demonstrationScreens, emptyScreens, type Screen } from '../../support/screens.ts';
import { settled } from '../../support/settled.ts';
import { unexplainedAmounts } from '../../support/unexplained.ts';
import { expect, test } from '../support/browserTest.ts';

/** What axe finds on the screen as it stands, one line a finding. */
async function findings(page: Page): Promise<readonly string[]> {
  await settled(page);
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
}

async function expectNothing(page: Page, address: string, { name, path, act }: Screen): Promise<void> {
  await test.step(name, async () => {
    await page.goto('about:blank');
    await page.goto(`${address}#${path}`);
    await settled(page);
    await act?.(page);
    expect.soft([name, await findings(page)]).toEqual([name, []]);
    expect.soft([name, 'unexplained', await unexplainedAmounts(page)]).toEqual([name, 'unexplained', []]);
  });
}

/** What a slow machine takes for one screen: the table grows, and the time with it. */
const secondsPerScreen = 12;

for (const [theme, colorScheme] of [
  ['light', 'light'],
  ['dark', 'dark'],
] as const)
  test.describe(`axe finds nothing, and every amount answers « Pourquoi ? », ${theme}`, () => {
    test.use({ colorScheme });
    test.setTimeout(demonstrationScreens.length * secondsPerScreen * 1_000);

    test('on any screen of the demonstration', async ({ page, address }) => {
      expect.soft(await findings(page)).toEqual([]);
      await enterDemonstration(page);
      for (const screen of demonstrationScreens) await expectNothing(page, address, screen);
    });

    test('on any screen of an organisation that begins, nor when its database has gone', async ({
      page,
      address,
    }) => {
      await openOwnOrganisation(page, async () => expect.soft(await findings(page)).toEqual([]));
      for (const screen of emptyScreens) await expectNothing(page, address, screen);
      await loseTheDatabase(page, address);
      expect.soft(await findings(page)).toEqual([]);
    });

    test('when a newer version has written the database', async ({ page, address }) => {
      await writeANewerDatabase(page, address);
      expect.soft(await findings(page)).toEqual([]);
    });
  });
