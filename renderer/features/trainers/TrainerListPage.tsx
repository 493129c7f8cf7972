import { useState } from 'react';
import { useLocation } from 'wouter';
import { displayName } from '../../../shared/domain/parties/names.ts';
import { useLive } from '../../db/index.ts';
import { Plus } from '../../ui/icons.ts';
import { ArchivedToggle, DataList, PageHeader, StatusText, textColumn, useShortcut } from '../../ui/index.ts';
import { statusTexts } from './trainerForm.ts';
import { trainerPath } from './trainerPaths.ts';
import { listTrainers, type TrainerRow } from './trainerQueries.ts';

const titlesText = (row: TrainerRow): string => row.trainer.titles?.split('\n')[0] ?? 'À renseigner';

const columns = [
  textColumn<TrainerRow>({
    field: 'name',
    label: 'Nom',
    flex: 1,
    value: ({ trainer }) => (trainer.archived ? `${displayName(trainer)} (archivé)` : displayName(trainer)),
  }),
  textColumn<TrainerRow>({
    field: 'status',
    label: 'Statut',
    width: 180,
    value: ({ trainer }) => (trainer.status ? statusTexts[trainer.status] : ''),
  }),
  textColumn<TrainerRow>({
    field: 'titles',
    label: 'Titres, diplômes ou références',
    flex: 2,
    value: titlesText,
    show: (row) =>
      row.trainer.titles ? titlesText(row) : <StatusText tone="soon">{titlesText(row)}</StatusText>,
  }),
  textColumn<TrainerRow>({
    field: 'phone',
    label: 'Téléphone',
    width: 140,
    value: ({ trainer }) => trainer.phone,
  }),
  textColumn<TrainerRow>({
    field: 'email',
    label: 'Courriel',
    flex: 1,
    value: ({ trainer }) => trainer.email,
  }),
];

/** Which trainer? */
export function TrainerListPage() {
  const [, go] = useLocation();
  const [withArchived, setWithArchived] = useState(false);
  const rows = useLive(() => listTrainers(withArchived), [withArchived]);
  const act = { label: 'Nouveau formateur', icon: Plus, keys: 'alt+n', onAct: () => go(trainerPath.add) };
  useShortcut('alt+n', act.label, act.onAct);
  return (
    <>
      <PageHeader title="Formateurs" primary={act} />
      <DataList
        id="trainers"
        label="Formateurs"
        rows={rows}
        columns={columns}
        onOpen={({ id }) => go(trainerPath.of(id))}
        toolbar={<ArchivedToggle checked={withArchived} onChange={setWithArchived} />}
        empty={{
          title: 'Aucun formateur pour l’instant',
          text: 'Leurs titres et diplômes figurent sur le contrat d’un particulier (art. L6353-4, 4°).',
          action: act,
        }}
      />
    </>
  );
}
