import Box from '@mui/material/Box';
import Radio from '@mui/material/Radio';
import { useId } from 'react';
import type { Claim } from '../../../../shared/domain/bank/claim.ts';
import type { Share, Proposal } from '../../../../shared/domain/bank/proposal.ts';
import { aboutBalance } from '../../../../shared/domain/explain/subject.ts';
import { formatEuros } from '../../../../shared/domain/money/formatMoney.ts';
import { Button, useToday, Why } from '../../../ui/index.ts';
import { whyOfOrder } from '../../explain/index.ts';
import { proposalId, proposalTitle } from './proposalText.ts';

const upperFirst = (text: string): string => text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);

function ShareLine({
  share: { claim },
  onRemove,
}: {
  readonly share: Share;
  readonly onRemove: ((claim: Claim) => void) | null;
}) {
  const today = useToday();
  const why = whyOfOrder(claim.orderId, today, aboutBalance({ who: claim.from, funder: claim.funder }));
  return (
    <Box sx={{ typography: 'caption', color: 'text.secondary' }}>
      {claim.title}, reste dû <Why explanation={why}>{formatEuros(claim.left)}</Why>
      {onRemove && (
        <Button look="text" label={`Retirer ${claim.title}`} onClick={() => onRemove(claim)}>
          Retirer
        </Button>
      )}
    </Box>
  );
}

/** What a line may pay, each with its reason; none is chosen that is not sure. */
export function ProposalChoice({
  proposals,
  chosen,
  onChoose,
  own,
  onRemove,
}: {
  readonly proposals: readonly Proposal[];
  readonly chosen: Proposal | null;
  readonly onChoose: (proposal: Proposal) => void;
  /** What a person put together, of which it may take something off. */
  readonly own: Proposal | null;
  readonly onRemove: (claim: Claim) => void;
}) {
  const name = useId();
  if (proposals.length === 0)
    return (
      <Box sx={{ color: 'text.secondary' }}>
        Aucune facture ni aucun acompte attendu ne correspond. Cherchez-en un autre, ou mettez la ligne de
        côté.
      </Box>
    );
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, minWidth: 0 }}>
      <Box component="legend" sx={{ p: 0, mb: 0.5, typography: 'body2', fontWeight: 500 }}>
        Ce qu’elle règle
      </Box>
      {proposals.map((proposal) => (
        <Box key={proposalId(proposal)} sx={{ display: 'flex', py: 0.5 }}>
          <Radio
            size="small"
            name={name}
            id={`${name}-${proposalId(proposal)}`}
            checked={chosen !== null && proposalId(chosen) === proposalId(proposal)}
            onChange={() => onChoose(proposal)}
            sx={{ p: 0.5, ml: -0.5, alignSelf: 'flex-start' }}
          />
          <Box sx={{ pt: 0.375, minWidth: 0 }}>
            <Box
              component="label"
              htmlFor={`${name}-${proposalId(proposal)}`}
              sx={{ cursor: 'pointer', display: 'block' }}
            >
              <Box component="span" sx={{ fontWeight: 500 }}>
                {proposalTitle(proposal)}
              </Box>
              <Box sx={{ typography: 'caption', color: 'text.secondary' }}>{upperFirst(proposal.why)}</Box>
            </Box>
            {proposal.as === 'payment' &&
              proposal.shares.map((share) => (
                <ShareLine key={share.claim.id} share={share} onRemove={proposal === own ? onRemove : null} />
              ))}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
