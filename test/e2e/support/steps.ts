import { expect, type Locator, type Page } from '@playwright/test';
import { journeySheet } from '../../support/journeySheet.ts';
import { button, field } from './fields.ts';
import { fillBy, type Hands } from './hands.ts';
import { company, means, organisation, person, tenPeople, trainer } from './journeyData.ts';

const main = (page: Page): Locator => page.getByRole('main');
const heading = (page: Page, name: string | RegExp): Locator => page.getByRole('heading', { level: 1, name });

export const goTo = ({ page, press }: Hands, screen: string): Promise<void> =>
  press(page.getByRole('navigation').getByRole('link', { name: screen }).first());

/** The first start, up to an organisation with what a convention needs of it. */
export async function openOrganisation(hands: Hands): Promise<void> {
  const { page, press, type } = hands;
  await type(field(page, 'Votre nom'), 'Odile Ranchin');
  await press(button(page, 'Ouvrir mon organisme'));
  await fillBy(hands, page, organisation);
  await press(button(page, 'Ouvrir l’organisme'));
  await press(button(page, 'Continuer'));
  await expect(page.getByRole('navigation').first()).toBeVisible();
}

/** The sheet pasted, reviewed, completed with what it does not state, kept. */
export async function pasteTheSheet(hands: Hands): Promise<void> {
  const { page, press, type } = hands;
  await goTo(hands, 'Formations');
  await press(button(main(page), 'Coller une fiche existante').first());
  await type(field(page, 'Texte de la fiche'), journeySheet.text);
  await press(button(page, 'Lire la fiche'));
  await expect(field(page, 'Intitulé')).toHaveValue(journeySheet.title);
  await expect(field(page, 'Référence')).toHaveValue(journeySheet.reference);
  await expect(field(page, 'Durée en jours')).toHaveValue('2');
  await expect(field(page, 'Durée en heures')).toHaveValue('');
  await fillBy(hands, page, {
    'Durée en heures': '14',
    'Effectif maximal': '10',
    'Prix HT par groupe (INTRA)': '1450',
    'Prix HT par personne (INTER)': '580',
    'Moyens pédagogiques et techniques': means,
  });
  await press(button(page, 'Ajouter au catalogue'));
  await expect(heading(page, journeySheet.title)).toBeVisible();
}

async function addClient(
  hands: Hands,
  kind: string,
  values: Readonly<Record<string, string>>,
): Promise<void> {
  const { page, press, check } = hands;
  await goTo(hands, 'Clients');
  await press(button(main(page), 'Nouveau client').first());
  await check(page.getByRole('radio', { name: kind }));
  await fillBy(hands, page, values);
  await press(button(page, 'Enregistrer'));
}

export async function addCompany(hands: Hands): Promise<void> {
  await addClient(hands, 'Entreprise', company);
  await expect(heading(hands.page, company['Raison sociale'])).toBeVisible();
}

export async function addPerson(hands: Hands): Promise<void> {
  await addClient(hands, 'Particulier', person);
  await expect(heading(hands.page, /Marcoux/i)).toBeVisible();
}

export async function addTrainer(hands: Hands): Promise<void> {
  const { page, press } = hands;
  await goTo(hands, 'Formateurs');
  await press(button(main(page), 'Nouveau formateur').first());
  await fillBy(hands, page, trainer);
  await press(button(page, 'Enregistrer'));
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

/** A new order with its session, up to its own page. */
export async function openOrder(hands: Hands, order: OrderToOpen): Promise<void> {
  const { page, press, check, find, pick } = hands;
  await goTo(hands, 'Dossiers');
  await press(button(main(page), 'Nouveau dossier').first());
  await find(page.getByRole('combobox', { name: /^Client/ }), order.client);
  await pick(field(page, 'Formation'), journeySheet.title);
  await check(page.getByRole('radio', { name: new RegExp(order.kind) }));
  await fillBy(hands, page, {
    'Premier jour': order.start,
    Lieu: order.place,
    Participants: String(order.participants),
  });
  if (order.channel) await check(page.getByRole('radio', { name: order.channel }));
  await press(button(page, 'Ouvrir le dossier'));
  await expect(heading(page, new RegExp(journeySheet.title))).toBeVisible();
}

/** From the first start to an INTRA order of ten people for the company of the journey, not yet proposed. */
export async function openCompanyOrder(hands: Hands, start: string): Promise<void> {
  await openOrganisation(hands);
  await pasteTheSheet(hands);
  await addTrainer(hands);
  await addCompany(hands);
  await openOrder(hands, {
    client: company['Raison sociale'],
    kind: 'INTRA',
    start,
    place: 'Salle du séchoir, 18, chemin du Haut-Pont, 07380 Lalevade',
    participants: 10,
  });
}

/** Ten people pasted from a spreadsheet into the order. */
export async function pasteTenPeople({ page, press, type }: Hands): Promise<void> {
  await press(page.getByRole('tab', { name: 'Participants' }));
  await press(button(page, 'Ajouter des participants'));
  const dialog = page.getByRole('dialog');
  await type(field(dialog, 'Liste des stagiaires'), tenPeople.map((one) => one.join('\t')).join('\n'));
  await press(button(dialog, 'Lire la liste'));
  await press(button(dialog, 'Inscrire 10 stagiaires'));
  await expect(page.getByText('10 noms pour 10 participants au dossier')).toBeVisible();
}

/** Issues the paper that the next act proposes, and comes to its page. */
export async function issueNext({ page, press }: Hands, label: string): Promise<void> {
  await press(button(main(page), label));
  await press(button(page.getByRole('dialog'), 'Émettre'));
  await expect(page.getByText('(vérifiée)')).toBeVisible();
}

/** From the page of a paper back to its order. */
export async function backToOrder({ page, press }: Hands): Promise<void> {
  await press(main(page).locator('a[href*="/dossiers/"]').first());
  await expect(page.getByRole('heading', { name: 'Ce qui est dû' })).toBeVisible();
}

/** Records the act that comes next, as the dialog proposes it. */
export async function recordNext({ page, press }: Hands, act: string, save: string): Promise<void> {
  await press(button(main(page), act).first());
  const dialog = page.getByRole('dialog');
  await press(button(dialog, save));
  await expect(dialog).toBeHidden();
}

/** Puts a trainer on the session of the order that is on the screen, and comes back to it. */
export async function assignTrainer(hands: Hands, lastName: string): Promise<void> {
  const { page, press, find } = hands;
  const order = page.url();
  await press(main(page).locator('a[href*="/sessions/"]').first());
  await press(button(main(page), 'Modifier'));
  await find(page.getByRole('combobox', { name: 'Formateurs', exact: true }), lastName);
  await press(button(page, 'Enregistrer'));
  await expect(main(page).getByText(new RegExp(lastName, 'i')).first()).toBeVisible();
  await page.goto(order);
}
