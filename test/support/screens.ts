import { Buffer } from 'node:buffer';
import type { Locator, Page } from '@playwright/test';
import { clientId } from '../../shared/demonstration/clients.ts';
import { courseId } from '../../shared/demonstration/courses.ts';
import { orderId, toldOrders } from '../../shared/demonstration/orders.ts';
import { termsId } from '../../shared/demonstration/organisation.ts';
import { participantIdsOf, roomId, trainerId } from '../../shared/demonstration/people.ts';
import { sessionId } from '../../shared/demonstration/sessions.ts';
import type { OrderStatus } from '../../shared/domain/orders/statement.ts';
import { articlesInCapitals } from './ownTerms/articlesInCapitals.ts';
import { courseSheetText } from './courseSheetText.ts';

/** One picture: a screen by its address, and what a person does there before it is taken. */
export interface Screen {
  /** Name of the picture. */
  readonly name: string;
  /** Address after the `#`. */
  readonly path: string;
  readonly act?: (page: Page) => Promise<void>;
  /** The route that the act leads to, where it is another than that of `path`. */
  readonly leadsTo?: string;
}

const order = (stage: OrderStatus, client?: string): string => {
  const told = toldOrders.find(
    (one) => one.stage === stage && (client === undefined || one.client === client),
  );
  if (!told) throw new Error(`the demonstration has no order ${stage}`);
  return `/dossiers/${orderId(told)}`;
};

const press =
  (name: string | RegExp) =>
  (page: Page): Promise<void> =>
    page.getByRole('main').getByRole('button', { name }).first().click();

const person = participantIdsOf('Ardèche Bois')[0] ?? '';

/** Once the first page of a document has its ink, and not before. */
const drawn = (within: Page | Locator): Promise<void> =>
  within.locator('section[aria-busy="false"]').first().waitFor();

/** A letter before it leaves, from a dossier that calls for it. */
const letter = (name: string, title: string, path: string): Screen => ({
  name,
  path,
  act: async (page) => {
    await page.getByRole('button', { name: `Aperçu : ${title}` }).click();
    await drawn(page.getByRole('dialog'));
  },
});

const statement = `Date;Libellé;Débit;Crédit
16/11/2026;VIR SEPA ARDECHE BOIS ACOMPTE;;522,00
18/11/2026;PRLV URSSAF;431,00;
19/11/2026;VIR RECU;;747,60
20/11/2026;VIREMENT INTERNE LIVRET;;3 000,00
Total;;431,00;4 269,60`;

async function chooseStatement(page: Page): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await press('Lire un relevé…')(page);
  const file = { name: 'novembre.csv', mimeType: 'text/csv', buffer: Buffer.from(statement, 'utf8') };
  await (await chooser).setFiles(file);
  await page.getByRole('dialog').getByRole('table').waitFor();
}

/** A statement of the bank with its lines; it stays read for the screens that follow. */
async function readStatement(page: Page): Promise<void> {
  if (await page.getByText('Aucun relevé').isVisible()) {
    await chooseStatement(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Lire le relevé' }).click();
  }
  await page.getByText(/^À choisir parmi/).waitFor();
}

const slipDialog = (page: Page): Locator => page.getByRole('dialog', { name: /^Remise de chèques/ });

/** The cheques that wait, ticked, and the dialog that puts them on a slip. */
async function openCheques(page: Page): Promise<void> {
  await page.getByRole('checkbox').first().check();
  await press('Préparer le bordereau')(page);
  await page.getByRole('dialog').getByRole('table').waitFor();
}

/** The slips, of which there is one at least; it stays for the screens that follow. */
async function openSlips(page: Page): Promise<void> {
  await press('À remettre')(page);
  await page.getByRole('checkbox').or(page.getByText('Aucun chèque à remettre')).first().waitFor();
  if (!(await page.getByText('Aucun chèque à remettre').isVisible())) {
    await openCheques(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Préparer le bordereau' }).click();
    await slipDialog(page).waitFor();
    await page.keyboard.press('Escape');
  }
  await press('Remises')(page);
  await page.getByRole('gridcell', { name: /^REM-/ }).first().waitFor();
}

/** Screens of the demonstration. A new screen joins with one line: a test holds that no route is forgotten. */
export const demonstrationScreens: readonly Screen[] = [
  { name: 'reglements', path: '/reglements' },
  { name: 'reglements-lot', path: '/reglements/emettre' },
  {
    name: 'reglements-en-retard',
    path: '/reglements',
    act: async (page) => {
      await page.getByRole('button', { name: 'En retard' }).click();
      await page.getByRole('gridcell', { name: 'Hôtel des Gorges' }).waitFor();
    },
  },
  {
    name: 'reglements-factures',
    path: '/reglements',
    act: async (page) => {
      await page.getByRole('button', { name: 'Toutes les factures' }).click();
      await page.getByRole('gridcell', { name: /^FA-/ }).first().waitFor();
    },
  },
  { name: 'cheques', path: '/reglements/cheques' },
  { name: 'cheques-preparer', path: '/reglements/cheques', act: openCheques },
  { name: 'cheques-remises', path: '/reglements/cheques', act: openSlips },
  {
    name: 'cheques-remise',
    path: '/reglements/cheques',
    act: async (page) => {
      await openSlips(page);
      await page.getByRole('gridcell', { name: /^REM-/ }).first().click();
      await slipDialog(page).waitFor();
    },
  },
  { name: 'banque', path: '/reglements/banque' },
  { name: 'banque-colonnes', path: '/reglements/banque', act: chooseStatement },
  { name: 'banque-lignes', path: '/reglements/banque', act: readStatement },
  {
    name: 'banque-rapprocher',
    path: '/reglements/banque',
    act: async (page) => {
      await readStatement(page);
      await page.getByText('VIR RECU').click();
      await page.getByRole('dialog').getByRole('radio').first().waitFor();
    },
  },
  { name: 'aujourdhui', path: '/aujourdhui' },
  {
    name: 'aujourdhui-remettre',
    path: '/aujourdhui',
    act: (page) =>
      page
        .getByRole('button', { name: /^Remettre à plus tard/ })
        .first()
        .click(),
  },
  {
    name: 'aujourdhui-relancer',
    path: '/aujourdhui',
    act: async (page) => {
      await page
        .getByRole('link', { name: /^Relancer/ })
        .first()
        .click();
      await page.getByRole('dialog').getByRole('link', { name: 'Ouvrir le dossier' }).waitFor();
    },
  },
  {
    name: 'aujourdhui-tableaux',
    path: '/aujourdhui',
    act: async (page) => {
      await page
        .getByRole('button', { name: /^Tableau/ })
        .first()
        .click();
      await page
        .getByRole('button', { name: /^Tableau/ })
        .first()
        .click();
    },
  },
  { name: 'dossiers', path: '/dossiers' },
  { name: 'dossier-nouveau', path: '/dossiers/nouveau' },
  { name: 'dossier-brouillon', path: order('draft') },
  { name: 'dossier-proposition', path: order('proposed') },
  { name: 'dossier-seconde-session', path: order('proposed', 'Passerelle Compétences') },
  { name: 'dossier-expire', path: order('expired') },
  { name: 'dossier-pieces', path: order('awaitingDocuments') },
  { name: 'dossier-acompte', path: order('awaitingDeposit') },
  { name: 'dossier-retractation', path: order('withdrawalPeriod') },
  { name: 'dossier-definitif', path: order('contracted') },
  { name: 'dossier-opco', path: order('contracted', 'Menuiserie Roche') },
  { name: 'dossier-en-cours', path: order('inProgress') },
  { name: 'dossier-realise', path: order('delivered') },
  { name: 'dossier-solde', path: order('settled') },
  { name: 'dossier-modifier', path: `${order('awaitingDeposit')}/modifier` },
  {
    name: 'dossier-payeurs',
    path: `${order('contracted', 'Menuiserie Roche')}/modifier`,
    act: async (page) => {
      await page.getByRole('button', { name: 'Ajouter un payeur' }).click();
      await page.getByRole('heading', { name: 'Prise en charge' }).scrollIntoViewIfNeeded();
    },
  },
  { name: 'dossier-annuler', path: `${order('contracted')}/annuler` },
  { name: 'dossier-annuler-inter', path: `${order('contracted', 'Menuiserie Roche')}/annuler` },
  {
    name: 'dossier-annuler-telephone',
    path: `${order('contracted')}/annuler`,
    act: async (page) => {
      await page.getByLabel('Par', { exact: true }).selectOption('telephone');
      await page.getByText(/^Sans effet/).waitFor();
    },
  },
  {
    name: 'dossier-annuler-tableau',
    path: `${order('contracted')}/annuler`,
    act: (page) => page.getByRole('button', { name: 'Voir en tableau' }).click(),
  },
  { name: 'dossier-reporter', path: `${order('contracted')}/reporter` },
  {
    name: 'dossier-reporter-date',
    path: `${order('contracted')}/reporter`,
    act: async (page) => {
      await page.getByText('Libres').waitFor();
      await page.getByText('Libres').locator('..').getByRole('button').nth(1).click();
      await page.getByText(/formateur et salle libres/).waitFor();
    },
  },
  { name: 'sessions', path: '/sessions' },
  { name: 'session', path: `/sessions/${sessionId('inter')}` },
  { name: 'session-nouvelle', path: '/sessions/nouvelle' },
  { name: 'session-modifier', path: `/sessions/${sessionId('bois')}/modifier` },
  { name: 'formations', path: '/formations' },
  { name: 'formation', path: `/formations/${courseId('AK-RCL-RCL-09')}` },
  { name: 'formation-incomplete', path: `/formations/${courseId('TA-RCL-CON-04')}` },
  { name: 'formation-nouvelle', path: '/formations/nouvelle' },
  { name: 'formation-modifier', path: `/formations/${courseId('AK-RCL-RCL-09')}/modifier` },
  { name: 'formation-coller', path: '/formations/coller' },
  { name: 'clients', path: '/clients' },
  { name: 'client-entreprise', path: `/clients/${clientId('Ardèche Bois')}` },
  {
    name: 'client-non-sollicitation',
    path: `/clients/${clientId('Ardèche Bois')}`,
    act: async (page) => {
      await page.getByRole('button', { name: 'Autres actions' }).click();
      await page.getByRole('menuitem', { name: 'Non-sollicitation…' }).click();
      await page.getByLabel('Dernier salaire mensuel brut').fill('2600');
      await page.getByLabel('Charges patronales du mois').fill('1092');
      await page.getByRole('button', { name: 'Copier' }).waitFor();
    },
  },
  { name: 'client-compte', path: `/clients/${clientId('Hôtel des Gorges')}/compte` },
  {
    name: 'reglements-encaisser',
    path: `/clients/${clientId('Hôtel des Gorges')}/compte`,
    act: press('Encaisser'),
  },
  {
    name: 'client-poursuivre',
    path: `/clients/${clientId('Hôtel des Gorges')}`,
    act: press('Poursuivre malgré le retard…'),
  },
  { name: 'client-particulier', path: `/clients/${clientId('VIDAL Anne')}` },
  { name: 'client-nouveau', path: '/clients/nouveau' },
  { name: 'client-modifier', path: `/clients/${clientId('Ardèche Bois')}/modifier` },
  { name: 'participants', path: '/participants' },
  { name: 'participants-coller', path: '/participants/coller' },
  { name: 'participant', path: `/participants/${person}` },
  { name: 'participant-nouveau', path: '/participants/nouveau' },
  { name: 'participant-modifier', path: `/participants/${person}/modifier` },
  { name: 'formateurs', path: '/formateurs' },
  { name: 'formateur', path: `/formateurs/${trainerId('Vignal')}` },
  { name: 'formateur-nouveau', path: '/formateurs/nouveau' },
  { name: 'formateur-modifier', path: `/formateurs/${trainerId('Vignal')}/modifier` },
  { name: 'lieux', path: '/lieux' },
  { name: 'lieu', path: `/lieux/${roomId('Salle Sampzon')}` },
  { name: 'lieu-nouveau', path: '/lieux/nouveau' },
  { name: 'lieu-modifier', path: `/lieux/${roomId('Salle Sampzon')}/modifier` },
  { name: 'rapports', path: '/rapports' },
  { name: 'rapports-comptabilite', path: '/rapports/comptabilite' },
  { name: 'rapports-archives', path: '/rapports/archives' },
  { name: 'documents', path: '/documents' },
  {
    name: 'document',
    path: '/documents',
    act: async (page) => {
      await page
        .getByText(/^CONV-/)
        .first()
        .click();
      await page.getByText('(vérifiée)').waitFor();
      await drawn(page);
    },
    leadsTo: '/documents/:sha256',
  },
  { name: 'parametres', path: '/parametres' },
  { name: 'parametres-conditions', path: '/parametres/conditions' },
  { name: 'parametres-article', path: '/parametres/conditions/2.1' },
  {
    name: 'conditions-nouvelle',
    path: '/parametres/conditions/nouvelle',
    act: (page) => page.getByLabel('Acompte', { exact: true }).fill('40'),
  },
  { name: 'conditions-coller', path: '/parametres/conditions/coller' },
  {
    name: 'conditions-relire',
    path: '/parametres/conditions/coller',
    act: async (page) => {
      await page.getByLabel('Texte de vos conditions').fill(articlesInCapitals);
      await page.getByRole('button', { name: 'Lire les conditions' }).click();
      await page.getByRole('button', { name: 'Modifier art. 2', exact: true }).click();
      await page.getByLabel('Texte', { exact: true }).fill('Le devis reste valable {{validité}} jours.');
      await page.getByRole('button', { name: 'Remettre' }).waitFor();
    },
  },
  { name: 'conditions-version', path: `/parametres/conditions/versions/${termsId}` },
  { name: 'conditions-comparer', path: `/parametres/conditions/versions/${termsId}?avec=model` },
  // The version of the demonstration has begun: the screen says that it no longer changes.
  { name: 'conditions-commencee', path: `/parametres/conditions/versions/${termsId}/modifier` },
  { name: 'dossier-conditions', path: `${order('draft')}/conditions` },
  { name: 'parametres-taux', path: '/parametres/taux' },
  { name: 'parametres-numerotation', path: '/parametres/numerotation' },
  { name: 'parametres-comptabilite', path: '/parametres/comptabilite' },
  { name: 'parametres-apparence', path: '/parametres/apparence' },
  { name: 'parametres-sauvegarde', path: '/parametres/sauvegarde' },
  { name: 'parametres-journal', path: '/parametres/journal' },
  { name: 'parametres-personne', path: '/parametres/personne' },
  { name: 'page-inconnue', path: '/nulle-part' },
  {
    name: 'client-erreurs',
    path: '/clients/nouveau',
    act: async (page) => {
      await page.getByRole('main').getByRole('button', { name: 'Enregistrer', exact: true }).click();
    },
  },
  {
    name: 'recherche',
    path: '/aujourdhui',
    act: async (page) => {
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog').getByRole('combobox').fill('ardeche');
      await page.getByRole('option').first().waitFor();
    },
  },
  { name: 'raccourcis', path: '/aujourdhui', act: (page) => page.keyboard.press('?') },
  {
    name: 'formation-relire',
    path: '/formations/coller',
    act: async (page) => {
      await page.getByLabel('Texte de la fiche').fill(courseSheetText);
      await page.getByRole('button', { name: 'Lire la fiche' }).click();
    },
  },
  {
    name: 'dossier-fait',
    path: order('withdrawalPeriod'),
    act: async (page) => {
      await page.getByRole('button', { name: 'Inscrire un fait' }).click();
      await page.getByRole('menuitem', { name: 'Somme demandée au client…' }).click();
      await page.getByRole('dialog').getByText('Sans effet.').waitFor();
    },
  },
  {
    name: 'dossier-apercu',
    path: order('awaitingDeposit'),
    act: async (page) => {
      await page.getByRole('button', { name: 'Aperçu : Proposition commerciale' }).click();
      await drawn(page.getByRole('dialog'));
    },
  },
  {
    name: 'dossier-lettre',
    path: order('delivered'),
    act: async (page) => {
      await page.getByRole('button', { name: 'Aperçu : Mise en demeure' }).click();
      await drawn(page.getByRole('dialog'));
    },
  },
  {
    name: 'dossier-emettre-bloque',
    path: order('draft'),
    act: (page) => page.getByRole('main').getByRole('button', { name: 'Émettre la proposition' }).click(),
  },
  letter('lettre-accuse', 'Accusé de réception', order('awaitingDeposit')),
  letter('lettre-annulation', 'Lettre d’annulation', order('cancelled')),
  letter('lettre-report', 'Lettre de report', order('postponed')),
  letter('lettre-refus', 'Lettre de refus', order('contracted', 'Pharmacie du Pont-Vieux')),
  letter('lettre-suspension', 'Lettre de suspension', order('delivered')),
  letter('lettre-mise-en-demeure', 'Mise en demeure', order('delivered')),
  letter('lettre-resolution', 'Lettre de résolution', order('delivered', 'Garage de la Payre')),
  { name: 'dossier-annule', path: order('cancelled') },
  { name: 'dossier-reporte', path: order('postponed') },
  { name: 'dossier-en-retard', path: order('delivered', 'Garage de la Payre') },
  { name: 'dossier-conditions-particulieres', path: order('contracted', 'Coopérative de la Châtaigne') },
  { name: 'dossier-pourquoi', path: order('awaitingDeposit'), act: press(/^Acompte attendu/) },
];

/** Lists of an organisation that has just begun: each says what to do next. */
export const emptyScreens: readonly Screen[] = [
  'aujourdhui',
  'dossiers',
  'sessions',
  'formations',
  'clients',
  'participants',
  'formateurs',
  'lieux',
  'documents',
].map((name) => ({ name: `vide-${name}`, path: `/${name}` }));
