import { describe, expect, it } from 'vitest';
import { cutClause } from '../../../../../shared/domain/terms/own/cutClause.ts';
import type { ClauseDraft } from '../../../../../shared/domain/terms/own/editClauses.ts';
import { lostOf, restorePlaceholders } from '../../../../../shared/domain/terms/own/restorePlaceholders.ts';

const draft = (text: string, title = 'Commande'): ClauseDraft => ({ number: '2', title, text });
const before = draft(
  'Un acompte de {{depositRate}} % est versé.\nLe devis vaut {{proposalValidityDays}} jours.',
);

describe('a placeholder lost while editing', () => {
  it('is told by name, and how many places had it', () => {
    expect(lostOf(before, draft('Le devis vaut {{proposalValidityDays}} jours.'))).toEqual([
      { name: 'depositRate', before: 1, after: 0 },
    ]);
    expect(lostOf(before, before)).toEqual([]);
  });

  it.each([
    [
      'takes the place of the figure that was typed over it',
      'Un acompte de 40 % est dû.\nLe devis vaut {{proposalValidityDays}} jours.',
      'Un acompte de {{depositRate}} % est dû.\nLe devis vaut {{proposalValidityDays}} jours.',
    ],
    [
      'of a line that was deleted comes back with its line, at the end',
      'Le devis vaut {{proposalValidityDays}} jours.\nUne phrase de plus.',
      'Le devis vaut {{proposalValidityDays}} jours.\nUne phrase de plus.\nUn acompte de {{depositRate}} % est versé.',
    ],
    [
      'two at once',
      'Rien de tout cela.',
      'Rien de tout cela.\nUn acompte de {{depositRate}} % est versé.\nLe devis vaut {{proposalValidityDays}} jours.',
    ],
    ['of a clause emptied', '', before.text],
  ])('%s', (_how, edited, restored) => {
    expect(restorePlaceholders(before, draft(edited))).toEqual(draft(restored));
  });

  it('of the title comes back with the title', () => {
    const titled = draft('Texte.', 'Acompte de {{depositRate}} %');
    expect(restorePlaceholders(titled, draft('Texte changé.', 'Avance'))).toEqual(
      draft('Texte changé.', 'Acompte de {{depositRate}} %'),
    );
  });

  it('nothing lost, nothing changed', () => {
    const edited = draft(`${before.text}\nEncore.`);
    expect(restorePlaceholders(before, edited)).toBe(edited);
  });
});

describe('a clause is cut where the cursor stands', () => {
  const text = 'Un deux.\nTrois quatre.';
  const cut = (cursor: number) => cutClause(draft(text), cursor)?.map(({ passages }) => passages);
  it.each([
    [0, undefined],
    [3, [['Un'], ['deux.', 'Trois quatre.']]],
    [8, [['Un deux.'], ['Trois quatre.']]],
    [9, [['Un deux.'], ['Trois quatre.']]],
    [15, [['Un deux.', 'Trois'], ['quatre.']]],
    [22, undefined],
  ])('after %d signs', (cursor, passages) => {
    expect(cut(cursor)).toEqual(passages);
  });
});
