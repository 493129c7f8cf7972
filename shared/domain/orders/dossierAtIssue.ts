import type { DocumentKind } from '../../records/facts.ts';
import type { CivilDay } from '../dates/civilDay.ts';
import { versionInForce } from '../terms/versionInForce.ts';
import { boundTo, isBindingFact, isBoundToVersion, versionOfDossier } from '../terms/versionOfDossier.ts';
import type { Dossier } from './dossier.ts';
import type { Statement } from './statement.ts';
import { statementOfDossier } from './storyOf.ts';

const binding: ReadonlySet<DocumentKind> = new Set(['proposal', 'agreement', 'contract']);

/** Whether anything came back from the client that counts: it then answers the terms that it was sent. */
const isAnswered = ({ contractOn, acceptance }: Statement): boolean =>
  contractOn !== null ||
  acceptance.contractSignedOn !== null ||
  acceptance.depositPaid > 0 ||
  acceptance.pieces.some(({ receivedOn }) => receivedOn !== null);

/**
 * The dossier as a paper issued on a day binds it (clause I). A proposal takes the version in force, also one issued
 * again while nothing has come back; a convention or a contract keeps the version that the order lives under.
 * @example dossierAtIssue(draft, 'proposal', today).order.termsVersion //=> id of the version in force, or 'model'
 */
export function dossierAtIssue(dossier: Dossier, kind: DocumentKind, on: CivilDay): Dossier {
  if (!binding.has(kind)) return dossier;
  const isOffer = kind === 'proposal' && !isAnswered(statementOfDossier(dossier, on));
  return boundTo(
    dossier,
    isOffer && dossier.versions ? versionInForce(dossier.versions, on) : versionOfDossier(dossier, on),
  );
}

/**
 * The dossier as a fact binds it: a proposal, or signed papers, recorded without the paper of this application bind the order to the
 * version that was in force on its day.
 * @example boundByFact(draft, { kind: 'order.contractSigned', day: today }).order.termsVersion //=> 'model'
 */
export const boundByFact = (
  dossier: Dossier,
  { kind, day }: { readonly kind: string; readonly day: CivilDay },
): Dossier =>
  isBindingFact(kind) && !isBoundToVersion(dossier)
    ? boundTo(dossier, versionOfDossier(dossier, day))
    : dossier;
