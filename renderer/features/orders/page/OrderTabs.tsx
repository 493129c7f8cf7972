import Box from '@mui/material/Box';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { useState } from 'react';
import type { CivilDay } from '../../../../shared/domain/dates/civilDay.ts';
import type { Dossier } from '../../../../shared/domain/orders/dossier.ts';
import type { Statement } from '../../../../shared/domain/orders/statement.ts';
import { type AskedPaper, DocumentsBlock } from '../../documents/index.ts';
import { Journal } from './Journal.tsx';
import { OrderParticipants } from './OrderParticipants.tsx';

const tabs = ['documents', 'participants', 'journal'] as const;
export type OrderTab = (typeof tabs)[number];
export const isOrderTab = (text: string | null): text is OrderTab => tabs.some((tab) => tab === text);

const labels: Readonly<Record<OrderTab, string>> = {
  documents: 'Documents',
  participants: 'Participants',
  journal: 'Journal',
};

/** Beneath where it stands: the papers, the people, and everything that happened. */
export function OrderTabs({
  first,
  onLetter,
  ...order
}: {
  readonly dossier: Dossier;
  readonly statement: Statement;
  readonly today: CivilDay;
  readonly first: OrderTab;
  /** Writes the letter that answers one fact of the journal. */
  readonly onLetter: (letter: AskedPaper) => void;
}) {
  const [shown, setShown] = useState<OrderTab>(first);
  return (
    <Box>
      <Tabs
        value={shown}
        onChange={(_event, tab: OrderTab) => setShown(tab)}
        aria-label="Le dossier en détail"
        sx={{ borderBottom: 1, borderColor: 'divider', mb: 1.5 }}
      >
        {tabs.map((tab) => (
          <Tab key={tab} value={tab} label={labels[tab]} id={`tab-${tab}`} aria-controls={`panel-${tab}`} />
        ))}
      </Tabs>
      <Box role="tabpanel" id={`panel-${shown}`} aria-labelledby={`tab-${shown}`}>
        {shown === 'documents' && <DocumentsBlock {...order} />}
        {shown === 'participants' && <OrderParticipants dossier={order.dossier} />}
        {shown === 'journal' && <Journal {...order} onLetter={onLetter} />}
      </Box>
    </Box>
  );
}
