import { factsThatStand } from '../../../domain/letters/factsThatStand.ts';
import type { Statement } from '../../../domain/orders/statement.ts';
import { type DocumentKind, factData } from '../../../records/facts.ts';
import type { DocumentRequest } from '../../request.ts';
import { orToFill } from '../wording.ts';
import { datesText } from '../sessionText.ts';

const named: Readonly<Partial<Record<DocumentKind, string>>> = {
  proposal: 'proposition',
  agreement: 'convention',
  contract: 'contrat',
};

/** The numbers of the papers that made the order: the last of each kind. */
function numbersOf({ dossier, on }: DocumentRequest): readonly string[] {
  const issued = factsThatStand(dossier, on)
    .filter(({ kind }) => kind === 'documentIssued')
    .flatMap(({ data }) => factData.documentIssued.safeParse(data).data ?? []);
  const last = new Map(issued.map(({ document, number }) => [document, number]));
  return Object.entries(named).flatMap(([kind, name]) => {
    const number = last.get(kind as DocumentKind);
    return number ? [`${name} ${number}`] : [];
  });
}

/** @example referenceToQuote(request) //=> 'DEV-2026-0042' */
export const referenceToQuote = (request: DocumentRequest): string | null =>
  request.number ?? numbersOf(request)[0]?.split(' ').at(-1) ?? null;

/** What the letter is about: training, papers, and the client's own reference. */
export const referencesOf = (
  request: DocumentRequest,
  span: Statement['session'],
): readonly (readonly [label: string, text: string | undefined])[] => {
  const { dossier } = request;
  const { course, session } = dossier;
  return [
    ['Formation', `« ${orToFill(course.title)} », session ${session.kind.toUpperCase()}, ${datesText(span)}`],
    ['Nos références', numbersOf(request).join(', ')],
    ['Votre référence', dossier.order.clientReference],
  ];
};
