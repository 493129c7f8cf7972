import { addDays, type CivilDay } from '../../../shared/domain/dates/civilDay.ts';
import { formatDay, formatNumericDay, formatWeekday } from '../../../shared/domain/dates/formatDay.ts';
import type { DesktopInChromium } from '../../support/electronInChromium.ts';
import { journeySheet } from '../../support/journeySheet.ts';
import { button } from '../support/fields.ts';
import { type Hands, withKeyboard, withMouse } from '../support/hands.ts';
import { inWorkingDays } from '../support/days.ts';
import { expect, test } from '../support/desktopTest.ts';
import { company, means, organisation, tenPeople } from '../support/journeyData.ts';
import { plain, printAndRead } from '../support/paper.ts';
import { backToOrder, issueNext, openCompanyOrder, pasteTenPeople, recordNext } from '../support/steps.ts';

/** From the first start to a convention that is final, printed and saved. Gives its text. */
async function companyJourney(desktop: DesktopInChromium, hands: Hands): Promise<string> {
  const { page, press } = hands;
  const [first] = inWorkingDays(30);
  await openCompanyOrder(hands, formatNumericDay(first));
  await pasteTenPeople(hands);
  await issueNext(hands, 'Émettre la proposition');
  await backToOrder(hands);
  await recordNext(hands, 'Pièces reçues…', 'Inscrire la réception');
  await expect(page.getByText(/^Acompte attendu/).first()).toBeVisible();
  await recordNext(hands, 'Acompte reçu…', 'Inscrire le règlement');
  await expect(page.getByText(/^Contrat définitif/).first()).toBeVisible();
  await press(button(page, 'Aperçu : Convention de formation'));
  await expect(page.getByRole('dialog').getByRole('region', { name: /^Page 1 sur/ })).toBeVisible();
  await press(button(page.getByRole('dialog'), 'Fermer'));
  await issueNext(hands, 'Émettre la convention');
  return printAndRead(desktop, hands, 'convention');
}

const ways = [
  ['with the mouse', withMouse],
  ['by the keyboard alone', withKeyboard],
] as const;
for (const [way, handsOf] of ways)
  test(`from a pasted sheet to a convention on paper, for a company, ${way}`, async ({ desktop }) => {
    test.setTimeout(300_000);
    const text = await companyJourney(desktop, handsOf(desktop.page));
    for (const [mention, values] of Object.entries(mentions(...inWorkingDays(30))))
      await test.step(`the convention states: ${mention}`, () => {
        for (const value of values) expect.soft(text).toContain(value);
      });
  });

/** Each mention of D6353-1 and of the checklist, with the values that were typed on the way. */
const mentions = (first: CivilDay, last: CivilDay): Readonly<Record<string, readonly string[]>> => ({
  'the organisation, its SIRET and its signatory': [
    organisation['Nom de l’organisme'],
    '000 426 106 00019',
    organisation['Adresse : numéro et voie'],
    organisation.Nom,
    organisation.Qualité,
  ],
  'the number of the declaration of activity and its region': ['84 07 00001 07', organisation.Région],
  'the client, its SIRET, its address and its signatory': [
    company['Raison sociale'],
    '000 426 114 00013',
    company['Adresse : numéro et voie'],
    company['Nom du signataire'],
    company.Qualité,
  ],
  'the title and the reference': [journeySheet.title, journeySheet.reference],
  'the objectives': journeySheet.objectives,
  'the contents': journeySheet.modules,
  'the means': [means],
  'the duration in hours and in days': ['14 h, soit 2 jours'],
  'the period and the hours': [
    plain(`du ${formatWeekday(first)} au ${formatWeekday(last)}`),
    '9 h 00 – 12 h 30 et 13 h 30 – 17 h 00',
  ],
  'the place': ['Salle du séchoir'],
  'how many people, and their names': [
    'L’effectif formé au titre de la convention est de 10 participants',
    ...tenPeople.map(([lastName, firstName]) => `${lastName.toUpperCase()} ${firstName}`),
  ],
  'how attendance is followed': ['Feuilles d’émargement signées par chaque participant'],
  'how it is evaluated': ['Évaluation Une évaluation à chaud', 'à froid'],
  'what is delivered at the end': ['Sanction Une attestation de formation'],
  'the price excluding and including tax, and the VAT': [
    'Total HT 1 450,00',
    'TVA 20 % 290,00',
    'Total TTC 1 740,00',
  ],
  'the deposit and the balance': ['435,00 87,00 522,00', '1 015,00 203,00 1 218,00'],
  'what a cancellation costs': [`Reçue au plus tard le ${plain(formatDay(addDays(first, -15)))}`],
  'the rules of procedure': ['Le règlement intérieur'],
  'the version of the terms': ['Les conditions générales de vente (CGV'],
});
