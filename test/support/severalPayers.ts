import { civilDay } from '../../shared/domain/dates/civilDay.ts';
import { cents } from '../../shared/domain/money/cents.ts';
import type { Dossier } from '../../shared/domain/orders/dossier.ts';
import type { Client, Order } from '../../shared/records/records.ts';
import { fundedDossier, funderFixture } from './dossierFixture.ts';
import { andThen, dossierWith, onDays, type Told } from './letterFixture.ts';

// 1 740,00 € (1 450,00 + 290,00), deposit of 522,00 € (435,00 + 87,00), the training ends on 15 October 2026.

const contracted: readonly Told[] = [
  ['order.proposalIssued', '2026-08-20'],
  ['order.documentsReceived', '2026-08-25'],
  ['order.paymentReceived', '2026-08-26', { from: 'client', amount: cents(52200) }],
];
/** A second OPCO. */
export const second: Client = {
  ...funderFixture,
  id: 'client-atlas',
  name: 'Atlas Services',
  siret: '53987120200021',
};
/** A payer that is no OPCO. */
export const parent: Client = { ...second, id: 'client-parent', kind: 'company', name: 'Groupe Chabert' };

type OtherFunder = NonNullable<Order['otherFunders']>[number];
/** What a payer agreed to on 10 September 2026, in cents. */
export const agreement = (payer: Client, amount: number, more: Partial<OtherFunder> = {}): OtherFunder => ({
  funderId: payer.id,
  fundingReference: `ACC-${payer.id}`,
  fundingAmount: cents(amount),
  fundingBasis: 'inclTax',
  subrogation: true,
  fundingApprovedOn: civilDay('2026-09-10'),
  ...more,
});

/** The first payer agreed to so much, another one to the rest. */
export function shared(
  amount: number,
  basis: 'inclTax' | 'exclTax',
  payer: Client,
  other: OtherFunder,
): Dossier {
  const dossier = onDays(fundedDossier, '2026-10-14');
  const order: Order = {
    ...dossier.order,
    ...agreement(funderFixture, amount, { fundingBasis: basis }),
    otherFunders: [other],
    otherFunderIds: [payer.id],
  };
  return dossierWith(
    { ...dossier, order: { ...order, fundingHours: undefined }, otherFunders: [payer] },
    contracted,
  );
}
/** Held as planned, or as told. */
export const delivered = (dossier: Dossier, data: Record<string, unknown> = {}): Dossier =>
  andThen(dossier, ['order.trainingDelivered', '2026-10-15', data]);
/** Money of one of the payers, in cents. */
export const paidBy = (funder: string, day: string, amount: number): Told => [
  'order.paymentReceived',
  day,
  { from: 'opco', funder, amount: cents(amount) },
];

/** Money that went back to one of them, in cents. */
export const backTo = (funder: string, day: string, amount: number): Told => [
  'order.refundPaid',
  day,
  { to: 'opco', funder, amount: cents(amount) },
];
