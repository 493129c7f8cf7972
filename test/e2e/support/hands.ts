import { expect, type Locator, type Page } from '@playwright/test';
import { field } from './fields.ts';

/** How a person acts on a page: with the mouse, or by the keyboard alone. */
export interface Hands {
  readonly page: Page;
  /** A button, a link, a tab, an item of a menu. */
  readonly press: (target: Locator) => Promise<void>;
  /** Puts a text in the place of what a field holds. */
  readonly type: (target: Locator, text: string) => Promise<void>;
  /** One of the radio buttons of a group. */
  readonly check: (target: Locator) => Promise<void>;
  /** One line of a list of the system. */
  readonly pick: (target: Locator, label: string) => Promise<void>;
  /** A record by a few letters of its name, in a field that proposes what matches. */
  readonly find: (target: Locator, letters: string) => Promise<void>;
}

export const withMouse = (page: Page): Hands => ({
  page,
  press: (target) => target.click(),
  type: async (target, text) => {
    await target.fill(text);
    await target.blur();
  },
  check: (target) => target.check(),
  pick: async (target, label) => void (await target.selectOption({ label })),
  find: async (target, letters) => {
    await target.fill(letters);
    await page
      .getByRole('listbox')
      .getByRole('option', { name: new RegExp(letters, 'i') })
      .click();
  },
});

const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement);

/** More stops than any screen has: beyond, the target cannot be reached. */
const mostStops = 250;

/** Tab until the target has the focus, as read. @throws Error when Tab never comes there. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let stops = 0; stops < mostStops; stops += 1) {
    if (await hasFocus(target)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the keyboard does not reach ${target.toString()}`);
}

/** Arrows within what is one stop of Tab: tabs, items of a menu, radio buttons. */
async function arrowTo(page: Page, target: Locator, key: 'ArrowRight' | 'ArrowDown'): Promise<void> {
  for (let steps = 0; steps < 20; steps += 1) {
    if (await hasFocus(target)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`arrows do not reach ${target.toString()}`);
}

const roleOf = (target: Locator): Promise<string | null> => target.getAttribute('role');

async function pressByKey(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  const role = await roleOf(target);
  if (role === 'menuitem') await arrowTo(page, target, 'ArrowDown');
  else if (role === 'tab') {
    await tabTo(page, page.locator('[role=tab][aria-selected=true]'));
    await arrowTo(page, target, 'ArrowRight');
  } else await tabTo(page, target);
  await page.keyboard.press('Enter');
}

const chosenIn = (list: Locator): Promise<string | undefined> =>
  list.evaluate((element) => (element as HTMLSelectElement).selectedOptions[0]?.text);

/** The keyboard alone: Tab, arrows, letters, Enter. A text of several lines is pasted. */
export const withKeyboard = (page: Page): Hands => ({
  page,
  press: (target) => pressByKey(page, target),
  type: async (target, text) => {
    await tabTo(page, target);
    await page.keyboard.press('Control+a');
    if (text.includes('\n')) await page.keyboard.insertText(text);
    else await page.keyboard.type(text);
  },
  check: async (target) => {
    const group = page.locator(`input[type=radio][name="${await target.getAttribute('name')}"]`);
    const checked = group.and(page.locator(':checked'));
    await tabTo(page, (await checked.count()) > 0 ? checked : group.first());
    if ((await checked.count()) === 0) await page.keyboard.press('Space');
    await arrowTo(page, target, 'ArrowDown');
  },
  pick: async (target, label) => {
    await tabTo(page, target);
    for (let steps = 0; steps < 40 && (await chosenIn(target)) !== label; steps += 1)
      await page.keyboard.press('ArrowDown');
    expect(await chosenIn(target)).toBe(label);
  },
  find: async (target, letters) => {
    await tabTo(page, target);
    await page.keyboard.type(letters);
    await expect(
      page.getByRole('listbox').getByRole('option', { name: new RegExp(letters, 'i') }),
    ).toBeVisible();
    await page.keyboard.press('Enter');
  },
});

/** Fills fields by their labels, in the order given. */
export async function fillBy(
  hands: Hands,
  within: Page | Locator,
  values: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [label, value] of Object.entries(values)) {
    const target = field(within, label).first();
    const isList = (await target.evaluate((element) => element.tagName)) === 'SELECT';
    await (isList ? hands.pick(target, value) : hands.type(target, value));
  }
}
