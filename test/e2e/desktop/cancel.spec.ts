import { addDays } from '../../../shared/domain/dates/civilDay.ts';
import { formatDay, formatNumericDay } from '../../../shared/domain/dates/formatDay.ts';
import { cancelAndTakeBack, concludeOrder } from '../support/cancelling.ts';
import { inWorkingDays } from '../support/days.ts';
import { test } from '../support/desktopTest.ts';
import { withMouse } from '../support/hands.ts';
import { plain } from '../support/paper.ts';
import { openCompanyOrder } from '../support/steps.ts';

test('an order cancelled fifteen days before keeps the deposit; a day later it owes everything', async ({
  desktop,
}) => {
  test.setTimeout(300_000);
  const hands = withMouse(desktop.page);
  const [first] = inWorkingDays(30);
  await openCompanyOrder(hands, formatNumericDay(first));
  await concludeOrder(hands);

  await cancelAndTakeBack(desktop, first, {
    daysBefore: 15,
    simulated: [
      '15 jours avant : l’acompte de 522,00 € reste acquis',
      `À partir du ${formatDay(addDays(first, -14))} : la totalité, 1 740,00 €`,
    ],
    written: [
      'Le délai est de 15 jours.',
      `Le dernier jour pour annuler au prix de l’acompte était le ${plain(formatDay(addDays(first, -15)))}.`,
      'Indemnité d’annulation',
      '522,00',
      'Il ne reste rien à régler de part et d’autre.',
    ],
  });
  await cancelAndTakeBack(desktop, first, {
    daysBefore: 14,
    simulated: ['la totalité, 1 740,00 €, est due, dont 1 218,00 € restent à payer'],
    written: ['Le délai est de 15 jours.', '1 740,00', 'Nous vous remercions de régler 1 218,00 €'],
  });
});
