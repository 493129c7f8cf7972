import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DesktopInChromium } from '../../support/electronInChromium.ts';
import { readPdf } from '../../support/readPdf.ts';
import { expect } from './desktopTest.ts';
import { button } from './fields.ts';
import type { Hands } from './hands.ts';

/** Prints the paper that is on the screen, saves it, sees that both are the same, and gives its text as one reads it. */
export async function printAndRead(
  desktop: DesktopInChromium,
  { page, press }: Hands,
  name: string,
): Promise<string> {
  const before = desktop.printed().length;
  await press(button(page, 'Imprimer'));
  await expect.poll(() => desktop.printed().length).toBe(before + 1);
  const saved = join(desktop.folder, `${name}.pdf`);
  desktop.answerSaveDialog(saved);
  await press(button(page, 'Enregistrer le PDF'));
  await expect(page.getByText(saved)).toBeVisible();
  const bytes = new Uint8Array(await readFile(saved));
  expect(bytes).toEqual(desktop.printed().at(-1)?.bytes);
  return (await readPdf(bytes)).text;
}

/** What a reader sees of days and sums on the screen: no-break spaces are spaces. */
export const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

/** A text of the screen, whose spaces may be of two widths. */
export const words = (text: string): RegExp =>
  new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s/g, '\\s'));
