import type { Changes } from '../../db/changes.ts';
import type { SpokenRefusal } from '../../../shared/messages/refusalText.ts';
import type { Result } from '../../../shared/result.ts';
import { useToasts } from '../feedback/toastContext.ts';
import { useCommand } from '../feedback/useCommand.ts';
import { Archive, Undo2 } from '../icons.ts';
import type { Act } from './act.ts';

interface Archiving<E extends SpokenRefusal> {
  readonly isArchived: boolean;
  /** Puts it away, or back where it is told `false`. */
  readonly archive: (archived: boolean) => Promise<Result<{ readonly undo: Changes | null }, E>>;
  /** Said once put away: « Lieu archivé. » */
  readonly away: string;
  /** Said once put back: « Lieu remis dans la liste. » */
  readonly back: string;
  /** What putting back is called; « Remettre dans la liste ». */
  readonly backLabel?: string;
}

/** « Archiver », or « Remettre dans la liste », in the « ⋯ » menu of a record's page. */
export function useArchiving<E extends SpokenRefusal>(props: Archiving<E>): Act {
  const { isArchived, archive, away, back, backLabel = 'Remettre dans la liste' } = props;
  const { say } = useToasts();
  const command = useCommand(() => archive(!isArchived), {
    onDone: ({ undo }) => say(isArchived ? back : away, { undo }),
  });
  return {
    label: isArchived ? backLabel : 'Archiver',
    icon: isArchived ? Undo2 : Archive,
    inMenu: true,
    busy: command.busy,
    onAct: () => command.run(),
  };
}
