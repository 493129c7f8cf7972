import { commit, loadDossier, newId } from '../../../../renderer/db/index.ts';
import { invoiceOf } from '../../../../shared/domain/billing/invoiceOf.ts';
import { civilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { cents } from '../../../../shared/domain/money/cents.ts';
import { statementOfDossier } from '../../../../shared/domain/orders/storyOf.ts';
import { allPieces } from '../orders/factOf.ts';

const order = (id: string, sessionId: string) => [
  {
    table: 'sessions' as const,
    id: sessionId,
    fields: {
      courseId: 'k1',
      kind: 'intra' as const,
      modality: 'onSite' as const,
      start: civilDay('2026-11-19'),
      end: civilDay('2026-11-20'),
      maxParticipants: 12,
    },
  },
  {
    table: 'orders' as const,
    id,
    fields: {
      clientId: 'c1',
      courseId: 'k1',
      sessionId,
      channel: 'inPerson' as const,
      participants: 1,
      unit: 'group' as const,
      unitExclTax: cents(145_000),
      vat: 'standard20' as const,
    },
  },
];

const toldOf = (subject: string) => [
  { subject, kind: 'order.proposalIssued' as const, day: '2026-10-01', data: {} },
  { subject, kind: 'order.documentsReceived' as const, day: '2026-10-05', data: allPieces },
  {
    subject,
    kind: 'order.paymentReceived' as const,
    day: '2026-10-07',
    data: { from: 'client' as const, amount: cents(52_200) },
  },
  { subject, kind: 'order.trainingDelivered' as const, day: '2026-11-20', data: {} },
];

/** The final invoice of an order, with its number, on a day: 1 740,00 € less the deposit of 522,00 €. */
async function invoice(orderId: string, day: string, number: string): Promise<void> {
  const on = civilDay(day);
  const dossier = await loadDossier(orderId);
  if (!dossier) throw new Error(`no dossier ${orderId}`);
  const made = invoiceOf({ dossier, on, statement: statementOfDossier(dossier, on) }, 'finalInvoice', number);
  if (!made.ok) throw new Error(made.error.because);
  const data = { kind: 'final' as const, to: 'client' as const, number, content: made.value };
  await commit({
    label: `Facture ${number}`,
    add: [{ id: `invoice-${orderId}`, subject: orderId, kind: 'order.invoiceIssued', day, data }],
  });
}

/** Ardèche Bois, two orders done, each with 1 218,00 € left on its invoice: due on the 20th, then on the 23rd. */
export async function openBillingScene(): Promise<void> {
  await commit({
    label: 'Maison d’essai',
    set: [
      { table: 'organisation', id: 'organisation', fields: { name: 'Rivage Formation' } },
      { table: 'clients', id: 'c1', fields: { kind: 'company', name: 'Ardèche Bois' } },
      { table: 'courses', id: 'k1', fields: { title: 'Optimiser la relation client', hours: 14 } },
      ...order('o1', 's1'),
      ...order('o2', 's2'),
    ],
  });
  await commit({
    label: 'faits',
    add: [...toldOf('o1'), ...toldOf('o2')].map((fact) => ({ ...fact, id: newId() })),
  });
  await invoice('o1', '2026-11-20', 'FA-2026-0001');
  await invoice('o2', '2026-11-23', 'FA-2026-0002');
}

const agreed = {
  fundingBasis: 'inclTax' as const,
  subrogation: true,
  fundingApprovedOn: civilDay('2026-09-10'),
};

/** The first order has two payers besides its client: 600,00 € and 300,00 € of its 1 740,00 €. */
export const shareBetweenTwo = () =>
  commit({
    label: 'Deux payeurs',
    set: [
      { table: 'clients', id: 'akto', fields: { kind: 'funder', name: 'AKTO' } },
      { table: 'clients', id: 'atlas', fields: { kind: 'funder', name: 'Atlas' } },
      {
        table: 'orders',
        id: 'o1',
        fields: {
          funderId: 'akto',
          fundingAmount: cents(60_000),
          ...agreed,
          otherFunders: [
            { funderId: 'atlas', fundingAmount: cents(30_000), fundingReference: 'ATL-0042', ...agreed },
          ],
          otherFunderIds: ['atlas'],
        },
      },
    ],
  });
