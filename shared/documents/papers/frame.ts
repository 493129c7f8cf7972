import type { Block, Paper } from '../layout/blocks.ts';
import type { Organisation } from '../../records/records.ts';
import type { DocumentRequest } from '../request.ts';
import { french } from '../typography/french.ts';
import { legalIdentity, wideSenderLines, senderLines } from './organisationText.ts';
import { orToFill } from './wording.ts';

/** What the frame reads: of a document of an order, or of a paper about several. */
export type FrameRequest = Pick<DocumentRequest, 'number' | 'on' | 'logo' | 'demonstration'> & {
  readonly dossier: { readonly organisation: Organisation };
};

/** What one kind of document adds to the frame that all share. */
export interface Content {
  /** « Convention de formation »: of the file, the footer and the window of a reader. */
  readonly label: string;
  /** After the number in the footer, where a page must be known without the first one. */
  readonly subject?: string;
  readonly orientation?: Paper['orientation'];
  readonly columns?: Paper['columns'];
  readonly head?: readonly Block[];
  readonly body: readonly Block[];
  readonly initials?: boolean;
  readonly marks?: readonly string[];
}

/** Number, marks, identity and dates around a content: the same on every document. */
export function framed(request: FrameRequest, content: Content): Paper {
  const { organisation } = request.dossier;
  const reference = [content.label, request.number ?? 'prévisualisation'].join(' ');
  return {
    title: french(reference),
    author: french(orToFill(organisation.name)),
    fileName: `${fileNameOf(reference)}.pdf`,
    on: request.on,
    orientation: content.orientation ?? 'portrait',
    columns: content.columns ?? 1,
    head: content.head ?? [],
    body: content.body,
    footer: {
      reference: [reference, content.subject].filter(Boolean).join(' – '),
      identity: legalIdentity(organisation),
    },
    marks: [
      ...(request.number === null ? ['PRÉVISUALISATION'] : []),
      ...(request.demonstration ? ['DÉMONSTRATION'] : []),
      ...(content.marks ?? []),
    ],
    initials: content.initials ?? false,
  };
}

/** Windows, the Mac and the host's contract refuse these in the name of a file. */
const refused = /[\\/:*?"<>|\p{Cc}]/gu;
const fileNameOf = (reference: string): string =>
  reference
    .replace(refused, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 120)
    .replace(/[. ]+$/, '');

export const letterheadOf = (
  { dossier: { organisation }, logo }: Pick<FrameRequest, 'dossier' | 'logo'>,
  recipient: (Block & { kind: 'letterhead' })['recipient'] = null,
  least?: number,
): Block => ({
  kind: 'letterhead',
  logo,
  name: orToFill(organisation.name),
  lines: recipient ? senderLines(organisation) : wideSenderLines(organisation),
  recipient,
  ...(least === undefined ? {} : { least }),
});
