import { writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { openBrowserHost } from './support/openBrowserHost.ts';
import { enterDemonstration } from './support/enterDemonstration.ts';
import { demonstrationScreens } from './support/screens.ts';
import { settled } from './support/settled.ts';
import { chromiumArguments } from './tools/findChromium.ts';
const names = process.argv.slice(3);
const theme = process.argv[2] === 'dark' ? 'dark' : 'light';
const server = await openBrowserHost();
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: [...chromiumArguments] });
const context = await browser.newContext({
  viewport: { width: 1366, height: 768 },
  locale: 'fr-FR',
  timezoneId: 'Europe/Paris',
  colorScheme: theme,
  reducedMotion: 'reduce',
});
const page = await context.newPage();
await page.goto(server.address);
await enterDemonstration(page);
for (const name of names) {
  const screen = demonstrationScreens.find((one) => one.name === name);
  if (!screen) {
    console.log('no', name, demonstrationScreens.map((s) => s.name).join(' '));
    continue;
  }
  await page.goto('about:blank');
  await page.goto(`${server.address}#${screen.path}`);
  await settled(page);
  await screen.act?.(page);
  await settled(page);
  writeFileSync(`/tmp/pic-${theme}-${name}.png`, await page.screenshot());
}
await browser.close();
await server.close();
