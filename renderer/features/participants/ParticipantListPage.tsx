import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { displayName } from '../../../shared/domain/parties/names.ts';
import { useLive } from '../../db/index.ts';
import { ClipboardPaste, Plus } from '../../ui/icons.ts';
import { ArchivedToggle, DataList, PageHeader, textColumn, useShortcut } from '../../ui/index.ts';
import { participantPath } from './participantPaths.ts';
import { lastStamp, type ParticipantRow, participantPages } from './participantQueries.ts';

const columns = [
  textColumn<ParticipantRow>({
    field: 'name',
    label: 'Nom',
    flex: 2,
    value: ({ participant }) =>
      participant.archived ? `${displayName(participant)} (archivé)` : displayName(participant),
  }),
  textColumn<ParticipantRow>({
    field: 'employer',
    label: 'Employeur',
    flex: 1.5,
    sortable: false,
    value: ({ employer }) => employer,
  }),
  textColumn<ParticipantRow>({
    field: 'jobTitle',
    label: 'Fonction',
    flex: 1.5,
    value: ({ participant }) => participant.jobTitle,
  }),
  textColumn<ParticipantRow>({
    field: 'email',
    label: 'Courriel',
    flex: 1.5,
    sortable: false,
    value: ({ participant }) => participant.email,
  }),
  textColumn<ParticipantRow>({
    field: 'phone',
    label: 'Téléphone',
    width: 140,
    sortable: false,
    value: ({ participant }) => participant.phone,
  }),
];

/** Who? However many they are. */
export function ParticipantListPage() {
  const [, go] = useLocation();
  const [withArchived, setWithArchived] = useState(false);
  const fetchPage = useMemo(() => participantPages(withArchived), [withArchived]);
  const version = useLive(lastStamp, []);
  const add = () => go(participantPath.add);
  const paste = () => go(participantPath.paste);
  useShortcut('alt+n', 'Nouveau stagiaire', add);
  return (
    <>
      <PageHeader
        title="Participants"
        primary={{ label: 'Nouveau stagiaire', icon: Plus, keys: 'alt+n', onAct: add }}
        actions={[{ label: 'Coller une liste', icon: ClipboardPaste, onAct: paste }]}
      />
      <DataList
        id="participants"
        label="Participants"
        fetchPage={fetchPage}
        version={version}
        columns={columns}
        onOpen={({ id }) => go(participantPath.of(id))}
        toolbar={<ArchivedToggle checked={withArchived} onChange={setWithArchived} />}
        empty={{
          title: 'Aucun stagiaire pour l’instant',
          text: 'Collez la liste que le client vous a envoyée, depuis Excel, Word ou un message : vous la relirez avant de l’enregistrer.',
          action: { label: 'Coller une liste', icon: ClipboardPaste, onAct: paste },
          second: { label: 'Nouveau stagiaire', icon: Plus, onAct: add },
        }}
      />
    </>
  );
}
