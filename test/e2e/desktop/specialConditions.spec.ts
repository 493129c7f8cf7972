import { formatNumericDay } from '../../../shared/domain/dates/formatDay.ts';
import { cancelAndTakeBack, concludeOrder } from '../support/cancelling.ts';
import { inWorkingDays } from '../support/days.ts';
import { expect, test } from '../support/desktopTest.ts';
import { button } from '../support/fields.ts';
import { fillBy, withMouse } from '../support/hands.ts';
import { printAndRead, words } from '../support/paper.ts';
import { backToOrder, issueNext, openCompanyOrder } from '../support/steps.ts';

const agreed = [
  'L’acompte est de 50 % au lieu de 30 % (article 2.1).',
  'L’annulation ne coûte que l’acompte 10 jours ou plus avant le début au lieu de 15 jours (article 3.5).',
];

test('special conditions print in the convention and win over the terms', async ({ desktop }) => {
  test.setTimeout(480_000);
  const { page } = desktop;
  const hands = withMouse(page);
  const { press } = hands;
  const [first] = inWorkingDays(30);
  await openCompanyOrder(hands, formatNumericDay(first));

  await test.step('agreed for this order alone, in the words that print', async () => {
    await press(page.getByRole('link', { name: 'Conditions particulières…' }));
    await fillBy(hands, page, { Acompte: '50', 'Annulation au prix de l’acompte': '10' });
    for (const text of agreed) await expect(page.getByText(words(text))).toBeVisible();
    await press(button(page, 'Enregistrer'));
    const section = page.getByRole('region', { name: 'Conditions de ce dossier' });
    for (const text of agreed) await expect(section.getByText(words(text))).toBeVisible();
  });
  await concludeOrder(hands);

  await test.step('the convention prints them and asks for half', async () => {
    await issueNext(hands, 'Émettre la convention');
    const text = await printAndRead(desktop, hands, 'convention');
    for (const value of [
      'Conditions particulières, qui priment sur les conditions générales',
      ...agreed,
      '725,00 145,00 870,00',
    ])
      expect.soft(text).toContain(value);
    await backToOrder(hands);
  });

  // Fourteen days would owe everything under the terms: the ten agreed win.
  await cancelAndTakeBack(desktop, first, {
    daysBefore: 14,
    simulated: ['14 jours avant : l’acompte de 870,00 € reste acquis'],
    written: [
      'Le délai est de 10 jours.',
      'Vos conditions particulières',
      '870,00',
      'Il ne reste rien à régler',
    ],
  });
  await cancelAndTakeBack(desktop, first, {
    daysBefore: 9,
    simulated: ['la totalité, 1 740,00 €, est due, dont 870,00 € restent à payer'],
    written: ['Le délai est de 10 jours.', '1 740,00', 'Nous vous remercions de régler 870,00 €'],
  });
});
