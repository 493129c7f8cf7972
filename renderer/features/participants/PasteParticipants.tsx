import { useMemo } from 'react';
import { readParticipantList } from '../../../shared/domain/parties/readParticipantList.ts';
import { PasteBox, TextSkeleton, usePastedText } from '../../ui/index.ts';
import { ListReview } from './ListReview.tsx';

export interface PasteParticipantsProps {
  /** With `orderId`: the people are also enrolled in this session through this order. */
  readonly sessionId?: string;
  readonly orderId?: string;
  /** The employer of all, where it is known: the client of the order. */
  readonly employerId?: string;
  /** Saved, or given up: how many people were added or enrolled. */
  readonly onDone: (count: number) => void;
}

/**
 * People added by pasting a list from Excel, Word or a mail: paste, review, save in one act. With a session and an
 * order they are enrolled there; someone already on record is enrolled as they are.
 */
export function PasteParticipants({ sessionId, orderId, employerId, onDone }: PasteParticipantsProps) {
  const { text, keep, forget } = usePastedText(`participants:pasted:${orderId ?? 'list'}`);
  const reading = useMemo(() => readParticipantList(text ?? ''), [text]);
  if (text === undefined) return <TextSkeleton lines={6} />;
  if (text === null)
    return (
      <PasteBox
        label="Liste des stagiaires"
        help="Une personne par ligne : nom, prénom, et si vous les avez civilité, adresse électronique, fonction, entreprise. Les colonnes d’Excel sont reconnues."
        actionLabel="Lire la liste"
        onText={keep}
        rows={8}
        autoFocus
      />
    );
  const enrolling = sessionId !== undefined && orderId !== undefined ? { sessionId, orderId } : null;
  return (
    <ListReview
      reading={reading}
      enrolling={enrolling}
      employerId={employerId}
      onAgain={() => void forget()}
      onSaved={(count) => {
        void forget();
        onDone(count);
      }}
    />
  );
}
