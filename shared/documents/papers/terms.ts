import { formatDay } from '../../domain/dates/formatDay.ts';
import type { ChapterText, ClauseText, Passage } from '../../domain/terms/text/clause.ts';
import { approvedOn } from '../../domain/terms/approvedOn.ts';
import { ownTextOf } from '../../domain/terms/own/ownClauseStating.ts';
import { clauseHead, headOf } from '../../domain/terms/text/heads.ts';
import { versionOfDossier } from '../../domain/terms/versionOfDossier.ts';
import type { Organisation, TermsVersion } from '../../records/records.ts';
import type { Block, Paper } from '../layout/blocks.ts';
import type { DocumentRequest } from '../request.ts';
import { publishedText, termsLabel } from './expected.ts';
import { framed } from './frame.ts';
import { activityStatement } from './organisationText.ts';
import { orToFill } from './wording.ts';

/** Conditions générales de vente: the organisation's own text or the model's, with the parameters that the rules read. */
export function terms(request: DocumentRequest): Paper {
  const { dossier } = request;
  const { organisation } = dossier;
  const version = versionOfDossier(dossier, request.on);
  const chapters = publishedText(dossier, request.on);
  return framed(request, {
    label: 'Conditions générales de vente',
    columns: 2,
    initials: true,
    marks: approvedOn(organisation, version) ? [] : ['MODÈLE À VALIDER'],
    head: [
      {
        kind: 'title',
        over: orToFill(organisation.name),
        title: ownTitle(chapters) ?? 'Conditions générales de vente',
        under: `${termsLabel(dossier, request.on)}, ${standing(version, organisation)}`,
      },
      { kind: 'paragraph', text: activityStatement(organisation), size: 'small' },
    ],
    body: [
      ...chapters.flatMap((chapter, at) => chapterBlocks(chapter, at === 0 && ownTitle(chapters) !== null)),
      {
        kind: 'signatures',
        boxes: [{ title: 'Le Client', lines: ['Lu et accepté. Date, nom et qualité, signature et cachet'] }],
      },
    ],
  });
}

/** An organisation's own text needs no approval: it is its own. The model's says whether it has been made so. */
function standing(version: TermsVersion | null, organisation: Organisation): string {
  if (version && ownTextOf(version)) return `en vigueur depuis le ${formatDay(version.from)}`;
  const approved = organisation.termsApprovedOn;
  return approved
    ? `approuvées le ${formatDay(approved)}`
    : 'modèle à valider par l’organisme avant tout usage';
}

const longestTitle = 60;

/** What an organisation wrote over its whole text is the title of the paper. */
function ownTitle([first]: readonly ChapterText[]): string | null {
  const titled = first?.number === '' && first.title !== '' && first.title.length <= longestTitle;
  return titled ? first.title : null;
}

const chapterBlocks = (chapter: ChapterText, titled: boolean): Block[] => {
  const head = titled ? '' : headOf(chapter);
  return [
    ...(head === '' ? [] : [{ kind: 'heading', text: head } as const]),
    ...chapter.clauses.flatMap((clause, at) => clauseBlocks(clause, clauseHead(chapter, at))),
  ];
};

const clauseBlocks = (clause: ClauseText, head: string): Block[] => [
  ...(head === '' ? [] : [{ kind: 'heading', text: head, size: 'small' } as const]),
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
