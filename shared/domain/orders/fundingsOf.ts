import type { Client, Order } from '../../records/records.ts';
import { hasText } from '../parties/tidyText.ts';
import type { Dossier } from './dossier.ts';
import type { FundingFacts } from './story.ts';

/** What a payer besides the client agreed to, as an order keeps it. */
export type Funding = Pick<
  Order,
  | 'funderId'
  | 'fundingReference'
  | 'fundingAmount'
  | 'fundingBasis'
  | 'fundingHours'
  | 'subrogation'
  | 'fundingRequestedOn'
  | 'fundingApprovedOn'
>;

const isTold = ({ funderId, fundingAmount, fundingRequestedOn }: Funding): boolean =>
  funderId !== undefined || fundingAmount !== undefined || fundingRequestedOn !== undefined;

/**
 * Fields of an order as they are kept: the ids of the other payers stand apart, to find their orders by.
 * @example withFunderIds({ otherFunders: [{ funderId: 'akto' }] }).otherFunderIds //=> ['akto']
 */
export const withFunderIds = <F extends object>(
  fields: F & Partial<Pick<Order, 'otherFunders'>>,
): F & Partial<Pick<Order, 'otherFunderIds'>> =>
  'otherFunders' in fields
    ? { ...fields, otherFunderIds: fields.otherFunders?.map(({ funderId }) => funderId) }
    : fields;

/**
 * What each payer besides the client agreed to, the first one first: an order keeps the first in fields of its own, as
 * it always has, the others in a list.
 * @example fundingsOf({ funderId: 'akto', otherFunders: [{ funderId: 'parent' }] }).length //=> 2
 */
export const fundingsOf = (order: Order): readonly Funding[] => [
  ...(isTold(order) ? [order] : []),
  ...(order.otherFunders ?? []),
];

/** What the payer that something names agreed to; the first one where it names none. */
export function fundingNamed(order: Order, id: string | undefined): Funding | undefined {
  const fundings = fundingsOf(order);
  return fundings.find(({ funderId }) => id !== undefined && funderId === id) ?? fundings[0];
}

/** The payers of a dossier besides its client that are on this machine, the first one first. */
export const payersOf = ({
  funder,
  otherFunders,
}: Pick<Dossier, 'funder' | 'otherFunders'>): readonly Client[] => [
  ...(funder ? [funder] : []),
  ...(otherFunders ?? []),
];

/** Who a payer is; null where it is not on this machine. */
export const payerOf = (dossier: Dossier, id: string | undefined): Client | null =>
  payersOf(dossier).find((payer) => payer.id === id) ?? dossier.funder;

/** Where « l’OPCO » would not say which: several payers, or one that is no OPCO. */
function nameOf(dossier: Dossier, { funderId }: Funding, isOne: boolean): string | undefined {
  const payer = payersOf(dossier).find(({ id }) => id === funderId);
  if (!payer || (isOne && payer.kind === 'funder')) return undefined;
  return hasText(payer.name) ? payer.name.trim() : undefined;
}

const known = <T extends object>(fields: T) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };

/** The payers of a dossier as the engine reads them: an old order has one, or none. */
export function fundersOfDossier(dossier: Dossier): readonly FundingFacts[] {
  const fundings = fundingsOf(dossier.order);
  return fundings.map((funding) =>
    known({
      id: funding.funderId,
      name: nameOf(dossier, funding, fundings.length === 1),
      approvedAmount: funding.fundingAmount,
      approvedBasis: funding.fundingBasis,
      approvedHours: funding.fundingHours,
      subrogation: funding.subrogation,
      requestedOn: funding.fundingRequestedOn,
      approvedOn: funding.fundingApprovedOn,
    }),
  );
}
