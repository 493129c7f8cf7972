import { matterOf } from '../../domain/letters/lettersFor.ts';
import { type LetterKind, letterKinds } from '../../domain/letters/letterKinds.ts';
import type { Clause } from '../../domain/orders/statement.ts';
import type { DocumentRequest } from '../request.ts';
import { addressIsComplete } from './address.ts';
import { type Mention, type MentionLists, mentionsOf, noText, placeOf } from './mention.ts';
import * as shared from './sharedMentions.ts';

/** The clause under which each letter is written. */
const clauses: Readonly<Record<LetterKind, Clause>> = {
  acknowledgement: '2.1',
  cancellationLetter: '3.5',
  postponementLetter: '3.6',
  refusalLetter: '2.1',
  reminder1: '3.4',
  reminder2: '3.4',
  suspensionLetter: '3.4',
  formalNotice: '4.7',
  rescissionLetter: '4.7',
};

/** A letter that the statement does not justify does not leave: why, and where one records what it lacks. */
function justification(request: DocumentRequest, kind: LetterKind): readonly Mention[] {
  const matter = matterOf[kind](request);
  if (matter.ok) return [];
  const { code, because, clause, record } = matter.error;
  return [{ code, label: because, source: clause, place: placeOf(request, 'order', record), missing: true }];
}

/** What every letter wants besides its reason: a sender in law, someone who signs, someone who reads. */
const mentionsOfLetter =
  (kind: LetterKind) =>
  (request: DocumentRequest): MentionLists => {
    const { client, organisation } = request.dossier;
    const of = mentionsOf(request);
    const source = clauses[kind];
    return {
      required: [
        ...justification(request, kind),
        ...shared.issuer(request),
        shared.signatory(request, source),
        of('client', 'name', 'Nom du client', source, noText(client.name)),
        shared.title(request, source),
        ...(client.kind === 'individual' ? [shared.mediator(request)] : []),
      ],
      expected: [
        of('client', 'address', 'Adresse du client', source, !addressIsComplete(client.address)),
        of('organisation', 'iban', 'IBAN de l’organisme', '3.2', noText(organisation.iban)),
      ],
    };
  };

/** What each letter wants. */
export const letterMentions = Object.fromEntries(
  letterKinds.map((kind) => [kind, mentionsOfLetter(kind)]),
) as Readonly<Record<LetterKind, (request: DocumentRequest) => MentionLists>>;
