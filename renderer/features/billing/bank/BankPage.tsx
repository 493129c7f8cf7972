import { useMemo } from 'react';
import { countText } from '../../../../shared/messages/countOf.ts';
import { useLive } from '../../../db/index.ts';
import { PageHeader, RowsSkeleton, useCommand, useToasts, useToday } from '../../../ui/index.ts';
import { type Confirmed, confirmLines, undoConfirmed } from './bankCommands.ts';
import { BankContent } from './BankContent.tsx';
import { readMatching } from './bankQueries.ts';
import { ColumnsDialog } from './ColumnsDialog.tsx';
import { DropArea } from './DropArea.tsx';
import { LongWork } from './LongWork.tsx';
import { chooseStatement } from './statementCommands.ts';
import { sureOnes } from './sureOnes.ts';
import { useProposals } from './useProposals.ts';
import { useStatementReading } from './useStatementReading.ts';

/** Confirms at once all that is sure. */
function useConfirmAll(confirmed: readonly Confirmed[]) {
  const today = useToday();
  const { say } = useToasts();
  return useCommand(() => confirmLines(confirmed, today), {
    onDone: () =>
      say(`${countText(confirmed.length, 'ligne confirmée', 'lignes confirmées')}.`, {
        undo: undoConfirmed(confirmed, today),
      }),
  });
}

const confirmLabel = (count: number): string =>
  count === 1 ? 'Confirmer la ligne sûre' : `Confirmer les ${count} sûres`;

/** Règlements, the bank: statements read, and what each sum that came may pay, confirmed by a person. */
export function BankPage() {
  const today = useToday();
  const matching = useLive(() => readMatching(today), [today]);
  const { proposals, done, fresh } = useProposals(matching);
  const reading = useStatementReading(matching?.bank);
  const choose = useCommand(async (ask: boolean) => {
    const file = await chooseStatement();
    if (file.ok) await reading.open(file.value, ask);
    return file;
  });
  const sure = useMemo(() => sureOnes(matching?.bank, proposals), [matching, proposals]);
  const confirmAll = useConfirmAll(sure);
  const read = { label: 'Lire un relevé…', onAct: () => choose.run(false) };
  const confirm = {
    label: confirmLabel(sure.length),
    onAct: () => confirmAll.run(),
    busy: confirmAll.busy || !fresh,
  };
  const other = { label: 'Lire le relevé d’un autre compte…', onAct: () => choose.run(true), inMenu: true };
  return (
    <DropArea onFile={(file) => void reading.open(file, false)}>
      <PageHeader
        crumbs={[{ label: 'Règlements', to: '/reglements' }]}
        title="Banque"
        primary={sure.length > 0 ? confirm : read}
        actions={sure.length > 0 ? [read, other] : [other]}
      />
      <LongWork
        reading={reading.asked ? null : reading.progress}
        onCancel={reading.cancel}
        searching={proposals || done === 0 ? null : done}
      />
      {matching ? (
        <BankContent {...matching} proposals={proposals} fresh={fresh} read={read} />
      ) : (
        <RowsSkeleton />
      )}
      {reading.asked && (
        <ColumnsDialog
          file={reading.asked}
          progress={reading.progress}
          onRead={reading.keep}
          onClose={reading.cancel}
        />
      )}
    </DropArea>
  );
}
