import Box from '@mui/material/Box';
import { useState } from 'react';
import { formatShortDay } from '../../../../shared/domain/dates/formatDay.ts';
import { formatEuros } from '../../../../shared/domain/money/formatMoney.ts';
import type { PayerInvoice } from '../../../../shared/domain/reminders/payerLetters.ts';
import { countText } from '../../../../shared/messages/countOf.ts';
import { factTitle } from '../../../../shared/messages/factTitle.ts';
import { useLive } from '../../../db/index.ts';
import { Button, MoneyLines, Section, Timeline, useToday, Why } from '../../../ui/index.ts';
import { whyOfOrder } from '../../explain/index.ts';
import { ContinueDialog } from './ContinueDialog.tsx';
import { ContinuedLine } from './ContinuedLine.tsx';
import { readLateClient } from './lateClientQueries.ts';
import { leftOf, reachedText } from './overdueColumns.tsx';
import { RemindDialog } from './RemindDialog.tsx';

const lineOf = (invoice: PayerInvoice, today: ReturnType<typeof useToday>) => ({
  id: invoice.id,
  label: invoice.number ?? `Facture du ${formatShortDay(invoice.issuedOn)}`,
  amount: (
    <Why explanation={whyOfOrder(invoice.order, today, leftOf(invoice))}>{formatEuros(invoice.left)}</Why>
  ),
  detail: `${countText(invoice.days, 'jour')} de retard. ${reachedText(invoice)}`,
});

/** On the page of a client: what it is late with, the letters that left, and whether trainings go on; else nothing. */
export function ClientLateness({ clientId }: { readonly clientId: string }) {
  const today = useToday();
  const late = useLive(() => readLateClient(clientId, today), [clientId, today]);
  const [open, setOpen] = useState<'remind' | 'continue' | null>(null);
  if (!late || (late.invoices.length === 0 && late.sent.length === 0)) return null;
  const { invoices, sent, decision } = late;
  const close = (): void => setOpen(null);
  return (
    <Section
      title="Retards et relances"
      aside={
        invoices.length > 0 && (
          <Box sx={{ display: 'flex', gap: 1 }}>
            {!decision && <Button onClick={() => setOpen('continue')}>Poursuivre malgré le retard…</Button>}
            <Button onClick={() => setOpen('remind')}>Relancer…</Button>
          </Box>
        )
      }
    >
      {decision && <ContinuedLine clientId={clientId} decision={decision} today={today} />}
      {invoices.length > 0 && (
        <MoneyLines label="Factures en retard" lines={invoices.map((invoice) => lineOf(invoice, today))} />
      )}
      {sent.length > 0 && (
        <Timeline
          label="Lettres parties"
          items={sent.map((fact) => ({
            id: fact.id,
            when: formatShortDay(fact.day),
            title: factTitle(fact),
            tone: 'done' as const,
          }))}
        />
      )}
      {open === 'remind' && (
        <RemindDialog late={invoices} chosen={invoices.map(({ id }) => id)} today={today} onClose={close} />
      )}
      {open === 'continue' && <ContinueDialog clientId={clientId} today={today} onClose={close} />}
    </Section>
  );
}
