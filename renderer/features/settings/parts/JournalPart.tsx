import { useLive } from '../../../db/index.ts';
import { DataList, textColumn } from '../../../ui/index.ts';
import { JournalVerification } from '../JournalVerification.tsx';
import { momentText } from '../momentText.ts';
import { countJournal, type JournalRow, loadJournalPage } from '../settingsQueries.ts';

const columns = [
  textColumn<JournalRow>({
    field: 'at',
    label: 'Quand',
    width: 190,
    sortable: false,
    value: ({ at }) => momentText(at),
  }),
  textColumn<JournalRow>({
    field: 'label',
    label: 'Quoi',
    flex: 1,
    sortable: false,
    value: ({ label }) => label,
  }),
  textColumn<JournalRow>({ field: 'by', label: 'Qui', width: 200, sortable: false, value: ({ by }) => by }),
];

const fetchPage = ({ page, pageSize }: { readonly page: number; readonly pageSize: number }) =>
  loadJournalPage(page, pageSize);

/** Who did what and when; and the proof that nobody rewrote it. */
export function JournalPart() {
  const count = useLive(countJournal, []);
  return (
    <DataList
      id="journal"
      label="Journal"
      columns={columns}
      fetchPage={fetchPage}
      version={count}
      bare
      empty={{
        title: 'Rien encore',
        text: 'Chaque action enregistrée figurera ici, avec son auteur et son heure.',
      }}
      toolbar={<JournalVerification />}
    />
  );
}
