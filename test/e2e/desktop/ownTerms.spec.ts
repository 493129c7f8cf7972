import type { Page } from '@playwright/test';
import { formatNumericDay } from '../../../shared/domain/dates/formatDay.ts';
import type { DesktopInChromium } from '../../support/electronInChromium.ts';
import { bare, lexomSentences, lexomTerms, stands } from '../../support/ownTerms/textOf.ts';
import { inWorkingDays } from '../support/days.ts';
import { expect, test } from '../support/desktopTest.ts';
import { button, field } from '../support/fields.ts';
import { type Hands, withMouse } from '../support/hands.ts';
import { company } from '../support/journeyData.ts';
import { printAndRead, words } from '../support/paper.ts';
import { publishDeposit } from '../support/publishing.ts';
import { goTo, issueNext, openCompanyOrder, openOrder } from '../support/steps.ts';

const reading = (page: Page) => page.getByRole('region', { name: 'Valeurs et règles' });

/** LEXOM's text pasted, what it leaves open chosen, and published from today. */
async function publishLexom(hands: Hands): Promise<void> {
  const { page, press, type } = hands;
  await goTo(hands, 'Paramètres');
  await press(page.getByRole('main').getByRole('link', { name: 'Conditions générales' }).first());
  await press(page.getByRole('link', { name: 'Coller vos propres conditions…' }));
  await type(field(page, 'Texte de vos conditions'), lexomTerms);
  await press(button(page, 'Lire les conditions'));
  for (const [label, value] of [
    ['Acompte', '30'],
    ['Annulation au prix de l’acompte', '15'],
    ['Délai d’un report', '6'],
  ] as const)
    await expect(field(reading(page), label)).toHaveValue(value);
  await expect(reading(page).getByText('Aucune : chaque règle du calcul a sa clause.')).toBeVisible();
  await press(button(page, 'Publier cette version'));
  await expect(page.getByRole('alert').filter({ hasText: 'Un champ est à revoir' })).toBeFocused();
  await press(button(page, 'Retenir : Celui de chaque semestre'));
  await press(button(page, 'Publier cette version'));
  await expect(page.getByText('Conditions publiées.')).toBeVisible();
}

/** The terms of the order on the screen, issued, printed and read, without spaces. */
async function printTerms(desktop: DesktopInChromium, hands: Hands): Promise<string> {
  const { page, press } = hands;
  await press(button(page, 'Émettre : Conditions générales de vente'));
  await press(button(page.getByRole('dialog'), 'Émettre'));
  await expect(page.getByText('(vérifiée)')).toBeVisible();
  return bare(await printAndRead(desktop, hands, 'conditions'));
}

test('terms pasted come out of the printer whole; a deposit raised in them changes their text and the next order', async ({
  desktop,
}) => {
  test.setTimeout(480_000);
  const hands = withMouse(desktop.page);
  const { page } = hands;
  const [[first], [later]] = [inWorkingDays(30), inWorkingDays(45)];
  await openCompanyOrder(hands, formatNumericDay(first));
  const order = page.url();
  await publishLexom(hands);

  await test.step('the paper has every sentence of the text, with its figures', async () => {
    await page.goto(order);
    await issueNext(hands, 'Émettre la proposition');
    await page.goto(order);
    const paper = await printTerms(desktop, hands);
    expect(lexomSentences.filter((sentence) => !stands(paper, sentence))).toEqual([]);
    expect(paper.match(/acomptede30%/g)).toHaveLength(8);
  });

  await test.step('« Pourquoi ? » shows the clause of the text, under its own number', async () => {
    await page.goto(order);
    await page
      .getByRole('button', { name: words('522,00 €') })
      .first()
      .click();
    await expect(page.getByText('Article 2.1, Proposition commerciale')).toBeVisible();
  });

  await publishDeposit(hands, '40', 'l’acompte est de 696,00 € et le solde de 1 044,00 €');

  await test.step('the next order asks for 40 % and its terms say so; the one that left keeps 30 %', async () => {
    await openOrder(hands, {
      client: company['Raison sociale'],
      kind: 'INTRA',
      start: formatNumericDay(later),
      place: 'Salle du séchoir, 18, chemin du Haut-Pont, 07380 Lalevade',
      participants: 10,
    });
    await expect(page.getByText(words('696,00 €')).first()).toBeVisible();
    const paper = await printTerms(desktop, hands);
    expect(paper.match(/acomptede40%/g)).toHaveLength(8);
    expect(paper).not.toContain('acomptede30%');
    await page.goto(order);
    await expect(page.getByText(words('522,00 €')).first()).toBeVisible();
  });
});
