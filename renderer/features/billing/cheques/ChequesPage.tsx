import { useState } from 'react';
import { useLive } from '../../../db/index.ts';
import { ChoiceBar, PageHeader, useKept } from '../../../ui/index.ts';
import { listSlips } from './chequeQueries.ts';
import { SlipDialog } from './SlipDialog.tsx';
import { SlipList } from './SlipList.tsx';
import { WaitingList } from './WaitingList.tsx';

const filters = [
  { value: 'waiting', label: 'À remettre' },
  { value: 'slips', label: 'Remises' },
] as const;
type Shown = (typeof filters)[number]['value'];

/** Règlements, the cheques: those that wait to be brought to the bank, and the slips that they went on. */
export function ChequesPage() {
  const [shown, setShown] = useKept<Shown>('cheques:shown', 'waiting');
  const [opened, setOpened] = useState<string | null>(null);
  const slips = useLive(listSlips, []);
  const choice = <ChoiceBar label="Montrer" options={filters} chosen={shown} onChoose={setShown} />;
  const slip = slips?.find(({ id }) => id === opened);
  return (
    <>
      <PageHeader crumbs={[{ label: 'Règlements', to: '/reglements' }]} title="Chèques" />
      {shown === 'waiting' && <WaitingList toolbar={choice} onPrepared={setOpened} />}
      {shown === 'slips' && <SlipList slips={slips} toolbar={choice} onOpen={setOpened} />}
      {slip && <SlipDialog slip={slip} onClose={() => setOpened(null)} />}
    </>
  );
}
