import { lazy, Suspense } from 'react';
import { useLive } from '../../db/index.ts';
import { ChoiceBar, PageHeader, useKept, useToday } from '../../ui/index.ts';
import { type BillingFilter, billingFilters } from './billingFilters.ts';
import { openInvoices } from './billingQueries.ts';
import { InvoiceList } from './InvoiceList.tsx';
import { ToInvoiceList } from './ToInvoiceList.tsx';

const AgedBalanceChart = lazy(async () => ({
  default: (await import('./AgedBalanceChart.tsx')).AgedBalanceChart,
}));

/** Règlements: what to invoice, what was invoiced and where its payment stands, how old what is left is. */
export function BillingPage() {
  const today = useToday();
  const [shown, setShown] = useKept<BillingFilter>('billing:shown', 'toInvoice');
  const open = useLive(() => openInvoices(today), [today]);
  const choice = <ChoiceBar label="Montrer" options={billingFilters} chosen={shown} onChoose={setShown} />;
  return (
    <>
      <PageHeader title="Règlements" />
      {shown === 'toInvoice' ? (
        <ToInvoiceList toolbar={choice} />
      ) : (
        shown && <InvoiceList shown={shown} toolbar={choice} />
      )}
      {open && open.length > 0 && (
        <Suspense>
          <AgedBalanceChart rows={open} today={today} />
        </Suspense>
      )}
    </>
  );
}
