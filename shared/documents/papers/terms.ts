import { formatDay } from '../../domain/dates/formatDay.ts';
import type { ClauseText, Passage } from '../../domain/terms/text/clause.ts';
import type { Block, Paper } from '../layout/blocks.ts';
import type { DocumentRequest } from '../request.ts';
import { publishedText, termsLabel } from './expected.ts';
import { framed } from './frame.ts';
import { activityStatement } from './organisationText.ts';
import { orToFill } from './wording.ts';

/** Conditions générales de vente, written from the parameters that the rules read. */
export function terms(request: DocumentRequest): Paper {
  const { dossier } = request;
  const { organisation } = dossier;
  const approved = organisation.termsApprovedOn;
  const chapters = publishedText(dossier, request.on);
  return framed(request, {
    label: 'Conditions générales de vente',
    columns: 2,
    initials: true,
    marks: approved ? [] : ['MODÈLE À VALIDER'],
    head: [
      {
        kind: 'title',
        over: orToFill(organisation.name),
        title: 'Conditions générales de vente',
        under: `${termsLabel(dossier, request.on)}, ${
          approved
            ? `approuvées le ${formatDay(approved)}`
            : 'modèle à valider par l’organisme avant tout usage'
        }`,
      },
      { kind: 'paragraph', text: activityStatement(organisation), size: 'small' },
    ],
    body: [
      ...chapters.flatMap(({ number, title, clauses }): Block[] => [
        { kind: 'heading', text: `${number}. ${title}` },
        ...clauses.flatMap(clauseBlocks),
      ]),
      {
        kind: 'signatures',
        boxes: [{ title: 'Le Client', lines: ['Lu et accepté. Date, nom et qualité, signature et cachet'] }],
      },
    ],
  });
}

const clauseBlocks = (clause: ClauseText): Block[] => [
  ...(clause.title
    ? [{ kind: 'heading', text: `${clause.number}. ${clause.title}`, size: 'small' } as const]
    : []),
  ...clause.passages.map((passage, i): Block => passageBlock(passage, clause, i)),
];

const passageBlock = (passage: Passage, clause: ClauseText, index: number): Block =>
  typeof passage === 'string'
    ? {
        kind: 'paragraph',
        text: passage,
        size: 'small',
        weight: clause.prominent ? 'bold' : 'regular',
        keepWithNext: typeof clause.passages[index + 1] === 'object',
      }
    : { kind: 'list', items: passage, size: 'small' };
