import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { loseTheDatabase, writeANewerDatabase } from '../../support/damage.ts';
import { enterDemonstration, openOwnOrganisation } from '../../support/enterDemonstration.ts';
import { demonstrationScreens, emptyScreens, type Screen } from '../../support/screens.ts';
import { settled } from '../../support/settled.ts';
import { unexplainedAmounts } from '../../support/unexplained.ts';
import { expect, test } from '../support/browserTest.ts';

/** Another theme changes colours and nothing else: there, contrast alone is looked at again. */
const themes = [
  { colorScheme: 'light', rules: null },
  { colorScheme: 'dark', rules: ['color-contrast'] },
] as const;

/** What axe finds on the screen as it stands, in both themes, one line a finding. */
async function findings(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { colorScheme, rules } of themes) {
    await page.emulateMedia({ colorScheme });
    await settled(page);
    const axe = new AxeBuilder({ page });
    const { violations } = await (rules ? axe.withRules([...rules]) : axe).analyze();
    for (const { id, nodes } of violations)
      found.push(...nodes.map((node) => `${colorScheme}, ${id}: ${node.html.slice(0, 160)}`));
  }
  await page.emulateMedia({ colorScheme: 'light' });
  return found;
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
const secondsPerScreen = 25;

test.describe('axe finds nothing in either theme, and every amount answers « Pourquoi ? »', () => {
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
