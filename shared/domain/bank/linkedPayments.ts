import { type Fact, factData } from '../../records/facts.ts';

/**
 * What lines of the bank are tied to: ids of payments, and of slips of cheques.
 * @param standing facts that no correction has taken back
 * @example linkedPayments([line tied to p1]).has('p1') //=> true
 */
export const linkedPayments = (standing: readonly Fact[]): ReadonlySet<string> =>
  new Set(
    standing.flatMap(({ kind, data }) =>
      kind === 'bankLineLinked' ? (factData.bankLineLinked.safeParse(data).data?.payments ?? []) : [],
    ),
  );
