import type { Block, Paper } from '../layout/blocks.ts';
import type { DocumentRequest } from '../request.ts';
import { clientBox, clientSide, madeAt, organisationBox, organisationSide } from './clientText.ts';
import { framed, letterheadOf } from './frame.ts';
import { orToFill } from './wording.ts';

interface TrainingContract {
  /** In the frame of each page: « Convention de formation ». */
  readonly label: string;
  /** Above the title of the course. */
  readonly heading: string;
  /** The articles of law that ask for it. */
  readonly law: string;
  readonly articles: readonly (readonly [title: string, blocks: readonly Block[]])[];
  /** What the client writes and puts in the box. */
  readonly signing: string;
  readonly after?: readonly Block[];
}

/** What a convention and a contract share: who with whom, numbered articles, made where and when, two signatures. */
export function trainingContract(request: DocumentRequest, contract: TrainingContract): Paper {
  const { dossier, number } = request;
  return framed(request, {
    label: contract.label,
    initials: true,
    body: [
      letterheadOf(request),
      {
        kind: 'title',
        over: contract.heading,
        title: orToFill(dossier.course.title),
        under: `${number ? `N° ${number}. ` : ''}${contract.law}`,
      },
      { kind: 'sides', left: organisationSide(dossier), right: clientSide(dossier) },
      ...contract.articles.flatMap(([title, blocks], i): Block[] => [
        { kind: 'heading', text: `Article ${i + 1}. ${title}` },
        ...blocks,
      ]),
      { kind: 'paragraph', text: madeAt(request), keepWithNext: true, before: 5 },
      { kind: 'signatures', boxes: [organisationBox(dossier), clientBox(dossier, contract.signing)] },
      ...(contract.after ?? []),
    ],
  });
}
