import type { Confirmed } from './bankCommands.ts';
import type { Bank } from './bankQueries.ts';
import { isToMatch, type Proposals } from './useProposals.ts';

/** The lines that may be confirmed together: what each pays is beyond doubt. */
export const sureOnes = (bank: Bank | undefined, proposals: Proposals | null): readonly Confirmed[] =>
  (bank?.lines ?? []).filter(isToMatch).flatMap((line) => {
    const best = proposals?.get(line.key)?.[0];
    return best?.sure ? [{ line, proposal: best }] : [];
  });
