import { useEffect, useState } from 'react';
import type { StandingLine } from '../../../../shared/domain/bank/bankLineStates.ts';
import type { Claim } from '../../../../shared/domain/bank/claim.ts';
import { matchIndex } from '../../../../shared/domain/bank/claimIndex.ts';
import type { Proposal } from '../../../../shared/domain/bank/proposal.ts';
import { onceEach, proposalsOf } from '../../../../shared/domain/bank/proposalsOf.ts';
import type { Bank } from './bankQueries.ts';
import { inSlices, type SliceWatch } from './inSlices.ts';

/** What each line may pay, by key. */
export type Proposals = ReadonlyMap<string, readonly Proposal[]>;

/** Money that came and that nobody has dealt with. */
export const isToMatch = ({ state, amount }: StandingLine): boolean => state === 'open' && amount > 0;

async function match({ bank, claims }: Matching, watch: SliceWatch): Promise<Proposals | null> {
  const lines = bank.lines.filter(isToMatch);
  const index = matchIndex(claims, bank.noted);
  const found = await inSlices(lines, (some) => some.map((line) => proposalsOf(line, index)), watch);
  if (!found) return null;
  const once = onceEach(found.flat());
  return new Map(lines.map(({ key }, at) => [key, once[at] ?? []]));
}

/** What is matched: lines, and what is awaited. */
interface Matching {
  readonly bank: Bank;
  readonly claims: readonly Claim[];
}

interface Found {
  readonly of: Matching | null;
  readonly proposals: Proposals | null;
}

/**
 * What the lines to match may pay. While it is worked out anew, what was found before stays in sight, but `fresh` is
 * false: nothing is confirmed from it. `done` counts lines.
 */
export function useProposals(matching: Matching | undefined) {
  const [found, setFound] = useState<Found>({ of: null, proposals: null });
  const [done, setDone] = useState(0);
  useEffect(() => {
    let wanted = true;
    const work = async (): Promise<void> => {
      if (!matching) return;
      const proposals = await match(matching, { onDone: setDone, isWanted: () => wanted });
      if (proposals) setFound({ of: matching, proposals });
    };
    void work();
    return () => {
      wanted = false;
    };
  }, [matching]);
  return { proposals: found.proposals, done, fresh: found.of !== null && found.of === matching };
}
