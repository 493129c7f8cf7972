import Box from '@mui/material/Box';
import { formatPeriod, formatShortDay } from '../../../shared/domain/dates/formatDay.ts';
import { deadlineNames } from '../../../shared/messages/orderState.ts';
import { Button, ClauseLink, Link, Section, StatusText, Why } from '../../ui/index.ts';
import type { OpenOrder } from './openOrder.ts';

const shorten = { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' } as const;

const deadlineFacts = (deadline: OpenOrder['deadline']) =>
  deadline ? [{ label: deadlineNames[deadline.kind], value: formatShortDay(deadline.on) }] : [];

const Line = ({ order }: { readonly order: OpenOrder }) => {
  const { dossier, statement, state, deadline } = order;
  const { status } = statement.reasons;
  const address = `/dossiers/${dossier.order.id}`;
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
        <Link to={address}>{dossier.client.name}</Link>
      </Box>
      <Box sx={{ ...shorten, color: 'text.secondary' }} title={dossier.course.title}>
        {formatPeriod(statement.session.start, statement.session.end)} · {dossier.course.title}
      </Box>
      <Box sx={{ minWidth: 0 }}>
        <StatusText tone={state.tone}>
          <Why explanation={{ title: state.text, ...status, facts: deadlineFacts(deadline) }}>
            {state.text}
          </Why>
        </StatusText>
      </Box>
      <ClauseLink clause={status.clause} />
      <Button look="text" label={`Voir le dossier de ${dossier.client.name}`} href={`#${address}`}>
        Voir
      </Button>
    </Box>
  );
};

/** Orders of the same urgency, one line each. Nothing in it: nothing shown. */
export const OrderGroup = ({
  title,
  orders,
}: {
  readonly title: string;
  readonly orders: readonly OpenOrder[];
}) =>
  orders.length > 0 && (
    <Section title={`${title} (${orders.length})`}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: -1.5, p: 0 }}>
        {orders.map((order) => (
          <Line key={order.dossier.order.id} order={order} />
        ))}
      </Box>
    </Section>
  );
