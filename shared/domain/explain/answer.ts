import type { ArticleNumber } from '../legal/articles.ts';
import type { Explanation } from './explanation.ts';

/** What a subject knows: the clause as signed and the words of the law are added to all alike. */
export interface Answer extends Omit<Explanation, 'cited' | 'signed' | 'law'> {
  /** Articles beside that of the clause itself. */
  readonly articles?: readonly ArticleNumber[];
  /** The clause whose text is shown, where it is not the one that decides. */
  readonly shown?: string;
}
