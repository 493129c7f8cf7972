import Box from '@mui/material/Box';
import type { Dossier } from '../../../../shared/domain/orders/dossier.ts';
import { countText } from '../../../../shared/messages/countOf.ts';
import { useLive } from '../../../db/index.ts';
import { Link, StatusText, TextSkeleton } from '../../../ui/index.ts';
import { AddParticipants, EnrolledList, loadSession } from '../../sessions/index.ts';

/** The people whom this order sends, in the order of the papers. */
export function OrderParticipants({ dossier: { order } }: { readonly dossier: Dossier }) {
  const sheet = useLive(() => loadSession(order.sessionId), [order.sessionId]);
  if (!sheet) return <TextSkeleton lines={4} />;
  const own = sheet.enrolled.filter(({ enrolment }) => enrolment.orderId === order.id);
  const missing = order.participants - own.length;
  return (
    <>
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'center', mb: 1 }}>
        <Box sx={{ flex: 1 }}>
          <StatusText tone={missing === 0 ? 'done' : missing > 0 ? 'todo' : 'soon'}>
            {countText(own.length, 'nom')} pour {countText(order.participants, 'participant')} au dossier
          </StatusText>
          <Box component="span" sx={{ ml: 2 }}>
            <Link to={`/sessions/${order.sessionId}`}>Voir la session</Link>
          </Box>
        </Box>
        <AddParticipants sheet={sheet} orderId={order.id} />
      </Box>
      <EnrolledList enrolled={own} />
    </>
  );
}
