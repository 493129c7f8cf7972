import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import type { StandingLine } from '../../../../shared/domain/bank/bankLineStates.ts';
import { factTitle } from '../../../../shared/messages/factTitle.ts';
import { Button, Link, useCommand, useToasts, useToday } from '../../../ui/index.ts';
import { putLinesBack } from './bankCommands.ts';

/** What became of a line, and the way back: what was recorded from it is corrected. */
export function SettledLine({
  line,
  onClose,
}: {
  readonly line: StandingLine;
  readonly onClose: () => void;
}) {
  const today = useToday();
  const { say } = useToasts();
  const back = useCommand(() => putLinesBack([line], today), {
    onDone: () => {
      say('Ligne à rapprocher de nouveau.');
      onClose();
    },
  });
  return (
    <>
      <DialogContent sx={{ minHeight: 120 }}>
        {line.by.map((fact) => (
          <div key={fact.id} data-explained="">
            {factTitle(fact)}
            {fact.kind === 'order.paymentReceived' && (
              <>
                {' · '}
                <Link to={`/dossiers/${fact.subject}?volet=journal`}>Ouvrir le dossier</Link>
              </>
            )}
          </div>
        ))}
      </DialogContent>
      <DialogActions>
        <Button busy={back.busy} onClick={() => back.run()}>
          Remettre à rapprocher
        </Button>
        <Button look="primary" onClick={onClose}>
          Fermer
        </Button>
      </DialogActions>
    </>
  );
}
