import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import type { CivilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { formatDay } from '../../../../shared/domain/dates/formatDay.ts';
import type { Dossier } from '../../../../shared/domain/orders/dossier.ts';
import { fundersOfDossier } from '../../../../shared/domain/orders/fundingsOf.ts';
import { mayUndo } from '../../../../shared/domain/orders/mayUndo.ts';
import { factTitle } from '../../../../shared/messages/factTitle.ts';
import { undoRefusal } from '../../../../shared/messages/undoRefusal.ts';
import type { Fact } from '../../../../shared/records/facts.ts';
import { ConfirmDialog, StatusText, useCommand, useToasts } from '../../../ui/index.ts';
import { Effect } from '../acts/EffectLine.tsx';
import { reversalOf } from '../orderCommands.ts';
import { previewFact } from '../previewFact.ts';
import { correctFact } from '../simulator/simulatorCommands.ts';

/** Takes back a fact recorded by mistake, after saying what that changes. */
export function CorrectDialog({
  dossier,
  fact,
  today,
  onClose,
}: {
  readonly dossier: Dossier;
  readonly fact: Fact;
  readonly today: CivilDay;
  readonly onClose: () => void;
}) {
  const { say } = useToasts();
  const preview = useMemo(
    () => previewFact(dossier, reversalOf(dossier.order.id, fact, today), today),
    [dossier, fact, today],
  );
  const allowed = mayUndo(dossier, fact);
  const correct = useCommand(correctFact, {
    onDone() {
      say('Corrigé. Le fait reste au journal, barré.');
      onClose();
    },
  });
  return (
    <ConfirmDialog
      open
      title="Corriger un fait inscrit par erreur"
      confirmLabel="Corriger"
      busy={correct.busy}
      onConfirm={() => correct.run(dossier, fact, today)}
      onCancel={onClose}
    >
      <Typography sx={{ mb: 1.5 }}>
        « {factTitle(fact, fundersOfDossier(dossier))} », le {formatDay(fact.day)}. Le fait reste au journal,
        barré, et n’a plus d’effet. Il peut ensuite être inscrit comme il fallait.
        {typeof fact.data['payment'] === 'string' &&
          ' Ce règlement est repris en entier, y compris ses parts sur d’autres dossiers.'}
      </Typography>
      <Effect preview={preview} today={today} />
      {!allowed.ok && <StatusText tone="soon">{undoRefusal(allowed.error)}</StatusText>}
    </ConfirmDialog>
  );
}
