import type { OrderStatus } from '../../../shared/domain/orders/statement.ts';

export type OrderFilter = 'open' | 'before' | 'contracted' | 'closed' | 'all';

/** What the list of orders can be narrowed to. */
export const orderFilters = [
  { value: 'open', label: 'En cours' },
  { value: 'before', label: 'Avant contrat' },
  { value: 'contracted', label: 'Sous contrat' },
  { value: 'closed', label: 'Terminés' },
  { value: 'all', label: 'Tous' },
] as const satisfies readonly { readonly value: OrderFilter; readonly label: string }[];

const before: readonly OrderStatus[] = [
  'draft',
  'proposed',
  'expired',
  'awaitingDocuments',
  'awaitingDeposit',
];
const contracted: readonly OrderStatus[] = [
  'withdrawalPeriod',
  'contracted',
  'inProgress',
  'delivered',
  'postponed',
];

/** Whether an order is shown by a filter. What is cancelled, withdrawn, rescinded or settled is closed. */
export const shownBy =
  (filter: OrderFilter) =>
  ({ status }: { readonly status: OrderStatus }): boolean => {
    if (filter === 'all') return true;
    if (filter === 'before') return before.includes(status);
    if (filter === 'contracted') return contracted.includes(status);
    const open = before.includes(status) || contracted.includes(status);
    return filter === 'open' ? open : !open;
  };
