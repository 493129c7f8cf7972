import Box from '@mui/material/Box';
import { useWatch } from 'react-hook-form';
import { formatEuros } from '../../../shared/domain/money/formatMoney.ts';
import { statementOf } from '../../../shared/domain/orders/statementOf.ts';
import type { OrderFacts, OrderStory } from '../../../shared/domain/orders/story.ts';
import { useLive } from '../../db/index.ts';
import { KeyFigures, StatusText, useToday, Why } from '../../ui/index.ts';
import { whyOfStory } from '../explain/index.ts';
import { estimateFacts } from './estimateFacts.ts';
import { findClient, type OrderChoices } from './orderQueries.ts';

/** What the terms would make of the order being typed: its price, its deposit, how many sessions it takes. */
export function OrderEstimate({ choices }: { readonly choices: OrderChoices }) {
  const values = useWatch() as Readonly<Record<string, unknown>>;
  const clientId = typeof values['clientId'] === 'string' ? values['clientId'] : '';
  const client = useLive(() => findClient(clientId), [clientId]);
  const today = useToday();
  const facts = estimateFacts(values, client?.kind, choices, today);
  return (
    <Box sx={{ minHeight: 64 }} role="status">
      {facts ? (
        <Estimate facts={facts} terms={choices.terms} today={today} />
      ) : (
        <StatusText tone="waiting">
          Le prix TTC et l’acompte s’affichent ici dès que l’effectif et le prix sont saisis.
        </StatusText>
      )}
    </Box>
  );
}

function Estimate({
  facts,
  terms,
  today,
}: {
  readonly facts: OrderFacts;
  readonly terms: OrderChoices['terms'];
  readonly today: ReturnType<typeof useToday>;
}) {
  const story: OrderStory = { asOf: today, settings: terms, order: facts, events: [] };
  const why = (of: 'price' | 'deposit' | 'sessions') => whyOfStory(story, null, { of });
  const statement = statementOf(story);
  const { price, reasons, sessions, deposit } = statement;
  return (
    <>
      <KeyFigures
        figures={[
          {
            label: 'Prix toutes taxes comprises',
            value: <Why explanation={why('price')}>{formatEuros(price.inclTax)}</Why>,
          },
          {
            label: 'Acompte',
            value: <Why explanation={why('deposit')}>{formatEuros(deposit.amount)}</Why>,
          },
          {
            label: sessions > 1 ? 'Sessions' : 'Session',
            value: <Why explanation={why('sessions')}>{sessions}</Why>,
          },
        ]}
      />
      {sessions > 1 && <StatusText tone="soon">{reasons.sessions.because}</StatusText>}
    </>
  );
}
