import { specialConditions } from '../../domain/terms/specialConditions.ts';
import type { Block } from '../layout/blocks.ts';
import type { DocumentRequest } from '../request.ts';
import { hasText } from './wording.ts';

const buyerTerms =
  'Le client a remis ses propres conditions : là où elles contredisent celles de l’organisme, les clauses incompatibles des unes et des autres sont sans effet (article 1119, alinéa 2, du Code civil).';

/** What was agreed for this order alone (clause I): each value in words, what else was agreed, and the buyer's own terms. */
export function specialTermsBlocks({ dossier, on }: DocumentRequest): Block[] {
  const sentences = specialConditions(dossier, on).map(({ sentence }) => sentence);
  const { specialTermsNote: note } = dossier.order;
  const agreed = [...sentences, ...(hasText(note) ? [note.trim()] : [])];
  return [
    ...(agreed.length > 0
      ? ([
          {
            kind: 'paragraph',
            text: 'Conditions particulières, qui priment sur les conditions générales (article 1119, alinéa 3, du Code civil) :',
            keepWithNext: true,
          },
          { kind: 'list', items: agreed },
        ] as const)
      : []),
    ...(dossier.order.buyerTerms === true ? ([{ kind: 'paragraph', text: buyerTerms }] as const) : []),
  ];
}
