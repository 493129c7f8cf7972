import Box from '@mui/material/Box';
import { useLocation } from 'wouter';
import type { Dossier } from '../../../../shared/domain/orders/dossier.ts';
import type { Statement } from '../../../../shared/domain/orders/statement.ts';
import { Button } from '../../../ui/index.ts';

/** « Annuler… » and « Reporter… »: each opens what it would cost, before anything is recorded. */
export function RequestButtons({
  dossier: { order },
  statement,
}: {
  readonly dossier: Dossier;
  readonly statement: Statement;
}) {
  const [, go] = useLocation();
  const reason = whyNot(statement);
  return (
    <Box sx={{ display: 'flex', gap: 1 }}>
      <Button reason={reason} onClick={() => go(`/dossiers/${order.id}/annuler`)}>
        Annuler…
      </Button>
      <Button reason={reason} onClick={() => go(`/dossiers/${order.id}/reporter`)}>
        Reporter…
      </Button>
    </Box>
  );
}

/** What has not been proposed is neither cancelled nor postponed: it is changed. */
const whyNot = ({ status }: Statement): string | null =>
  status === 'draft' ? 'Aucune proposition n’est encore partie\u00a0: modifiez le dossier librement.' : null;
