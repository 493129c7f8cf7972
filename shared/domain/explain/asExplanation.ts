import type { CivilDay } from '../dates/civilDay.ts';
import { type ArticleNumber, articleOn, isArticle } from '../legal/articles.ts';
import type { Answer } from './answer.ts';
import { citedInDossier } from './citedClause.ts';
import type { CitedArticle, Explanation } from './explanation.ts';
import type { PlayedStory } from './playedStory.ts';
import { signedClause } from './signedClause.ts';

/** The words of the law on a day: the article that decides, then those that complete it. */
function lawOf({ clause, articles = [] }: Answer, on: CivilDay, isSpecial: boolean): readonly CitedArticle[] {
  const numbers: readonly ArticleNumber[] = [
    ...(clause && isArticle(clause) ? [clause] : []),
    ...articles,
    ...(isSpecial ? (['1119'] as const) : []),
  ];
  return [...new Set(numbers)].flatMap((number) => articleOn(number, on) ?? []);
}

/**
 * An answer with what is added to all alike: the clause as signed, where a dossier is at hand, and the words of the law.
 * @example asExplanation(played, explainDeposit(played)).signed?.number //=> '2.1'
 */
export function asExplanation({ story, dossier }: PlayedStory, answer: Answer): Explanation {
  const { articles: _articles, shown, ...told } = answer;
  const read = shown ?? told.clause;
  const signed = dossier && read ? signedClause(dossier, story.asOf, read) : null;
  const isSpecial = (signed?.special?.length ?? 0) > 0;
  return {
    ...told,
    ...(dossier && told.clause ? { cited: citedInDossier(dossier, story.asOf, told.clause) } : {}),
    ...(signed ? { signed } : {}),
    law: lawOf(answer, story.asOf, isSpecial),
  };
}
