import { readdirSync } from 'node:fs';
import { enterDemonstration } from '../../support/enterDemonstration.ts';
import { expect, test } from '../support/desktopTest.ts';
import { withMouse } from '../support/hands.ts';
import { goTo } from '../support/steps.ts';

test('invoices issued in one go have numbers in a row, and their pages are saved together', async ({
  desktop,
}) => {
  const { page } = desktop;
  await enterDemonstration(page);
  await goTo(withMouse(page), 'Règlements');
  await page.getByRole('link', { name: 'Émettre en lot' }).click();

  const issue = page.getByRole('button', { name: /^Émettre \d+ factures?$/ });
  const count = Number(/\d+/.exec((await issue.textContent()) ?? '')?.[0]);
  expect(count).toBeGreaterThan(1);
  await issue.click();
  const report = page.getByRole('status').filter({ hasText: 'émises' });
  await expect(report).toContainText(`${count} factures émises`);
  const [first, last] = [...((await report.textContent()) ?? '').matchAll(/FA-\d{4}-(\d{4})/g)].map(
    ([, rank]) => Number(rank),
  );
  expect((last ?? 0) - (first ?? 0)).toBe(count - 1);

  desktop.answerOpenDialog(desktop.folder);
  await page.getByRole('button', { name: 'Enregistrer les PDF' }).click();
  const saved = (): number =>
    readdirSync(desktop.folder, { recursive: true }).filter((name) => String(name).endsWith('.pdf')).length;
  await expect.poll(saved).toBe(count);

  await page.reload();
  await expect(page.getByText('Rien à facturer')).toBeVisible();
});
