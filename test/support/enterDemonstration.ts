import type { Page } from '@playwright/test';

/** From the first start to the demonstration, as a person does it. */
export async function enterDemonstration(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Votre nom' }).fill('Claire Monteil');
  await page.getByRole('button', { name: 'Découvrir la démonstration' }).click();
  await page.getByText('Démonstration : organisme, personnes et dossiers sont inventés.').waitFor();
}
