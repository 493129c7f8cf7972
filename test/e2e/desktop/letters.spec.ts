import type { Page } from '@playwright/test';
import { orderId, toldOrders } from '../../../shared/demonstration/orders.ts';
import { addDays } from '../../../shared/domain/dates/civilDay.ts';
import { formatDay, formatNumericDay } from '../../../shared/domain/dates/formatDay.ts';
import { enterDemonstration } from '../../support/enterDemonstration.ts';
import { todayHere } from '../../tools/commandLine.ts';
import { expect, test } from '../support/desktopTest.ts';
import { button, field } from '../support/fields.ts';
import { withMouse } from '../support/hands.ts';
import { plain, printAndRead } from '../support/paper.ts';
import { backToOrder, issueNext } from '../support/steps.ts';

/** The dossiers of the demonstration that call for letters; their sums are written by hand beside them. */
const hotel = 'Hôtel des Gorges';
const commune = 'Commune de Saint-Elme-sur-Ouvèze';
const bois = 'Ardèche Bois';

async function showOrder(page: Page, client: string): Promise<void> {
  const told = toldOrders.find((one) => one.client === client);
  await page.goto(`${page.url().split('#')[0]}#/dossiers/${told ? orderId(told) : ''}`);
  await expect(page.getByRole('heading', { name: 'Ce qui est dû' })).toBeVisible();
}

const states = (text: string, values: readonly string[]): void => {
  for (const value of values) expect.soft(text).toContain(value);
};

test.beforeEach(({ desktop }) => enterDemonstration(desktop.page));

test('what came back is acknowledged, with what is still awaited', async ({ desktop }) => {
  const hands = withMouse(desktop.page);
  await showOrder(desktop.page, bois);
  await issueNext(hands, 'Émettre : Accusé de réception');
  states(await printAndRead(desktop, hands, 'accuse'), [
    'Nous accusons réception, selon l’article 2.1 des conditions générales',
    // 1 450,00 € excl. tax are 1 740,00 € incl. tax, of which 30 %.
    'Acompte de 522,00 € TTC',
    'Il reste 522,00 € à régler au titre de l’acompte',
  ]);
});

test('an unpaid invoice: suspended, put on notice with article 1225, rescinded nine days later', async ({
  desktop,
}) => {
  test.setTimeout(240_000);
  const { page } = desktop;
  const hands = withMouse(page);
  await showOrder(page, hotel);

  await issueNext(hands, 'Émettre : Lettre de suspension');
  // 1 600,00 € excl. tax are 1 920,00 € incl. tax; 30 % paid leave 1 344,00 €, and 40,00 € for recovery.
  states(await printAndRead(desktop, hands, 'suspension'), [
    'Nous suspendons donc les formations en cours et à venir',
    'l’article 3.4',
    '1 344,00',
    'Indemnité forfaitaire de recouvrement 40,00',
    'La suspension sera levée dès que nous aurons reçu',
  ]);
  await backToOrder(hands);

  await test.step('a formal notice before its turn wants its reason', async () => {
    await button(page.getByRole('main'), 'Émettre : Mise en demeure').click();
    const dialog = page.getByRole('dialog');
    await field(dialog, 'Pourquoi l’envoyer maintenant').fill('Le client annonce sa liquidation.');
    await button(dialog, 'Émettre').click();
    await expect(page.getByText('(vérifiée)')).toBeVisible();
  });
  states(await printAndRead(desktop, hands, 'mise-en-demeure'), [
    'Lettre recommandée avec avis de réception',
    '1 344,00',
    'Indemnité forfaitaire de recouvrement 40,00',
    'dans un délai de 8 jours à compter de la réception',
    'clause résolutoire (article 1225 du Code civil) stipulée à l’article 4.7',
    'que nous citons expressément',
    'mise en demeure au sens de l’article 1344 du Code civil',
  ]);

  await test.step('its receipt is recorded from the page of the letter', async () => {
    await page.getByRole('link', { name: 'Inscrire la réception de la mise en demeure' }).click();
    const dialog = page.getByRole('dialog');
    await field(dialog, 'Reçue le').fill(formatNumericDay(addDays(todayHere(), -9)));
    await button(dialog, /^Inscrire/).click();
    await expect(dialog).toBeHidden();
  });
  await issueNext(hands, 'Émettre : Lettre de résolution');
  states(await printAndRead(desktop, hands, 'resolution'), [
    'Lettre recommandée avec avis de réception',
    `Vous avez reçu notre mise en demeure le ${plain(formatDay(addDays(todayHere(), -9)))}`,
    'Depuis, 9 jours se sont écoulés, alors que vous aviez 8 jours pour y répondre',
    'article 1225 du Code civil',
    `acquise de plein droit à la date du ${plain(formatDay(todayHere()))}`,
    '1 344,00',
  ]);
});

test('a cancellation by telephone is refused, and the letter says what it takes to be heard', async ({
  desktop,
}) => {
  const { page } = desktop;
  const hands = withMouse(page);
  await showOrder(page, commune);
  await button(page, 'Annuler…').click();
  await field(page, 'Par').selectOption({ label: 'Téléphone' });
  await expect(page.getByText(/^Sans effet/)).toBeVisible();
  await button(page, 'Inscrire l’annulation').click();
  await expect(page.getByText('Cochez pour l’inscrire malgré tout.').first()).toBeVisible();
  await page.getByRole('checkbox', { name: 'La garder au journal, sans effet' }).check();
  await button(page, 'Inscrire l’annulation').click();
  await button(page, 'Préparer la lettre').click();
  await button(page.getByRole('dialog'), 'Émettre').click();
  await expect(page.getByText('(vérifiée)')).toBeVisible();
  states(await printAndRead(desktop, hands, 'refus'), [
    `Annulation reçue le ${plain(formatDay(todayHere()))} par téléphone`,
    'Nous ne pouvons pas donner suite à cette demande.',
    'l’article 3.5 de nos conditions générales de vente',
    'Pour annuler, écrivez-nous',
  ]);
});

test('a postponement leaves with its new dates and the day not to pass', async ({ desktop }) => {
  const { page } = desktop;
  const hands = withMouse(page);
  await showOrder(page, commune);
  await button(page, 'Reporter…').click();
  await page.getByText('Libres').waitFor();
  await page.getByText('Libres').locator('..').getByRole('button').first().click();
  await page.getByText(/formateur et salle libres/).waitFor();
  await button(page, 'Inscrire le report').click();
  await button(page, 'Préparer la lettre').click();
  await button(page.getByRole('dialog'), 'Émettre').click();
  await expect(page.getByText('(vérifiée)')).toBeVisible();
  const text = await printAndRead(desktop, hands, 'report');
  states(text, [
    'est reportée, à votre demande. Nouvelles dates :',
    'l’article 3.6 de nos conditions générales de vente',
    'Le délai de report court de la commande et ne recommence pas',
  ]);
  await backToOrder(hands);
  // The same day on the screen: « mar. 25 mai 2027 » there, « 25 mai 2027 » here.
  const [, date, year] = /au plus tard le (\d+)(?:er)? \S+ (\d{4}), la totalité/.exec(text) ?? [];
  const mark = page.getByRole('listitem').filter({ hasText: 'Dernier jour pour reporter' });
  await expect(mark).toHaveText(new RegExp(`\\.\\s${date}(er)?\\s.*${year}`));
});
