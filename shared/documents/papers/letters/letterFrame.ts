import { formatDay } from '../../../domain/dates/formatDay.ts';
import type { NoMatter } from '../../../domain/letters/letterCase.ts';
import type { Statement } from '../../../domain/orders/statement.ts';
import { documentNames } from '../../../messages/factTitle.ts';
import type { Block, Paper } from '../../layout/blocks.ts';
import { recipientWindow } from '../../layout/sideStrips.ts';
import type { DocumentRequest } from '../../request.ts';
import { recipientSide } from '../clientText.ts';
import { framed, letterheadOf } from '../frame.ts';
import { mediation } from '../individualText.ts';
import { hasText, knownPairs, orToFill } from '../wording.ts';
import { said } from './letterBlocks.ts';
import { referencesOf } from './references.ts';

/** What one letter adds to the frame that all share. */
export interface Letter {
  /** After « Objet ». */
  readonly subject: string;
  /** Whether the terms want it by registered post, with acknowledgement of receipt. */
  readonly registered?: boolean;
  /** What it answers: « Votre lettre recommandée, reçue le 30 novembre 2026 ». */
  readonly answers?: string;
  /** The session that the letter is about, where it is not the one that now stands. */
  readonly session?: Statement['session'];
  /** What it is about, where that is not the training of its order. */
  readonly references?: ReturnType<typeof referencesOf>;
  readonly body: readonly Block[];
}

const indent = recipientWindow.x;
/** The window of a DL envelope ends 90 mm at most from the top of the sheet, margin of 20 mm included. */
const belowWindow = 68;

/** « Madame, », « Monsieur, », or both where one does not know who reads. */
const greetingOf = ({ dossier: { client } }: DocumentRequest): string => {
  if (client.kind !== 'individual') return 'Madame, Monsieur';
  const civility = client.civility?.trim();
  return civility === 'Mme' ? 'Madame' : civility === 'M.' ? 'Monsieur' : 'Madame, Monsieur';
};

const opening = (request: DocumentRequest, letter: Letter): readonly Block[] => [
  letterheadOf(request, recipientSide(request.dossier), belowWindow),
  {
    kind: 'paragraph',
    text: `${orToFill(request.dossier.organisation.address?.city)}, le ${formatDay(request.on)}`,
    indent,
    before: 2,
  },
  ...(letter.registered
    ? [{ kind: 'paragraph', text: 'Lettre recommandée avec avis de réception', weight: 'bold' } as const]
    : []),
  knownPairs([
    ['Objet', letter.subject],
    ['Votre demande', letter.answers],
    ...(letter.references ?? referencesOf(request, letter.session ?? request.statement.session)),
  ]),
  { kind: 'paragraph', text: `${greetingOf(request)},`, before: 5, keepWithNext: true },
];

const closing = (request: DocumentRequest): readonly Block[] => {
  const { organisation } = request.dossier;
  return [
    {
      kind: 'paragraph',
      text: `Veuillez agréer, ${greetingOf(request)}, l’expression de nos salutations distinguées.`,
      before: 3,
      keepWithNext: true,
    },
    {
      kind: 'paragraph',
      text: `Pour ${orToFill(organisation.name)}`,
      indent,
      before: 4,
      keepWithNext: true,
    },
    {
      kind: 'paragraph',
      text: [organisation.signatoryName, organisation.signatoryRole].filter(hasText).join(', '),
      indent,
      keepWithNext: true,
    },
    // Room to sign in.
    { kind: 'paragraph', text: '', before: 14 },
  ];
};

/** A letter on one page: sender, recipient in the window of the envelope, object, references, body, signature. */
export const letterPaper = (request: DocumentRequest, letter: Letter): Paper =>
  framed(request, {
    label: documentNames[request.kind],
    body: [...opening(request, letter), ...letter.body, ...mediation(request), ...closing(request)],
  });

/** What a preview shows where the statement does not justify the letter: why, and nothing else. */
export const unjustified = (request: DocumentRequest, { because }: NoMatter): Paper =>
  letterPaper(request, {
    subject: documentNames[request.kind],
    body: [said(because)],
  });
