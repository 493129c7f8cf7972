import Dialog from '@mui/material/Dialog';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import type { BankAccount } from '../../../../shared/records/bankAccount.ts';
import type { Result } from '../../../../shared/result.ts';
import type { CommitRefusal, Committed } from '../../../db/index.ts';
import { formInDialog, Progress, RecordForm } from '../../../ui/index.ts';
import { ColumnsFields } from './ColumnsFields.tsx';
import { accountOf, type ColumnsForm, columnsForm, columnsFormOf } from './columnsForm.ts';
import type { AskedFile, ReadingState } from './useStatementReading.ts';

/** Says, once for an account, which column of its files is which; a preview shows what that makes of them. */
export function ColumnsDialog({
  file,
  progress,
  onRead,
  onClose,
}: {
  readonly file: AskedFile;
  readonly progress: ReadingState['progress'];
  readonly onRead: (
    file: AskedFile,
    account: BankAccount,
  ) => Promise<Result<Committed, CommitRefusal | { readonly code: 'cancelled' }>>;
  readonly onClose: () => void;
}) {
  const title = useId();
  const [initial] = useState(() => columnsFormOf(file.table, file.accounts));
  return (
    <Dialog open onClose={onClose} aria-labelledby={title} maxWidth="md" fullWidth>
      <DialogTitle id={title}>Lire {file.name}</DialogTitle>
      <DialogContent sx={formInDialog}>
        <Typography sx={{ color: 'text.secondary', mb: 2 }}>
          Vérifiez les colonnes. Les prochains relevés de ce compte se liront sans rien demander.
        </Typography>
        {progress && <Progress label="Lecture du relevé" {...progress} />}
        <RecordForm
          schema={columnsForm}
          initial={initial}
          saveLabel="Lire le relevé"
          savedText={null}
          onSave={({ values }: { readonly values: ColumnsForm }) =>
            onRead(file, accountOf(values, file.table))
          }
          onSaved={() => undefined}
          onLeave={onClose}
        >
          <ColumnsFields file={file} />
        </RecordForm>
      </DialogContent>
    </Dialog>
  );
}
