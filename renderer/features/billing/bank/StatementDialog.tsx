import Box from '@mui/material/Box';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId } from 'react';
import type { ReadStatement } from '../../../../shared/domain/bank/bankLineStates.ts';
import { countText } from '../../../../shared/messages/countOf.ts';
import { Button, useCommand, useToasts, useToday } from '../../../ui/index.ts';
import { takeStatementBack } from './statementCommands.ts';
import type { Bank } from './bankQueries.ts';

/** Payments rest on its lines: they go back first. */
function whyItStays({ lines }: Bank, { data }: ReadStatement): string | null {
  const own = new Set(data.lines.map(({ key }) => key));
  const settled = lines.filter(({ key, state }) => own.has(key) && state !== 'open').length;
  return settled === 0
    ? null
    : `${countText(settled, 'de ses lignes est traitée', 'de ses lignes sont traitées')}\u00a0: remettez-les d’abord à rapprocher.`;
}

/** A statement that was read: its lines that are no operation, each with its reason, and the way to take it back. */
export function StatementDialog({
  bank,
  statement,
  onClose,
}: {
  readonly bank: Bank;
  readonly statement: ReadStatement;
  readonly onClose: () => void;
}) {
  const title = useId();
  const today = useToday();
  const { say } = useToasts();
  const { name, lines, unread } = statement.data;
  const back = useCommand(() => takeStatementBack(statement, today), {
    onDone: () => {
      say('Relevé retiré\u00a0: ses lignes ne comptent plus.');
      onClose();
    },
  });
  return (
    <Dialog open onClose={onClose} aria-labelledby={title} maxWidth="md" fullWidth>
      <DialogTitle id={title}>{name}</DialogTitle>
      <DialogContent>
        <Box sx={{ mb: 2 }}>
          {countText(lines.length, 'opération lue', 'opérations lues')}.{' '}
          {unread.length === 0
            ? 'Aucune ligne n’a été laissée.'
            : 'Lignes qui ne sont pas des opérations\u00a0:'}
        </Box>
        <Box component="ol" sx={{ listStyle: 'none', p: 0, m: 0 }}>
          {unread.map(({ line, text, because }) => (
            <Box component="li" key={line} sx={{ py: 0.5, borderTop: 1, borderColor: 'divider' }}>
              Ligne {line}. {because}
              <Box
                sx={{ typography: 'caption', color: 'text.secondary', overflowWrap: 'anywhere' }}
                data-explained=""
              >
                {text}
              </Box>
            </Box>
          ))}
        </Box>
      </DialogContent>
      <DialogActions>
        <Button danger reason={whyItStays(bank, statement)} busy={back.busy} onClick={() => back.run()}>
          Retirer ce relevé
        </Button>
        <Button look="primary" onClick={onClose}>
          Fermer
        </Button>
      </DialogActions>
    </Dialog>
  );
}
