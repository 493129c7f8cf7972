import { elided } from '../terms/text/elided.ts';
import type { FundingFacts, OrderFacts } from './story.ts';

/**
 * Every payer of an order besides its client, in the order in which their agreements count (clause 3.3).
 * @example fundersOf({ funding: akto, otherFunders: [parent] }) //=> [akto, parent]
 */
export const fundersOf = ({
  funding,
  otherFunders,
}: Pick<OrderFacts, 'funding' | 'otherFunders'>): readonly FundingFacts[] => [
  ...(funding ? [funding] : []),
  ...(otherFunders ?? []),
];

/**
 * The payer that something names. What names none, or one that has left the order since, is about the first.
 * @example funderIn([akto, parent], undefined) //=> akto
 */
export const funderIn = <F extends { readonly id?: string }>(
  funders: readonly F[],
  id: string | undefined,
): F | undefined => funders.find((funder) => id !== undefined && funder.id === id) ?? funders[0];

/** The same among the payers of an order. */
export const funderNamed = (
  order: Pick<OrderFacts, 'funding' | 'otherFunders'>,
  id: string | undefined,
): FundingFacts | undefined => funderIn(fundersOf(order), id);

type Named = Pick<FundingFacts, 'name'>;

/** Inside a sentence: « l’OPCO », or its name. */
export const funderName = ({ name }: Named): string => name ?? 'l’OPCO';

/** At its head: « L’OPCO », or its name. */
export const funderHead = ({ name }: Named): string => name ?? 'L’OPCO';

/** « de l’OPCO », « d’AKTO », « de Groupe Chabert ». */
export const fromFunder = ({ name }: Named): string =>
  name === undefined ? 'de l’OPCO' : elided('de', name);
