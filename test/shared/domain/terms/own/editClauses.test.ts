import { describe, expect, it } from 'vitest';
import { basisPoints } from '../../../../../shared/domain/money/cents.ts';
import {
  clauseFrom,
  draftOf,
  mergeWithPrevious,
  replaceClause,
  restated,
  splitClause,
} from '../../../../../shared/domain/terms/own/editClauses.ts';
import { findParameters, statedParameters } from '../../../../../shared/domain/terms/own/findParameters.ts';
import { clauseFromModel } from '../../../../../shared/domain/terms/own/fromModel.ts';
import { withPlaceholders } from '../../../../../shared/domain/terms/own/insertPlaceholders.ts';
import { ownClauseStating } from '../../../../../shared/domain/terms/own/ownClauseStating.ts';
import { placeholdersIn } from '../../../../../shared/domain/terms/own/placeholders.ts';
import { readTermsText } from '../../../../../shared/domain/terms/own/readTermsText.ts';
import { reviewParameters } from '../../../../../shared/domain/terms/own/reviewParameters.ts';
import { silentRules } from '../../../../../shared/domain/terms/own/silentRules.ts';
import { topicsOf } from '../../../../../shared/domain/terms/own/topicsOf.ts';
import { defaultTerms } from '../../../../../shared/domain/terms/parameters.ts';
import { termsText } from '../../../../../shared/domain/terms/text/termsText.ts';
import { termsTextOfVersion } from '../../../../../shared/domain/terms/text/termsTextOfVersion.ts';
import { organisationFixture } from '../../../../support/dossierFixture.ts';
import { articlesInCapitals } from '../../../../support/ownTerms/articlesInCapitals.ts';
import { lettersOf, lexomTerms, textsOf } from '../../../../support/ownTerms/textOf.ts';
import { withoutNumbers } from '../../../../support/ownTerms/withoutNumbers.ts';

const read = (text: string) => readTermsText(text).chapters;
const clausesOf = (text: string) => read(text).flatMap(({ clauses }) => clauses);

describe('what a clause states of the engine', () => {
  it('LEXOM’s clauses state the engine’s of the same number; 4.3, 5.1 and 5.3 are text only', () => {
    const textOnly = ['4.3', '5.1', '5.3'];
    for (const { number, states } of clausesOf(lexomTerms))
      expect({ number, states }).toEqual({ number, states: textOnly.includes(number) ? [] : [number] });
  });

  it('by content, whatever the number', () => {
    expect(
      clausesOf(articlesInCapitals).map(({ number, states }) => `${number} ${states.join('+')}`.trim()),
    ).toEqual([
      '',
      'ARTICLE 1 I',
      'ARTICLE 2 2.1',
      'ARTICLE 3 3.1+3.2',
      'ARTICLE 4 3.3',
      'ARTICLE 5 3.4',
      'ARTICLE 6 3.5',
      'ARTICLE 7 3.6',
      'ARTICLE 8 4.7',
      'ARTICLE 9',
      'ARTICLE 10 5.4',
    ]);
    expect(
      topicsOf({
        title: 'Divers',
        passages: ['Toute annulation reçue moins de 21 jours avant coûte le prix.'],
      }),
    ).toEqual(['3.5']);
    expect(topicsOf({ title: 'Supports', passages: ['Ils restent notre propriété.'] })).toEqual([]);
  });

  it('the model’s own clauses are recognised too, so that one of them can be added to a text', () => {
    const textOnly = new Set(['4.2', '4.3', '4.4', '5.1', '5.3']);
    const unrecognised = termsText(defaultTerms, organisationFixture)
      .flatMap(({ clauses }) => clauses)
      .filter(({ number, title }) => title !== '' && !textOnly.has(number))
      .filter(({ number, title, passages }) => {
        const text = passages.map((one) => (typeof one === 'string' ? one : [...one]));
        return !topicsOf({ title, passages: text }).includes(number);
      });
    expect(unrecognised).toEqual([]);
  });

  it('a court’s clause stands out (art. 48 CPC), and it alone', () => {
    expect(
      clausesOf(lexomTerms)
        .filter(({ prominent }) => prominent)
        .map(({ number }) => number),
    ).toEqual(['5.4']);
  });

  it('the rules with effect that a text does not state are listed', () => {
    expect(silentRules(read(lexomTerms))).toEqual([]);
    expect(silentRules(read(articlesInCapitals))).toEqual(['2.2', '3.7']);
    expect(silentRules(read(withoutNumbers))).toEqual(['3.3', '3.4', '3.6', '3.7', '4.7']);
  });

  it('leads from a clause of the engine to the organisation’s own', () => {
    const version = { text: read(articlesInCapitals) };
    expect(ownClauseStating(version, '3.5')?.number).toBe('ARTICLE 6');
    expect(ownClauseStating(version, '3.7')).toBeNull();
    expect(ownClauseStating({}, '3.5')).toBeNull();
    expect(ownClauseStating(null, '3.5')).toBeNull();
  });
});

describe('clauses are edited', () => {
  it('as lines: every clause of LEXOM’s comes back as it was', () => {
    for (const clause of restated(read(lexomTerms)).flatMap(({ clauses }) => clauses)) {
      const { states: _states, ...back } = clauseFrom(draftOf(clause));
      expect(clause).toMatchObject(back);
    }
  });

  it('a clause joined to the one above and cut again is the same clause', () => {
    const chapters = read(lexomTerms);
    const at = { chapter: 3, clause: 4 };
    const merged = mergeWithPrevious(chapters, at);
    expect(merged[3]?.clauses.map(({ number }) => number)).toEqual([
      '3.1',
      '3.2',
      '3.3',
      '3.4',
      '3.6',
      '3.7',
    ]);
    const joined = merged[3]?.clauses[3];
    expect(joined?.states).toEqual(['3.4', '3.5']);
    const draft = draftOf(joined ?? { number: '', title: '', passages: [] });
    const line = draft.text.split('\n').indexOf("3.5. Cas d'annulation");
    const parts = splitClause(draft, line);
    expect(replaceClause(merged, { chapter: 3, clause: 3 }, parts ?? [])).toEqual(chapters);
  });

  it('the first clause of a chapter joins the chapter above, title and all', () => {
    const chapters = read(lexomTerms);
    const merged = mergeWithPrevious(chapters, { chapter: 3, clause: 0 });
    expect(merged.map(({ number }) => number)).toEqual(['', 'I', 'II', 'IV', 'V']);
    expect(lettersOf(textsOf(merged).join(' '))).toBe(lettersOf(lexomTerms));
    expect(merged[2]?.clauses.map(({ number }) => number)).toEqual([
      '2.1',
      '2.2',
      '3.2',
      '3.3',
      '3.4',
      '3.5',
      '3.6',
      '3.7',
    ]);
  });

  it('the very first stays where it is', () => {
    const chapters = read(articlesInCapitals);
    expect(mergeWithPrevious(chapters, { chapter: 0, clause: 0 })).toEqual(chapters);
  });

  it('a cut needs text on both sides', () => {
    const draft = { number: '1', title: 'Objet', text: 'Un.\nDeux.' };
    expect(splitClause(draft, 0)).toBeNull();
    expect(splitClause(draft, 2)).toBeNull();
    expect(splitClause(draft, 1)?.map(({ passages }) => passages)).toEqual([['Un.'], ['Deux.']]);
  });

  it('a clause of the model joins with its figures tied to the parameters', () => {
    const clause = clauseFromModel('3.6', { ...defaultTerms, postponementMonths: 4 }, organisationFixture);
    expect(clause).toMatchObject({ number: '', title: 'Report' });
    expect(clause?.states).toContain('3.6');
    expect(placeholdersIn(clause?.passages.flat().join(' ') ?? '')).toEqual(
      expect.arrayContaining(['postponementMonths', 'depositRate']),
    );
    expect(clauseFromModel('9.9', defaultTerms, organisationFixture)).toBeNull();
  });
});

const linked = (text: string) => {
  const chapters = read(text);
  const stated = statedParameters(findParameters(chapters));
  return { stated, chapters: withPlaceholders(chapters, stated) };
};

const statesOf = (text: string, extra = {}) => {
  const { chapters, stated } = linked(text);
  return Object.fromEntries(
    reviewParameters(chapters, { ...stated, ...extra }).map(({ name, state }) => [name, state]),
  );
};

describe('the review of parameters', () => {
  it('LEXOM’s: eight say the same, one is to choose, five are not in the text', () => {
    expect(statesOf(lexomTerms)).toEqual({
      proposalValidityDays: 'agrees',
      depositRate: 'agrees',
      cancellationDays: 'agrees',
      postponementMonths: 'agrees',
      carryOverDeposit: 'agrees',
      opcoGraceMonths: 'agrees',
      lateInterestMode: 'toChoose',
      paymentImputation: 'absent',
      recoveryFee: 'agrees',
      formalNoticeDays: 'agrees',
      proposalPreparationFee: 'absent',
      capIndividualAtDeposit: 'absent',
      keptDepositVat: 'absent',
      fullPriceVat: 'absent',
    });
  });

  it('names the clauses whose figure follows', () => {
    const { chapters, stated } = linked(lexomTerms);
    const deposit = reviewParameters(chapters, stated).find(({ name }) => name === 'depositRate');
    expect(deposit).toMatchObject({ value: 3000, linked: ['2.1', '2.2', '3.5', '3.6'], disagreements: [] });
  });

  it('a figure that follows agrees whatever the value; words that say otherwise are shown', () => {
    expect(statesOf(lexomTerms, { depositRate: basisPoints(4000) })['depositRate']).toBe('agrees');
    const { chapters, stated } = linked(lexomTerms);
    const carried = reviewParameters(chapters, { ...stated, carryOverDeposit: true }).find(
      ({ name }) => name === 'carryOverDeposit',
    );
    expect(carried).toMatchObject({ state: 'differs', disagreements: [{ clause: '3.6', value: false }] });
  });
});

describe('the written terms of a version', () => {
  it('are the organisation’s own text with the parameters in, where it has one', () => {
    const text = withPlaceholders(read(lexomTerms), { depositRate: basisPoints(3000) });
    const printed = termsTextOfVersion(
      { text, parameters: { depositRate: basisPoints(4000) } },
      organisationFixture,
    );
    expect(printed.map(({ number }) => number)).toEqual(['', 'I', 'II', 'III', 'IV', 'V']);
    expect(JSON.stringify(printed)).toContain("d'un acompte de 40 % du prix TTC définitif total");
  });

  it('else the model’s', () => {
    expect(termsTextOfVersion({ parameters: {} }, organisationFixture)).toEqual(
      termsText(defaultTerms, organisationFixture),
    );
    expect(termsTextOfVersion(null, organisationFixture)).toEqual(
      termsText(defaultTerms, organisationFixture),
    );
  });
});
