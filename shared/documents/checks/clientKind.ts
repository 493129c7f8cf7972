import { clientName } from '../papers/clientText.ts';
import type { DocumentRequest } from '../request.ts';
import { type Mention, mentionsOf } from './mention.ts';

/** An individual needs a contract, the others a convention; a funder orders nothing. */
export const rightClient = (request: DocumentRequest, wanted: 'agreement' | 'contract'): Mention => {
  const individual = request.dossier.client.kind === 'individual';
  const name = clientName(request.dossier);
  return wanted === 'agreement'
    ? mentionsOf(request)(
        'client',
        'kind',
        `${name} se forme à ses frais : la loi demande un contrat de formation, et non une convention.`,
        'L6353-3',
        individual,
      )
    : mentionsOf(request)(
        'client',
        'kind',
        `${name} n’est pas un particulier : la loi demande une convention de formation, et non un contrat.`,
        'L6353-1',
        !individual,
      );
};

/** An OPCO pays; the order is its client's. */
export const notAFunder = (request: DocumentRequest): Mention =>
  mentionsOf(request)(
    'client',
    'kind',
    `${clientName(request.dossier)} finance et ne commande pas : le dossier doit porter le nom du client.`,
    '3.3',
    request.dossier.client.kind === 'funder',
  );
