import type { Claim, NotedPayment } from '../../shared/domain/bank/claim.ts';
import { cents } from '../../shared/domain/money/cents.ts';

/** An invoice of 522,00 € to Ardèche Bois that waits to be paid, but for what is said of it. */
export const claim = (of: Partial<Claim> & { readonly title: string }): Claim => ({
  id: of.title,
  orderId: `order of ${of.title}`,
  from: 'client',
  invoice: of.title,
  payers: ['SARL Ardèche Bois'],
  references: [{ of: 'invoice', text: of.title }],
  left: cents(52_200),
  extra: cents(0),
  ...of,
});

/** A payment of 522,00 € that a person wrote down on 12 January. */
export const noted = (of: Partial<NotedPayment> = {}): NotedPayment => ({
  ids: ['payment'],
  day: '2026-01-12',
  amount: cents(52_200),
  title: 'Ardèche Bois',
  payers: ['SARL Ardèche Bois'],
  references: [],
  ...of,
});
