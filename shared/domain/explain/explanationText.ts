import type { Passage } from '../terms/text/clause.ts';
import { fullName } from '../terms/text/heads.ts';
import {
  type CitedArticle,
  clauseText,
  type Explanation,
  type ExplanationLine,
  type SignedClause,
} from './explanation.ts';

const space = '\u00a0';

const listed = (lines: readonly ExplanationLine[]): readonly string[] =>
  lines.map(({ label, value }) => `${label}${space}: ${value}`);

const block = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length > 0 ? ['', title, ...lines] : [];

const passageLines = (passage: Passage): readonly string[] =>
  typeof passage === 'string' ? [passage] : passage.map((item) => `– ${item}`);

function clauseLines(signed: SignedClause): readonly string[] {
  const { passages, special = [], note } = signed;
  return [
    ...(special.length > 0 ? ['Conditions particulières de cette commande', ...special] : []),
    ...(note ? [note] : []),
    fullName(signed),
    ...passages.flatMap(passageLines),
  ];
}

const articleLines = ({ article, says, overTerms }: CitedArticle): readonly string[] => [
  `${article.charAt(0).toUpperCase()}${article.slice(1)}${space}: ${says}`,
  ...(overTerms ? [overTerms] : []),
];

/**
 * An explanation as text, to be pasted into a mail.
 * @example explanationText(whyDeposit).split('\n')[0] //=> 'Acompte, 522,00 €'
 */
export function explanationText(explanation: Explanation): string {
  const { title, because, clause, cited, lines = [], facts = [], signed, law = [] } = explanation;
  return [
    title,
    `${because}${clause ? ` (${cited ?? clauseText(clause)})` : ''}`,
    ...block('Le calcul', listed(lines)),
    ...block(
      'Les faits',
      facts.map(({ label, value }) => `${value}, ${label}`),
    ),
    ...(signed ? block(`La clause telle que signée (${signed.version})`, clauseLines(signed)) : []),
    ...block('La loi', law.flatMap(articleLines)),
  ].join('\n');
}
