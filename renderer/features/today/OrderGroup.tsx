import Box from '@mui/material/Box';
import { useState } from 'react';
import { formatPeriod, formatShortDay } from '../../../shared/domain/dates/formatDay.ts';
import { deadlineNames } from '../../../shared/messages/orderState.ts';
import { Button, ClauseLink, Link, Section, StatusText, Why } from '../../ui/index.ts';
import type { OpenOrder } from './openOrder.ts';

const shorten = { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' } as const;

const deadlineFacts = (deadline: OpenOrder['deadline']) =>
  deadline ? [{ label: deadlineNames[deadline.kind], value: formatShortDay(deadline.on) }] : [];

const Line = ({ order }: { readonly order: OpenOrder }) => {
  const { client, course, state, deadline, why } = order;
  const address = `/dossiers/${order.id}`;
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: 'minmax(150px, 1.2fr) minmax(110px, 1fr) minmax(270px, 1.6fr) 92px auto',
        alignItems: 'center',
        columnGap: 2,
        minHeight: 38,
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      <Box sx={{ ...shorten, fontWeight: 500 }}>
        <Link to={address}>{client}</Link>
      </Box>
      <Box sx={{ ...shorten, color: 'text.secondary' }} title={course}>
        {formatPeriod(order.start, order.end)} · {course}
      </Box>
      <Box sx={{ minWidth: 0 }}>
        <StatusText tone={state.tone}>
          <Why explanation={{ title: state.text, ...why, facts: deadlineFacts(deadline) }}>{state.text}</Why>
        </StatusText>
      </Box>
      <ClauseLink clause={why.clause} />
      <Button look="text" label={`Voir le dossier de ${client}`} href={`#${address}`}>
        Voir
      </Button>
    </Box>
  );
};

/** How many lines are drawn at a time. */
const atATime = 40;

/** Orders of the same urgency, one line each. Nothing in it: nothing shown. */
export function OrderGroup({
  title,
  orders,
}: {
  readonly title: string;
  readonly orders: readonly OpenOrder[];
}) {
  const [shown, setShown] = useState(atATime);
  const left = orders.length - shown;
  if (orders.length === 0) return null;
  return (
    <Section title={`${title} (${orders.length})`}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: -1.5, p: 0 }}>
        {orders.slice(0, shown).map((order) => (
          <Line key={order.id} order={order} />
        ))}
      </Box>
      {left > 0 && (
        <Button look="text" onClick={() => setShown(shown + atATime)}>
          Voir les suivants ({left})
        </Button>
      )}
    </Section>
  );
}
