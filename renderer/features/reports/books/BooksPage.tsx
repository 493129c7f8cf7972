import { useState } from 'react';
import { useLocation } from 'wouter';
import { explanationOfSum } from '../../../../shared/domain/explain/explanationOfSum.ts';
import { sumsOfLines } from '../../../../shared/domain/books/bookEntry.ts';
import { formatEuros } from '../../../../shared/domain/money/formatMoney.ts';
import { countText } from '../../../../shared/messages/countOf.ts';
import { useLive } from '../../../db/index.ts';
import {
  DataList,
  KeyFigures,
  PageHeader,
  PageTabs,
  RowsSkeleton,
  useToday,
  Why,
} from '../../../ui/index.ts';
import { reportTabs } from '../reportTabs.ts';
import { BatchDialog } from './BatchDialog.tsx';
import { batchColumns } from './batchColumns.tsx';
import { loadBatches, loadWaiting, type WaitingEntries } from './booksQueries.ts';
import { ExportDialog } from './ExportDialog.tsx';

const whyWaiting = ({ entries }: WaitingEntries) =>
  explanationOfSum({
    title: 'À exporter',
    because:
      'Les écritures des factures, des avoirs et des règlements qu’aucun lot n’a encore emportées, à ce jour.',
    clause: null,
    parts: entries.map(({ label, lines }) => ({ label, amount: sumsOfLines(lines).debit })),
  });

const Waiting = ({ waiting }: { readonly waiting: WaitingEntries }) => (
  <KeyFigures
    figures={[
      { label: 'À exporter à ce jour', value: countText(waiting.entries.length, 'écriture') },
      {
        label: 'Débit, et crédit',
        value: <Why explanation={whyWaiting(waiting)}>{formatEuros(waiting.debit)}</Why>,
      },
    ]}
  />
);

/** What left for the accountant, batch by batch, and what waits to leave. */
export function BooksPage() {
  const [, go] = useLocation();
  const today = useToday();
  const batches = useLive(loadBatches, []);
  const waiting = useLive(() => loadWaiting(today), [today]);
  const [exporting, setExporting] = useState(false);
  const [shown, setShown] = useState<number | null>(null);
  const showExported = (number: number): void => {
    setExporting(false);
    setShown(number);
  };
  const batch = batches?.find(({ number }) => number === shown);
  return (
    <>
      <PageHeader
        title="Export comptable"
        primary={{ label: 'Exporter un lot…', onAct: () => setExporting(true) }}
        actions={[{ label: 'Comptes et TVA', onAct: () => go('/parametres/comptabilite') }]}
      />
      <PageTabs label="Rapports" tabs={reportTabs} current="/rapports/comptabilite" />
      {waiting ? <Waiting waiting={waiting} /> : <RowsSkeleton rows={1} />}
      <DataList
        id="books"
        label="Lots exportés"
        rows={batches?.toReversed()}
        columns={batchColumns}
        onOpen={({ number }) => setShown(number)}
        empty={{
          title: 'Aucun lot exporté',
          text: 'Un lot emporte toutes les écritures qui ne sont pas encore parties. Il est numéroté, et ne change plus.',
        }}
      />
      {exporting && <ExportDialog onExported={showExported} onClose={() => setExporting(false)} />}
      {batch && <BatchDialog batch={batch} onClose={() => setShown(null)} />}
    </>
  );
}
