import type { Proposal } from '../../../../shared/domain/bank/proposal.ts';
import type { StandingLine } from '../../../../shared/domain/bank/bankLineStates.ts';
import { countText } from '../../../../shared/messages/countOf.ts';
import type { Tone } from '../../../ui/index.ts';
import type { Proposals } from './useProposals.ts';

/** What a proposal pays, in short: « FA-2026-0042 et FA-2026-0050, Ardèche Bois ». */
export function proposalTitle(proposal: Proposal): string {
  if (proposal.as === 'noted') return `Déjà inscrit\u00a0: ${proposal.payment.title}`;
  const titles = proposal.shares.map(({ claim }) => claim.title);
  const payers = new Set(proposal.shares.flatMap(({ claim }) => claim.payers[0] ?? []));
  const list = new Intl.ListFormat('fr');
  return [...new Set([list.format(titles), list.format(payers)])].filter(Boolean).join(', ');
}

/** What a proposal is told from another by. */
export const proposalId = (proposal: Proposal): string =>
  proposal.as === 'noted'
    ? proposal.payment.ids.join(' ')
    : proposal.shares.map(({ claim }) => claim.id).join(' ');

interface Said {
  readonly tone: Tone;
  readonly text: string;
}

const settled: Readonly<Record<Exclude<StandingLine['state'], 'open'>, Said>> = {
  recorded: { tone: 'done', text: 'Règlement inscrit' },
  linked: { tone: 'done', text: 'Rattachée à un règlement inscrit' },
  setAside: { tone: 'waiting', text: 'De côté' },
};

/** Where a line stands, in words: what it pays and why, how many things it may pay, or nothing. */
export function lineText({ key, state, amount }: StandingLine, proposals: Proposals | null): Said {
  if (state !== 'open') return settled[state];
  if (amount < 0) return { tone: 'waiting', text: 'Payé par votre compte' };
  const [best, ...others] = proposals?.get(key) ?? [];
  if (!proposals) return { tone: 'waiting', text: 'Recherche…' };
  if (!best) return { tone: 'waiting', text: 'Aucune facture trouvée' };
  if (best.sure) return { tone: 'done', text: `${proposalTitle(best)}\u00a0: ${best.why}` };
  return others.length === 0
    ? { tone: 'todo', text: `${proposalTitle(best)}\u202f? ${best.why}` }
    : {
        tone: 'todo',
        text: `À choisir parmi ${countText(others.length + 1, 'possibilité')}\u00a0: ${best.why}`,
      };
}
