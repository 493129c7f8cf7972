import { lazy, type ReactNode, Suspense } from 'react';
import { useLocation } from 'wouter';
import { useLive } from '../../db/index.ts';
import { ChoiceBar, PageHeader, useKept, useToday } from '../../ui/index.ts';
import { type BillingFilter, billingFilters } from './billingFilters.ts';
import { openInvoices } from './billingQueries.ts';
import { InvoiceList } from './InvoiceList.tsx';
import { OverdueList } from './overdue/OverdueList.tsx';
import { ReceivedList } from './payments/ReceivedList.tsx';
import { ToCollectList } from './payments/ToCollectList.tsx';
import { ToRefundList } from './payments/ToRefundList.tsx';
import { ToInvoiceList } from './ToInvoiceList.tsx';

const AgedBalanceChart = lazy(async () => ({
  default: (await import('./AgedBalanceChart.tsx')).AgedBalanceChart,
}));

/** The lists that the aged balance says more of. */
const aboutDebts: ReadonlySet<BillingFilter> = new Set(['open', 'late']);

/** The list that was chosen. */
function Shown({ shown, toolbar }: { readonly shown: BillingFilter; readonly toolbar: ReactNode }) {
  if (shown === 'toInvoice') return <ToInvoiceList toolbar={toolbar} />;
  if (shown === 'open') return <ToCollectList toolbar={toolbar} />;
  if (shown === 'received') return <ReceivedList toolbar={toolbar} />;
  if (shown === 'toRefund') return <ToRefundList toolbar={toolbar} />;
  return shown === 'late' ? <OverdueList toolbar={toolbar} /> : <InvoiceList toolbar={toolbar} />;
}

/** Règlements: what to invoice, what was invoiced and where its payment stands, how old what is left is. */
export function BillingPage() {
  const today = useToday();
  const [, go] = useLocation();
  const [shown, setShown] = useKept<BillingFilter>('billing:shown', 'toInvoice');
  const open = useLive(() => openInvoices(today), [today]);
  const choice = <ChoiceBar label="Montrer" options={billingFilters} chosen={shown} onChoose={setShown} />;
  return (
    <>
      <PageHeader
        title="Règlements"
        actions={[
          { label: 'Chèques', onAct: () => go('/reglements/cheques') },
          { label: 'Banque', onAct: () => go('/reglements/banque') },
        ]}
      />
      {shown && <Shown shown={shown} toolbar={choice} />}
      {open && open.length > 0 && shown && aboutDebts.has(shown) && (
        <Suspense>
          <AgedBalanceChart rows={open} today={today} />
        </Suspense>
      )}
    </>
  );
}
