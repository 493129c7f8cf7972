import { addDays } from '../../../shared/domain/dates/civilDay.ts';
import { formatNumericDay, formatShortDay, formatWeekday } from '../../../shared/domain/dates/formatDay.ts';
import { nextWorkingDay } from '../../../shared/domain/dates/nextWorkingDay.ts';
import { journeySheet } from '../../support/journeySheet.ts';
import { todayHere } from '../../tools/commandLine.ts';
import { inWorkingDays } from '../support/days.ts';
import { expect, test } from '../support/desktopTest.ts';
import { button, field, fillIn } from '../support/fields.ts';
import { withMouse } from '../support/hands.ts';
import { mediator, organisation, person, trainer } from '../support/journeyData.ts';
import { plain, printAndRead } from '../support/paper.ts';
import {
  addPerson,
  addTrainer,
  assignTrainer,
  backToOrder,
  issueNext,
  openOrder,
  openOrganisation,
  pasteTheSheet,
  recordNext,
} from '../support/steps.ts';

test('a contract for an individual: nothing may be asked before the window ends', async ({ desktop }) => {
  const { page } = desktop;
  const hands = withMouse(page);
  const [first, last] = inWorkingDays(40);
  /** Fourteen days after the signature, on to a working day; payable the day after. */
  const windowEnd = nextWorkingDay(addDays(todayHere(), 14));
  const payable = plain(formatShortDay(addDays(windowEnd, 1)));
  await openOrganisation(hands);
  await pasteTheSheet(hands);
  await addTrainer(hands);
  await addPerson(hands);
  await openOrder(hands, {
    client: person.Nom,
    kind: 'INTER',
    start: formatNumericDay(first),
    place: 'Salle du Bec, 3, quai des Tanneurs, 07400 Le Teil',
    participants: 1,
    channel: 'À distance',
  });

  await test.step('the law asks for the trainer’s titles before the contract is issued', async () => {
    await button(page.getByRole('main'), 'Émettre le contrat').click();
    await expect(button(page.getByRole('dialog'), 'Émettre')).toHaveAttribute('aria-disabled', 'true');
    await expect(
      page
        .getByRole('dialog')
        .getByText(/formateur/i)
        .first(),
    ).toBeVisible();
    await page.keyboard.press('Escape');
  });
  await assignTrainer(hands, trainer.Nom);
  await test.step('a mention that lacks leads to where it is filled, and back', async () => {
    const order = page.url();
    await button(page.getByRole('main'), 'Émettre le contrat').click();
    await page
      .getByRole('dialog')
      .getByRole('link', { name: /Médiateur/ })
      .click();
    await fillIn(page, mediator);
    await button(page, 'Enregistrer').click();
    // Saving leads back to the order, where the missing mention was read.
    await expect(page).toHaveURL(order);
    await expect(button(page.getByRole('main'), 'Émettre le contrat')).toBeVisible();
  });
  await issueNext(hands, 'Émettre le contrat');
  const text = await printAndRead(desktop, hands, 'contrat');
  await backToOrder(hands);
  await recordNext(hands, 'Contrat signé…', 'Inscrire la signature');
  await expect(page.getByText(payable).first()).toBeVisible();

  await test.step('a sum asked on the first day is refused, and the screen says why before', async () => {
    await button(page, 'Inscrire un fait').click();
    await page.getByRole('menuitem', { name: 'Somme demandée au client…' }).click();
    const dialog = page.getByRole('dialog');
    await field(dialog, 'Montant').fill('208,80');
    await expect(dialog.getByText('Sans effet.')).toBeVisible();
    await expect(
      dialog
        .getByRole('status')
        .getByText(/L6353-6|L221/)
        .first(),
    ).toBeVisible();
    await button(dialog, 'Inscrire la demande').click();
    await expect(dialog).toBeHidden();
    await expect(page.getByText(/Somme demandée|sans effet|refus/i).first()).toBeVisible();
  });

  const mentions: Readonly<Record<string, readonly string[]>> = {
    'who contracts': [organisation['Nom de l’organisme'], 'Élodie', person['Adresse : numéro et voie']],
    'nature, duration, programme, purpose, how many (1°)': [
      journeySheet.title,
      '14 h',
      ...journeySheet.modules,
      ...journeySheet.objectives,
      plain(`du ${formatWeekday(first)} au ${formatWeekday(last)}`),
    ],
    'what must be known before, and what it prepares for (2°)': ['Aucune connaissance préalable'],
    'how it is given and checked (3°)': ['En présentiel', 'Salle du Bec', 'attestation'],
    'the trainer’s titles (4°)': [trainer.Nom.toUpperCase(), trainer['Titres, diplômes ou références']],
    'how it is paid, and what a stop costs (5°)': ['580,00', '116,00', '696,00', '208,80', 'force majeure'],
    'both windows': ['dix jours', 'quatorze jours'],
  };
  for (const [mention, values] of Object.entries(mentions))
    await test.step(`the contract states: ${mention}`, () => {
      for (const value of values) expect.soft(text).toContain(value);
    });
});
