import type { Cents } from '../money/cents.ts';
import type { FunderBalance, Statement } from './statement.ts';

/** What one of those who pay an order still owes; below zero, what goes back to it. */
export interface PayerLeft {
  readonly who: 'client' | 'opco';
  /** Which payer besides the client, where there are several. */
  readonly funder?: string;
  /** What it is called where « l’OPCO » would not say which. */
  readonly name?: string;
  readonly amount: Cents;
}

const named = (funder: FunderBalance | undefined): Pick<PayerLeft, 'name'> =>
  funder?.name === undefined ? {} : { name: funder.name };

/** One payer needs no id; money of a payer that has left the order since stays the OPCO's. */
function fundersLeft({ balance, funders }: Pick<Statement, 'balance' | 'funders'>): readonly PayerLeft[] {
  if (funders.length < 2) return [{ who: 'opco', amount: balance.opco, ...named(funders[0]) }];
  return funders.map((funder) => ({
    who: 'opco',
    ...(funder.id === undefined ? {} : { funder: funder.id }),
    ...named(funder),
    amount: funder.left,
  }));
}

/**
 * What is left between the provider and each payer of an order (clauses 3.2 and 3.3): the client first, whatever is
 * left of it, then the others where something is. What one owes takes nothing off what goes back to another.
 * @example payersLeft({ balance: { client: 31800, opco: 0 }, funders: [] }) //=> [{ who: 'client', amount: 31800 }]
 */
export const payersLeft = (statement: Pick<Statement, 'balance' | 'funders'>): readonly PayerLeft[] => [
  { who: 'client', amount: statement.balance.client },
  ...fundersLeft(statement).filter(({ amount }) => amount !== 0),
];
