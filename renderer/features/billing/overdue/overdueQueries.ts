import { daysLate } from '../../../../shared/domain/billing/agedBalance.ts';
import type { CivilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { statementOfDossier } from '../../../../shared/domain/orders/storyOf.ts';
import { payerInvoices } from '../../../../shared/domain/reminders/payerInvoices.ts';
import type { PayerInvoice } from '../../../../shared/domain/reminders/payerLetters.ts';
import { loadDossiers, readOpenInvoices, readOrderLines } from '../../../db/index.ts';

/** How many orders are read at once: the screen draws in between. */
const slice = 200;

/** Orders of which an invoice may be late: one numbered here, or one only noted, whose lateness costs something. */
async function lateOrders(today: CivilDay): Promise<readonly string[]> {
  const [open, lines] = await Promise.all([readOpenInvoices(today), readOrderLines(today, 'changing')]);
  const numbered = open.filter((row) => row.to === 'opco' || daysLate(row, today) > 0);
  const noted = lines.filter(({ late, balance }) => late && balance.client > 0);
  return [...new Set([...numbered.map(({ orderId }) => orderId), ...noted.map(({ id }) => id)])];
}

/** Every invoice that is late on a day, and what was done about it, the oldest first. */
export async function listOverdue(today: CivilDay): Promise<readonly PayerInvoice[]> {
  const ids = await lateOrders(today);
  const rows: PayerInvoice[] = [];
  for (let from = 0; from < ids.length; from += slice)
    for (const dossier of await loadDossiers(ids.slice(from, from + slice))) {
      const statement = statementOfDossier(dossier, today);
      rows.push(...payerInvoices({ dossier, statement, on: today }));
    }
  return rows.toSorted((a, b) => (a.since < b.since ? -1 : Number(a.since > b.since)));
}
