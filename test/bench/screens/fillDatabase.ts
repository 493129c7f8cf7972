import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Dossier } from '../../../shared/domain/orders/dossier.ts';
import type { Work } from './fillInPage.ts';
import { templatesOn } from './templates.ts';

/** How many rows of each kind. */
export interface Sizes {
  readonly orders: number;
  /** Orders that can still change. */
  readonly open: number;
  readonly sessions: number;
  readonly clients: number;
  readonly participants: number;
}

/** What the budgets are measured on. */
export const fullSizes: Sizes = {
  orders: 30_000,
  open: 3_000,
  sessions: 20_000,
  clients: 10_000,
  participants: 100_000,
};

export const scaled = (sizes: Sizes, by: number): Sizes =>
  Object.fromEntries(Object.entries(sizes).map(([name, count]) => [name, Math.round(count * by)])) as never;

/** The page has no modules of its own to ask for: it is given the text. */
const inThePage = stripTypeScriptTypes(
  readFileSync(join(import.meta.dirname, 'fillInPage.ts'), 'utf8'),
).replaceAll(/^(?:import .*|export )/gm, '');

/**
 * Fills the demonstration that a page shows with its own orders told many times over, under other names and dates,
 * and forgets what was derived: the application makes it anew at its next start.
 * @param today the day on which the demonstration was entered
 * @param wanted which of its orders are told again; all when missing
 * @returns how many rows were written
 */
export const fillDatabase = (
  page: Page,
  sizes: Sizes,
  today: string,
  wanted?: (dossier: Dossier) => boolean,
): Promise<number> => {
  const work: Work = { database: 'emarge-demonstration', templates: templatesOn(today, wanted), sizes };
  return page.evaluate(`(() => { ${inThePage} return fill(${JSON.stringify(work)}); })()`);
};
