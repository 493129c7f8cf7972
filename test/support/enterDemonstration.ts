import type { Page } from '@playwright/test';

const sayWho = (page: Page): Promise<void> =>
  page.getByRole('textbox', { name: 'Votre nom' }).fill('Claire Monteil');

/** From the first start to the demonstration, as a person does it. */
export async function enterDemonstration(page: Page): Promise<void> {
  await sayWho(page);
  await page.getByRole('button', { name: 'Découvrir la démonstration' }).click();
  // Its papers are drawn on the way in: a busy machine takes its time.
  await page
    .getByText('Démonstration : organisme, personnes et dossiers sont inventés.')
    .waitFor({ timeout: 60_000 });
}

/** From the first start to an organisation of one's own that has only its name. */
export async function openOwnOrganisation(page: Page, seen: () => Promise<void>): Promise<void> {
  await sayWho(page);
  await page.getByRole('button', { name: 'Ouvrir mon organisme' }).click();
  const name = page.getByRole('textbox', { name: 'Nom de l’organisme' });
  await name.waitFor();
  await seen();
  await name.fill('Organisme qui commence');
  await page.getByRole('button', { name: 'Ouvrir l’organisme' }).click();
  // The questions of law: the answers proposed.
  await page.getByRole('button', { name: 'Continuer' }).click();
  await page.getByRole('navigation').first().waitFor();
}
