import { formatNumericDay } from '../../../shared/domain/dates/formatDay.ts';
import { acceptOrder, cancelAndTakeBack, concludeOrder } from '../support/cancelling.ts';
import { inWorkingDays } from '../support/days.ts';
import { expect, test } from '../support/desktopTest.ts';
import { type Hands, withMouse } from '../support/hands.ts';
import { company } from '../support/journeyData.ts';
import { printAndRead, words } from '../support/paper.ts';
import { publishDeposit } from '../support/publishing.ts';
import { backToOrder, issueNext, openCompanyOrder, openOrder } from '../support/steps.ts';

/** The line of what is due for the deposit, as the screen of the order shows it. */
const depositShown = (hands: Hands, amount: string): Promise<void> =>
  expect(hands.page.getByText(words(amount)).first()).toBeVisible();

test('a deposit raised from 30 to 40 % holds for the next proposal, and an order already signed keeps its terms', async ({
  desktop,
}) => {
  test.setTimeout(480_000);
  const { page } = desktop;
  const hands = withMouse(page);
  const [[first], [later]] = [inWorkingDays(30), inWorkingDays(45)];
  await openCompanyOrder(hands, formatNumericDay(first));
  await concludeOrder(hands);
  const signed = page.url();

  await publishDeposit(hands, '40', 'l’acompte est de 696,00 € et le solde de 1 044,00 €');

  await test.step('the order signed before keeps 30 % on the screen and in its convention', async () => {
    await page.goto(signed);
    await depositShown(hands, '522,00 €');
    await expect(page.getByText(words('696,00 €'))).toHaveCount(0);
    await issueNext(hands, 'Émettre la convention');
    const text = await printAndRead(desktop, hands, 'convention');
    expect(text).toContain('435,00 87,00 522,00');
    expect(text).toContain('Les conditions générales de vente (CGV, modèle)');
    expect(text).not.toContain('696,00');
    await backToOrder(hands);
  });

  await test.step('the next proposal asks for 40 %', async () => {
    await openOrder(hands, {
      client: company['Raison sociale'],
      kind: 'INTRA',
      start: formatNumericDay(later),
      place: 'Salle du séchoir, 18, chemin du Haut-Pont, 07380 Lalevade',
      participants: 10,
    });
    await issueNext(hands, 'Émettre la proposition');
    const text = await printAndRead(desktop, hands, 'proposition');
    expect(text).toContain('l’acompte de 40 % du prix TTC, soit 696,00 € TTC');
    expect(text).not.toContain('acompte de 30 %');
    await acceptOrder(hands);
    await depositShown(hands, '696,00 €');
  });

  await cancelAndTakeBack(desktop, later, {
    daysBefore: 15,
    simulated: ['15 jours avant : l’acompte de 696,00 € reste acquis'],
    written: ['696,00', 'Il ne reste rien à régler de part et d’autre.'],
  });
  await cancelAndTakeBack(desktop, later, {
    daysBefore: 14,
    simulated: ['la totalité, 1 740,00 €, est due, dont 1 044,00 € restent à payer'],
    written: ['1 740,00', 'Nous vous remercions de régler 1 044,00 €'],
  });
});
