import { type ReactNode, useMemo, useState } from 'react';
import type { StandingLine } from '../../../../shared/domain/bank/bankLineStates.ts';
import { countText } from '../../../../shared/messages/countOf.ts';
import { Button, DataList, useCommand, useToasts, useToday } from '../../../ui/index.ts';
import { setLinesAside, undoAside } from './bankCommands.ts';
import { emptyLines, type LineFilter, linesShown } from './bankFilters.ts';
import { bankLineColumns } from './bankLineColumns.tsx';
import type { Proposals } from './useProposals.ts';

/** Sets the lines chosen aside, all at once. */
function AsideButton({ lines }: { readonly lines: readonly StandingLine[] }) {
  const today = useToday();
  const { say } = useToasts();
  const aside = useCommand(() => setLinesAside(lines, today), {
    onDone: () => say(`${countText(lines.length, 'ligne')} de côté.`, { undo: undoAside(lines, today) }),
  });
  if (lines.length === 0) return null;
  return (
    <Button busy={aside.busy} onClick={() => aside.run()}>
      Mettre de côté ({lines.length})
    </Button>
  );
}

/** The lines of the bank that a filter shows; a line opens what it may pay. */
export function BankLineList({
  shown,
  lines,
  proposals,
  toolbar,
  onOpen,
}: {
  readonly shown: LineFilter;
  readonly lines: readonly StandingLine[];
  readonly proposals: Proposals | null;
  readonly toolbar: ReactNode;
  readonly onOpen: (key: string) => void;
}) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const rows = useMemo(
    () => lines.filter(linesShown[shown]).map((line) => ({ ...line, id: line.key })),
    [lines, shown],
  );
  const columns = useMemo(() => bankLineColumns(proposals), [proposals]);
  const open = shown === 'toMatch' || shown === 'debits';
  return (
    <DataList
      key={shown}
      id={`bank:${shown}`}
      label="Lignes du relevé"
      rows={rows}
      columns={columns}
      first={{ columns: { account: false } }}
      onOpen={({ key }) => onOpen(key)}
      {...(open ? { onSelect: setChosen } : {})}
      toolbar={
        <>
          {toolbar}
          {open && <AsideButton lines={rows.filter(({ id }) => chosen.includes(id))} />}
        </>
      }
      empty={emptyLines[shown]}
    />
  );
}
