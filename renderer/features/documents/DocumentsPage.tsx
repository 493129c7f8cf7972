import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { type InvoiceKind, isInvoiceKind } from '../../../shared/domain/billing/invoiceKinds.ts';
import { isLetterKind, type LetterKind } from '../../../shared/domain/letters/letterKinds.ts';
import { documentNames } from '../../../shared/messages/factTitle.ts';
import { type DocumentKind, documentKinds } from '../../../shared/records/facts.ts';
import { useLive } from '../../db/index.ts';
import {
  ChoiceBar,
  type Column,
  DataList,
  dayColumn,
  numberColumn,
  PageHeader,
  textColumn,
  useKept,
} from '../../ui/index.ts';
import { type DocumentRow, listIssued } from './documentQueries.ts';

const columns: readonly Column<DocumentRow>[] = [
  textColumn({ field: 'number', label: 'Numéro', width: 160, value: (row) => row.number }),
  textColumn({ field: 'kind', label: 'Document', width: 220, value: (row) => documentNames[row.kind] }),
  textColumn({ field: 'client', label: 'Client', flex: 2, value: (row) => row.client }),
  dayColumn({ field: 'day', label: 'Émis le', value: (row) => row.day }),
  numberColumn({ field: 'pages', label: 'Pages', width: 80, value: (row) => row.pages }),
  textColumn({ field: 'by', label: 'Par', width: 140, value: (row) => row.by }),
];

/** Letters are one kind here, and so are invoices: they are read by date, whatever they answer or ask. */
const pluralNames: Readonly<Record<Exclude<DocumentKind, LetterKind | InvoiceKind>, string>> = {
  proposal: 'Propositions',
  programme: 'Programmes',
  terms: 'CGV',
  agreement: 'Conventions',
  contract: 'Contrats',
  attendanceSheet: 'Émargements',
};

type Shown = keyof typeof pluralNames | 'letters' | 'invoices' | 'all';
const kinds: readonly { readonly value: Shown; readonly label: string }[] = [
  { value: 'all', label: 'Tous' },
  ...documentKinds.flatMap((kind) =>
    isLetterKind(kind) || isInvoiceKind(kind) ? [] : [{ value: kind, label: pluralNames[kind] }],
  ),
  { value: 'letters', label: 'Courriers' },
  { value: 'invoices', label: 'Factures et avoirs' },
];

function isShown({ kind }: DocumentRow, shown: Shown): boolean {
  if (shown === 'letters') return isLetterKind(kind);
  return shown === 'invoices' ? isInvoiceKind(kind) : shown === 'all' || kind === shown;
}

/** Everything that left the house. */
export function DocumentsPage() {
  const [, go] = useLocation();
  const all = useLive(listIssued, []);
  const [kind, setKind] = useKept<Shown>('documents:kind', 'all');
  const rows = useMemo(() => (kind ? all?.filter((row) => isShown(row, kind)) : undefined), [all, kind]);
  return (
    <>
      <PageHeader title="Documents" subtitle="Tout ce qui a été émis, gardé tel quel." />
      <DataList
        id="documents"
        label="Documents"
        columns={columns}
        rows={rows}
        first={{ columns: { by: false } }}
        onOpen={(row) => go(`/documents/${row.sha256}`)}
        empty={
          kind === 'all'
            ? {
                title: 'Aucun document émis',
                text: 'Une proposition, une convention ou une feuille d’émargement s’émet depuis son dossier.',
                action: { label: 'Voir les dossiers', onAct: () => go('/dossiers') },
              }
            : {
                title: 'Aucun document de cette sorte',
                text: 'Choisissez « Tous » pour revoir les autres.',
              }
        }
        toolbar={<ChoiceBar label="Sorte de document" options={kinds} chosen={kind} onChoose={setKind} />}
      />
    </>
  );
}
