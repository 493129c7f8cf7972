import { expect, type Page } from '@playwright/test';
import { journeySheet } from '../../support/journeySheet.ts';
import { button, field, fillIn } from './fields.ts';
import { company, means, organisation, person, tenPeople, trainer } from './journeyData.ts';

export const goTo = (page: Page, screen: string): Promise<void> =>
  page.getByRole('navigation').getByRole('link', { name: screen }).first().click();

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });

/** The first start, up to an organisation with what a convention needs of it. */
export async function openOrganisation(page: Page): Promise<void> {
  await field(page, 'Votre nom').fill('Odile Ranchin');
  await button(page, 'Ouvrir mon organisme').click();
  await fillIn(page, organisation);
  await button(page, 'Ouvrir l’organisme').click();
  await expect(page.getByRole('navigation').first()).toBeVisible();
}

/** The sheet pasted, reviewed, completed with what it does not state, kept. */
export async function pasteTheSheet(page: Page): Promise<void> {
  await goTo(page, 'Formations');
  await button(page.getByRole('main'), 'Coller une fiche existante').first().click();
  await field(page, 'Texte de la fiche').fill(journeySheet.text);
  await button(page, 'Lire la fiche').click();
  await expect(field(page, 'Intitulé')).toHaveValue(journeySheet.title);
  await expect(field(page, 'Référence')).toHaveValue(journeySheet.reference);
  await expect(field(page, 'Durée en jours')).toHaveValue('2');
  await expect(field(page, 'Durée en heures')).toHaveValue('');
  await fillIn(page, {
    'Durée en heures': '14',
    'Effectif maximal': '10',
    'Prix HT par groupe (INTRA)': '1450',
    'Prix HT par personne (INTER)': '580',
    'Moyens pédagogiques et techniques': means,
  });
  await button(page, 'Ajouter au catalogue').click();
  await expect(heading(page, journeySheet.title)).toBeVisible();
}

async function addClient(page: Page, kind: string, values: Readonly<Record<string, string>>): Promise<void> {
  await goTo(page, 'Clients');
  await button(page.getByRole('main'), 'Nouveau client').first().click();
  await page.getByRole('radio', { name: kind }).check();
  await fillIn(page, values);
  await button(page, 'Enregistrer').click();
}

export async function addCompany(page: Page): Promise<void> {
  await addClient(page, 'Entreprise', company);
  await expect(heading(page, company['Raison sociale'])).toBeVisible();
}

export async function addPerson(page: Page): Promise<void> {
  await addClient(page, 'Particulier', person);
  await expect(heading(page, /Marcoux/i)).toBeVisible();
}

export async function addTrainer(page: Page): Promise<void> {
  await goTo(page, 'Formateurs');
  await button(page.getByRole('main'), /Nouveau formateur|Ajouter/)
    .first()
    .click();
  await fillIn(page, { Nom: trainer.Nom, Prénom: trainer.Prénom });
  await page.getByLabel(/Titres/).fill(trainer.titles);
  await button(page, 'Enregistrer').click();
  await expect(heading(page, /Coste/i)).toBeVisible();
}

export interface OrderToOpen {
  readonly client: string;
  readonly kind: 'INTRA' | 'INTER';
  readonly start: string;
  readonly place: string;
  readonly participants: number;
  readonly channel?: string;
}

/** A new order with its session, from the course to its own page. */
export async function openOrder(page: Page, order: OrderToOpen): Promise<void> {
  await goTo(page, 'Dossiers');
  await button(page.getByRole('main'), 'Nouveau dossier').first().click();
  const client = page.getByRole('combobox', { name: /^Client/ });
  await client.fill(order.client);
  await page.getByRole('option', { name: new RegExp(order.client, 'i') }).click();
  await field(page, 'Formation').selectOption({ label: journeySheet.title });
  await page.getByRole('radio', { name: new RegExp(order.kind) }).check();
  await field(page, 'Premier jour').fill(order.start);
  await field(page, 'Premier jour').blur();
  await field(page, 'Lieu').fill(order.place);
  await field(page, 'Participants').fill(String(order.participants));
  if (order.channel) await page.getByRole('radio', { name: order.channel }).check();
  await button(page, 'Ouvrir le dossier').click();
  await expect(heading(page, new RegExp(journeySheet.title))).toBeVisible();
}

/** Ten people pasted from a spreadsheet into the order. */
export async function pasteTenPeople(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Participants' }).click();
  await button(page, 'Ajouter des participants').click();
  const dialog = page.getByRole('dialog');
  await field(dialog, 'Liste des stagiaires').fill(tenPeople.map((one) => one.join('\t')).join('\n'));
  await button(dialog, 'Lire la liste').click();
  await button(dialog, /^Inscrire 10 stagiaires$/).click();
  await expect(page.getByText('10 noms pour 10 participants au dossier')).toBeVisible();
}

/** Issues the paper that the next act proposes, and comes to its page. */
export async function issueNext(page: Page, label: string): Promise<void> {
  await button(page.getByRole('main'), label).click();
  await button(page.getByRole('dialog'), 'Émettre').click();
  await expect(page.getByText('(vérifiée)')).toBeVisible();
}

/** From the page of a paper back to its order. */
export async function backToOrder(page: Page): Promise<void> {
  await page.getByRole('main').locator('a[href*="/dossiers/"]').first().click();
  await expect(page.getByRole('heading', { name: 'Ce qui est dû' })).toBeVisible();
}

/** Records the act that comes next, as the dialog proposes it. */
export async function recordNext(page: Page, act: string, save: string): Promise<void> {
  await button(page.getByRole('main'), act).first().click();
  const dialog = page.getByRole('dialog');
  await button(dialog, save).click();
  await expect(dialog).toBeHidden();
}

/** Puts a trainer on the session of the order that is on the screen, and comes back to it. */
export async function assignTrainer(page: Page, lastName: string): Promise<void> {
  const order = page.url();
  await page.getByRole('main').locator('a[href*="/sessions/"]').first().click();
  await button(page.getByRole('main'), 'Modifier').click();
  await page.getByRole('combobox', { name: 'Formateurs', exact: true }).fill(lastName);
  await page.getByRole('listbox').getByRole('option', { name: new RegExp(lastName, 'i') }).click();
  await button(page, 'Enregistrer').click();
  await expect(page.getByRole('main').getByText(new RegExp(lastName, 'i')).first()).toBeVisible();
  await page.goto(order);
}
