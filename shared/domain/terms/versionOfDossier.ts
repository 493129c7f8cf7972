import type { TermsVersion } from '../../records/records.ts';
import type { CivilDay } from '../dates/civilDay.ts';
import type { Dossier } from '../orders/dossier.ts';
import { modelVersion, versionInForce } from './versionInForce.ts';

type Bound = Pick<Dossier, 'order' | 'facts'>;
type Versioned = Bound & Pick<Dossier, 'terms' | 'versions'>;

const binding: ReadonlySet<string> = new Set([
  'order.proposalIssued',
  'order.documentsReceived',
  'order.contractSigned',
]);

/** Whether a fact says that the order's proposal or contract has left, or come back. */
export const isBindingFact = (kind: string): boolean => binding.has(kind);

/**
 * Whether an order keeps the version it has, whatever is published next: its proposal or its contract has left
 * (clause I, art. 1119 C. civ.: what was known and accepted). One that left before versions were named keeps the model.
 * @example isBoundToVersion({ order: { termsVersion: 'v1' }, facts: [] }) //=> true
 */
export const isBoundToVersion = ({ order, facts }: Bound): boolean =>
  order.termsVersion !== undefined || facts.some(({ kind }) => isBindingFact(kind));

/**
 * The version of the terms that an order lives under: the one it was issued under, else the one in force that day.
 * Null stands for the model.
 * @example versionOfDossier(draft, civilDay('2027-01-01'))?.label //=> 'CGV 2'
 */
export function versionOfDossier(dossier: Versioned, on: CivilDay): TermsVersion | null {
  const { terms, versions = terms ? [terms] : [] } = dossier;
  return isBoundToVersion(dossier) ? terms : versionInForce(versions, on);
}

/**
 * The dossier bound to the version that it lives under on a day: what issuing its proposal or contract records.
 * @example boundTo(draft, null).order.termsVersion //=> 'model'
 */
export const boundTo = <D extends Versioned>(dossier: D, version: TermsVersion | null): D => ({
  ...dossier,
  terms: version,
  order: { ...dossier.order, termsVersion: version?.id ?? modelVersion },
});
