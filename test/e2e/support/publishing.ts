import { expect } from './desktopTest.ts';
import { button } from './fields.ts';
import { fillBy, type Hands } from './hands.ts';
import { words } from './paper.ts';
import { goTo } from './steps.ts';

/** Paramètres → Conditions: a new version from today, whose deposit is another. */
export async function publishDeposit(hands: Hands, percent: string, said: string): Promise<void> {
  const { page, press } = hands;
  await goTo(hands, 'Paramètres');
  await press(page.getByRole('main').getByRole('link', { name: 'Conditions générales' }).first());
  await press(page.getByRole('link', { name: 'Modifier les conditions' }));
  await fillBy(hands, page, { Acompte: percent });
  await expect(page.getByText(words(said)).first()).toBeVisible();
  await press(button(page, 'Publier cette version'));
  await expect(page.getByText('Conditions publiées.')).toBeVisible();
}
