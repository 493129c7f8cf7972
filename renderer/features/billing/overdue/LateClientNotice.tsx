import { formatEuros } from '../../../../shared/domain/money/formatMoney.ts';
import { sumLeft } from '../../../../shared/domain/billing/sumLeft.ts';
import { explanationOfSum } from '../../../../shared/domain/explain/explanationOfSum.ts';
import type { PayerInvoice } from '../../../../shared/domain/reminders/payerLetters.ts';
import { countText } from '../../../../shared/messages/countOf.ts';
import { useLive } from '../../../db/index.ts';
import { Link, StatusText, useToday, Why } from '../../../ui/index.ts';
import { ContinuedLine } from './ContinuedLine.tsx';
import { readLateClient } from './lateClientQueries.ts';

const whyLate = (invoices: readonly PayerInvoice[]) =>
  explanationOfSum({
    title: 'Reste dû par ce client, en retard',
    because: 'Ce qui reste à payer de ses factures échues, tous dossiers réunis.',
    clause: '3.4',
    parts: invoices.map(({ number, left }) => ({ label: number ?? 'Facture sans numéro', amount: left })),
  });

/** That a client is late, on whatever order one stands: clause 3.4 lets all its trainings be suspended. */
export function LateClientNotice({
  clientId,
  except,
}: {
  readonly clientId: string;
  /** The order that one looks at: it tells its own lateness. */
  readonly except?: string;
}) {
  const today = useToday();
  const late = useLive(() => readLateClient(clientId, today), [clientId, today]);
  const elsewhere = (late?.invoices ?? []).filter(({ order }) => order !== except);
  if (!late || (elsewhere.length === 0 && !late.decision)) return null;
  return (
    <>
      {elsewhere.length > 0 && (
        <StatusText tone="lost">
          <Link to={`/clients/${clientId}`}>Ce client est en retard</Link> de{' '}
          <Why explanation={whyLate(elsewhere)}>{formatEuros(sumLeft(elsewhere))}</Why>
          {', '}
          {countText(elsewhere.length, 'facture')}
          {'\u00a0: ses formations peuvent être suspendues.'}
        </StatusText>
      )}
      {late.decision && <ContinuedLine clientId={clientId} decision={late.decision} today={today} />}
    </>
  );
}
