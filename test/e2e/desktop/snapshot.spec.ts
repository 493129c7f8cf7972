import { join } from 'node:path';
import { openDesktop } from '../../support/electronInChromium.ts';
import { expect, test } from '../support/desktopTest.ts';
import { button, field } from '../support/fields.ts';
import { withMouse } from '../support/hands.ts';
import { company } from '../support/journeyData.ts';
import { addCompany, goTo, openOrganisation } from '../support/steps.ts';

test('everything saved to one file comes back in an empty installation', async ({ desktop, browser }) => {
  const { page } = desktop;
  const file = join(desktop.folder, 'tout.emarge');
  await openOrganisation(withMouse(page));
  await addCompany(withMouse(page));
  await page.goto(`${page.url().split('#')[0]}#/parametres/sauvegarde`);
  desktop.answerSaveDialog(file);
  await button(page, 'Enregistrer tout…').click();
  await expect(page.getByText(`Tout est enregistré dans « ${file} ».`)).toBeVisible();

  const context = await browser.newContext({ locale: 'fr-FR' });
  const elsewhere = await openDesktop(await context.newPage());
  await field(elsewhere.page, 'Votre nom').fill('Odile Ranchin');
  elsewhere.answerOpenDialog(file);
  await button(elsewhere.page, 'Reprendre une sauvegarde…').click();
  await expect(elsewhere.page.getByRole('navigation').first()).toBeVisible();
  await goTo(withMouse(elsewhere.page), 'Clients');
  await expect(elsewhere.page.getByText(company['Raison sociale']).first()).toBeVisible();
  await elsewhere.close();
  await context.close();
});
