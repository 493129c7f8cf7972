import type { Page } from '@playwright/test';

/** Where figures stand that no rule made, each with its reason. A selector, and what a person finds there. */
export const entered: readonly (readonly [selector: string, reason: string])[] = [
  ['aside[aria-label="Pourquoi ?"]', 'an answer is not asked about'],
  ['[role="figure"]', 'a drawing: the table beside it answers, and so does a click'],
];

/** Texts in sight that show an amount and stand neither in a « Pourquoi ? » nor where a person typed them. */
export const unexplainedAmounts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(
    (known) => {
      const amount = /\d\s?€/;
      const answers = ['[data-why]', '[data-explained]', ...known].join(', ');
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.textContent ?? '';
        const holder = node.parentElement;
        if (!holder || !amount.test(text) || holder.closest(answers) || !holder.checkVisibility()) continue;
        found.push(text.trim());
      }
      return found;
    },
    entered.map(([selector]) => selector),
  );
