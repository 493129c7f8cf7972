import Box from '@mui/material/Box';
import Dialog from '@mui/material/Dialog';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { UserPlus } from '../../ui/icons.ts';
import { Button, ChoiceBar } from '../../ui/index.ts';
import { PasteParticipants } from '../participants/index.ts';
import { EnrolKnown } from './EnrolKnown.tsx';
import type { SessionSheet } from './sessionQueries.ts';

/** Adds people to a session through one of its orders: pasted as a list, or known already. */
export function AddParticipants({
  sheet,
  orderId,
}: {
  readonly sheet: SessionSheet;
  readonly orderId?: string;
}) {
  const [open, setOpen] = useState(false);
  const orders = sheet.orders.filter(({ order }) => orderId === undefined || order.id === orderId);
  return (
    <>
      <Button
        icon={UserPlus}
        reason={
          orders.length === 0 ? 'Ouvrez d’abord un dossier : chaque participant vient par un client.' : null
        }
        onClick={() => setOpen(true)}
      >
        Ajouter des participants
      </Button>
      {open && <AddDialog sheet={sheet} orders={orders} onClose={() => setOpen(false)} />}
    </>
  );
}

const ways = [
  { value: 'paste', label: 'Coller une liste' },
  { value: 'known', label: 'Choisir une personne connue' },
] as const;

function AddDialog({
  sheet,
  orders,
  onClose,
}: {
  readonly sheet: SessionSheet;
  readonly orders: SessionSheet['orders'];
  readonly onClose: () => void;
}) {
  const title = useId();
  const [way, setWay] = useState<(typeof ways)[number]['value']>('paste');
  const [chosen, setChosen] = useState(orders[0]?.order.id ?? '');
  const through = orders.find(({ order }) => order.id === chosen);
  if (!through) return null;
  const { client } = through;
  const enrolling = {
    sessionId: sheet.session.id,
    orderId: chosen,
    ...(client.kind === 'individual' ? {} : { employerId: client.id }),
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby={title} maxWidth="md" fullWidth>
      <DialogTitle id={title}>Ajouter des participants</DialogTitle>
      <DialogContent>
        {orders.length > 1 && (
          <Box sx={{ mb: 2 }}>
            <Typography variant="body2" sx={{ fontWeight: 500 }}>
              Au titre du dossier de
            </Typography>
            <ChoiceBar
              label="Dossier"
              options={orders.map(({ order, client: one }) => ({ value: order.id, label: one.name }))}
              chosen={chosen}
              onChoose={setChosen}
            />
          </Box>
        )}
        <Box sx={{ mb: 2 }}>
          <ChoiceBar label="Comment les ajouter" options={ways} chosen={way} onChoose={setWay} />
        </Box>
        {way === 'paste' ? (
          <PasteParticipants key={chosen} {...enrolling} onDone={onClose} />
        ) : (
          <EnrolKnown sheet={sheet} orderId={chosen} onClose={onClose} />
        )}
      </DialogContent>
    </Dialog>
  );
}
