import { commit } from '../../../../renderer/db/index.ts';
import { cents } from '../../../../shared/domain/money/cents.ts';
import { openBillingScene } from './billingScene.ts';

const part = (subject: string, amount: number, more: object) => ({
  subject,
  kind: 'order.paymentReceived' as const,
  day: '2026-11-20',
  data: { from: 'client' as const, amount: cents(amount), means: 'cheque' as const, ...more },
});
const shared = { payment: 'p', reference: '0041', bank: 'Banque du Coiron' };

/** One cheque of 800,00 € over two orders, 500,00 € and 300,00 €, and one of 200,00 €, received on the 20th. */
export async function openChequeScene(): Promise<void> {
  await openBillingScene();
  await commit({
    label: 'chèques',
    set: [
      {
        table: 'organisation',
        id: 'organisation',
        fields: { iban: 'FR76 3000 6000 0112 3456 7890 189', bic: 'AGRIFRPP' },
      },
    ],
    add: [
      { id: 'first', ...part('o1', 50_000, { ...shared, invoice: 'invoice-o1' }) },
      { id: 'second', ...part('o2', 30_000, { ...shared, invoice: 'invoice-o2' }) },
      { id: 'alone', ...part('o1', 20_000, { reference: '0042', drawer: 'SCI du Quai' }) },
    ],
  });
}
