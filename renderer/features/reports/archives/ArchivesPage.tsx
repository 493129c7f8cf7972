import { useState } from 'react';
import { useLive } from '../../../db/index.ts';
import {
  DataList,
  dayColumn,
  numberColumn,
  PageHeader,
  PageTabs,
  Section,
  textColumn,
} from '../../../ui/index.ts';
import { formatDay } from '../../../../shared/domain/dates/formatDay.ts';
import { JournalVerification } from '../../settings/index.ts';
import { reportTabs } from '../reportTabs.ts';
import { ArchiveCheck } from './ArchiveCheck.tsx';
import { ArchiveDialog } from './ArchiveDialog.tsx';
import { type ArchiveRow, loadArchives } from './archivesQueries.ts';
import { Conformity } from './Conformity.tsx';

const columns = [
  textColumn<ArchiveRow>({
    field: 'period',
    label: 'Période',
    flex: 1,
    width: 240,
    value: ({ from, until }) => `Du ${formatDay(from)} au ${formatDay(until)}`,
  }),
  dayColumn<ArchiveRow>({ field: 'on', label: 'Produite le', value: ({ on }) => on }),
  numberColumn<ArchiveRow>({ field: 'lines', label: 'Lignes', value: ({ lines }) => lines }),
  textColumn<ArchiveRow>({ field: 'by', label: 'Par', width: 150, value: ({ by }) => by }),
  textColumn<ArchiveRow>({
    field: 'sha256',
    label: 'Empreinte SHA-256',
    flex: 1,
    width: 200,
    value: ({ sha256 }) => sha256,
  }),
];

/** Yearly archives, verification, and what the software is and is not certified for. */
export function ArchivesPage() {
  const archives = useLive(loadArchives, []);
  const [producing, setProducing] = useState(false);
  return (
    <>
      <PageHeader
        title="Archives et vérification"
        primary={{ label: 'Produire une archive…', onAct: () => setProducing(true) }}
      />
      <PageTabs label="Rapports" tabs={reportTabs} current="/rapports/archives" />
      <Section
        title="Vérifier le journal"
        purpose="Chaque action est enchaînée à la précédente&nbsp;: une ligne modifiée ou retirée se voit."
      >
        <JournalVerification />
      </Section>
      <Section
        title="Archives"
        purpose="Une par an au moins, à garder hors de cet ordinateur pendant dix ans. Une archive n’est pas une sauvegarde."
        aside={<ArchiveCheck />}
      >
        <DataList
          id="archives"
          label="Archives produites"
          rows={archives}
          columns={columns}
          height="rows"
          bare
          empty={{
            title: 'Aucune archive',
            text: 'Produisez celle de chaque année une fois ses derniers règlements inscrits.',
          }}
        />
      </Section>
      <Conformity />
      {producing && <ArchiveDialog onClose={() => setProducing(false)} />}
    </>
  );
}
