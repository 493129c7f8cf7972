/** The one shape of an answer to « Pourquoi ? »; `shared/domain/explain` makes them. */
export {
  type CitedArticle,
  clauseText,
  type Explanation,
  type ExplanationLine,
  isOfTheTerms,
  type SignedClause,
} from '../../../shared/domain/explain/explanation.ts';
