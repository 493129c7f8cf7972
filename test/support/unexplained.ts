import type { Page } from '@playwright/test';

/** A place whose amounts no rule made of an order. */
interface Place {
  /** Addresses, after the `#`. */
  readonly at: RegExp;
  readonly within: string;
  readonly because: string;
}

/** The only places where an amount may stand without « Pourquoi ? ». */
const places: readonly Place[] = [
  { at: /./, within: 'aside[aria-label="Pourquoi ?"]', because: 'an answer is not asked about' },
  {
    at: /./,
    within: '[role="figure"]',
    because: 'a drawing: a click on a day, and the table beside it, answer',
  },
  { at: /./, within: 'body > svg[aria-hidden="true"]', because: 'words that a chart measures, out of sight' },
  { at: /./, within: '[role="document"]', because: 'a paper as it prints: its figures are listed beside it' },
  { at: /^\/formations/, within: 'main', because: 'prices that people typed on the sheet of a course' },
  {
    at: /^\/clients/,
    within: '[role="dialog"]',
    because: 'a penalty reckoned from what is typed, its answer open beneath',
  },
  {
    at: /^\/parametres/,
    within: 'main, [role="dialog"]',
    because: 'examples of a clause and figures of the law, each beside the clause that makes it',
  },
  {
    at: /^\/dossiers/,
    within: '[id$="-help"]',
    because: 'a figure of the law, in the help of a field',
  },
];

/** Texts in sight that show an amount and stand neither in a « Pourquoi ? » nor in one of the places known. */
export const unexplainedAmounts = (page: Page): Promise<readonly string[]> => {
  const address = new URL(page.url()).hash.slice(1);
  const known = places.filter(({ at }) => at.test(address)).map(({ within }) => within);
  return page.evaluate(
    (allowed) => {
      const found: string[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const holder = node.parentElement;
        const text = node.textContent ?? '';
        if (holder && /\d\s?€/.test(text) && !holder.closest(allowed) && holder.checkVisibility())
          found.push(text.trim().slice(0, 120));
      }
      return found;
    },
    ['[data-why]', '[data-explained]', ...known].join(', '),
  );
};
