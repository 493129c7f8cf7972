import { funderName } from '../../../../shared/domain/orders/fundersOf.ts';
import type { FunderBalance, Statement } from '../../../../shared/domain/orders/statement.ts';
import type { Option } from '../../../ui/index.ts';

/** Who a fact names: `opco` alone is the only payer besides the client. */
export interface NamedPayer {
  readonly side: 'client' | 'opco';
  readonly funder?: string;
}

/** The value of a form for a payer besides the client: its id where several share the price. */
const valueOf = ({ funders }: Pick<Statement, 'funders'>, { id }: FunderBalance): string =>
  funders.length > 1 ? (id ?? 'opco') : 'opco';

/** The payers besides the client, as a form lets one choose. */
export const funderOptions = (statement: Statement): readonly Option[] =>
  statement.funders.map((funder) => ({
    value: valueOf(statement, funder),
    label: funder.name === undefined ? 'L’OPCO' : funderName(funder),
  }));

/** All who pay, the client first. */
export const payerOptions = (statement: Statement): readonly Option[] => [
  { value: 'client', label: 'Le client' },
  ...funderOptions(statement),
];

/** The value of a form that stands for somebody whom a fact names. */
export const payerValue = (statement: Statement, { side, funder }: NamedPayer): string => {
  if (side === 'client') return 'client';
  const found = statement.funders.find(({ id }) => id === funder) ?? statement.funders[0];
  return found ? valueOf(statement, found) : 'opco';
};

/** Where the payer that was chosen stands; null for the client. */
export const funderChosen = (statement: Statement, value: unknown): FunderBalance | null =>
  statement.funders.find((funder) => valueOf(statement, funder) === value) ?? null;

/** Whom a fact names once its payer was chosen. */
export const payerChosen = (value: unknown): NamedPayer => {
  if (typeof value !== 'string' || value === 'client') return { side: 'client' };
  return value === 'opco' ? { side: 'opco' } : { side: 'opco', funder: value };
};
