import type { Locator, Page } from '@playwright/test';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A field by its label, whether it is compulsory or not. */
export const field = (within: Page | Locator, label: string): Locator =>
  within.getByLabel(new RegExp(`^${escaped(label)}( \\(obligatoire\\))?$`));

/** Fills fields by their labels; a choice of a list is given by what it shows. */
export async function fillIn(
  within: Page | Locator,
  values: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [label, value] of Object.entries(values)) {
    const found = field(within, label).first();
    const isList = (await found.evaluate((element) => element.tagName)) === 'SELECT';
    if (isList) await found.selectOption({ label: value });
    else await found.fill(value);
  }
}

export const button = (within: Page | Locator, name: string | RegExp): Locator =>
  within.getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) });
