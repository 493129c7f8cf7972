import { z } from 'zod';
import { idSchema } from '../../../shared/records/base.ts';
import { RecordForm, RecordPicker } from '../../ui/index.ts';
import { loadParticipant, searchParticipants } from '../participants/index.ts';
import { enrol } from './sessionCommands.ts';
import type { SessionSheet } from './sessionQueries.ts';

const schema = z.object({ participantId: idSchema });

/** Enrols someone who is on record already. */
export const EnrolKnown = ({
  sheet,
  orderId,
  onClose,
}: {
  readonly sheet: SessionSheet;
  readonly orderId: string;
  readonly onClose: () => void;
}) => (
  <RecordForm
    schema={schema}
    initial={{}}
    saveLabel="Inscrire"
    savedText="Inscrit à la session."
    onSave={({ values }) => enrol(sheet.session.id, orderId, [values.participantId], sheet.everyEnrolment)}
    onLeave={onClose}
  >
    <RecordPicker
      name="participantId"
      label="Participant"
      width="l"
      required
      autoFocus
      search={searchParticipants}
      load={loadParticipant}
    />
  </RecordForm>
);
