import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { chromiumArguments, findChromium } from '../tools/findChromium.ts';
import { root } from '../tools/root.ts';

/**
 * The built application in real Chromium: as the desktop with its real handlers (`desktop`), and from the local web
 * server (`browser`). `npm test` builds first and sees to it that there is a Chromium.
 */
export default defineConfig({
  testDir: '.',
  outputDir: join(root, 'test-results'),
  fullyParallel: false,
  forbidOnly: true,
  workers: 1,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: join(root, 'node_modules', '.cache', 'e2e.json') }]],
  use: {
    viewport: { width: 1366, height: 768 },
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    actionTimeout: 10_000,
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: findChromium() ?? undefined, args: [...chromiumArguments] },
  },
  projects: [
    { name: 'desktop', testMatch: 'desktop/**/*.spec.ts' },
    { name: 'browser', testMatch: 'browser/**/*.spec.ts' },
    { name: 'electron', testMatch: 'electron/**/*.spec.ts' },
  ],
});
