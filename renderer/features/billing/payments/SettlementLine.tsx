import Box from '@mui/material/Box';
import type { Settlement } from '../../../../shared/domain/billing/payments/settlement.ts';
import { settlementText } from '../../../../shared/messages/settlementText.ts';
import { type WhyAnswer, WhySentence } from '../../../ui/index.ts';

/** What recording would settle, said before; always there, so that nothing jumps. */
export function SettlementLine({
  settlement,
  why,
}: {
  readonly settlement: Settlement | null;
  readonly why: WhyAnswer;
}) {
  const sentences = settlement ? settlementText(settlement) : [];
  const said = sentences.length > 0 ? `Après\u00a0: ${sentences.join(' ')}` : '';
  return (
    <Box
      role="status"
      sx={{ minHeight: 48, pl: 1.5, py: 0.5, borderLeft: 3, borderColor: said ? 'tone.done' : 'divider' }}
    >
      {said ? (
        <WhySentence explanation={why} about={said}>
          {said}
        </WhySentence>
      ) : (
        <Box component="span" sx={{ color: 'text.secondary' }}>
          Ce que ce règlement solde s’affiche ici dès que le montant est lu.
        </Box>
      )}
    </Box>
  );
}
