import Box from '@mui/material/Box';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { StandingLine } from '../../../../shared/domain/bank/bankLineStates.ts';
import { beyondClaims, partBeyond } from '../../../../shared/domain/bank/beyondClaims.ts';
import type { ExcessFate } from '../../../../shared/domain/billing/payments/payment.ts';
import type { Claim } from '../../../../shared/domain/bank/claim.ts';
import type { Proposal } from '../../../../shared/domain/bank/proposal.ts';
import { chosenFor } from '../../../../shared/domain/bank/proposalsOf.ts';
import { refusalText, type SpokenRefusal } from '../../../../shared/messages/refusalText.ts';
import { Button, RowsSkeleton, useCommand, useToasts, useToday } from '../../../ui/index.ts';
import type { Changes } from '../../../db/index.ts';
import { type Answer, confirmLines, setLinesAside, undoAside, undoConfirmed } from './bankCommands.ts';
import { ExcessChoice } from './ExcessChoice.tsx';
import { OtherClaim } from './OtherClaim.tsx';
import { ProposalChoice } from './ProposalChoice.tsx';
import { proposalId } from './proposalText.ts';

interface Props {
  readonly line: StandingLine;
  readonly claims: readonly Claim[];
  /** Null until what was just confirmed is read back. */
  readonly proposals: readonly Proposal[] | null;
  /** The line is being dealt with; or was not, after all. */
  readonly onPress: () => void;
  readonly onRefused: () => void;
  /** The line is dealt with, or left for later. */
  readonly onNext: () => void;
}

const settledElsewhere = 'Cette ligne vient d’être traitée ailleurs\u00a0: rien n’a été inscrit deux fois.';

const sentence = (refusal: SpokenRefusal): string =>
  refusal.code === 'invalid' ? settledElsewhere : refusalText(refusal);

/** The two acts of a line, each undone from the news that tells it. */
function useLineActs({ line, onPress, onRefused, onNext }: Omit<Props, 'claims' | 'proposals'>) {
  const today = useToday();
  const { say } = useToasts();
  const deal = async (act: () => Answer, text: string, undo: Changes): Answer => {
    onPress();
    const done = await act();
    if (done.ok) say(text, { undo });
    else onRefused();
    return done;
  };
  const options = { sentence, onDone: onNext };
  const confirm = useCommand(
    (proposal: Proposal) =>
      deal(
        () => confirmLines([{ line, proposal }], today),
        'Ligne confirmée.',
        undoConfirmed([{ line, proposal }], today),
      ),
    options,
  );
  const aside = useCommand(
    () => deal(() => setLinesAside([line], today), 'Ligne mise de côté.', undoAside([line], today)),
    options,
  );
  return { confirm, aside };
}

/**
 * What may be chosen, and what is: only what is sure is chosen beforehand. What a person finds goes with what it found
 * before, so that one line pays several.
 */
function useChoice(line: StandingLine, proposals: readonly Proposal[] | null) {
  const [typed, setTyped] = useState<Proposal | null>(null);
  const [found, setFound] = useState<readonly Claim[]>([]);
  const take = (claims: readonly Claim[]): void => {
    setFound(claims);
    setTyped(claims.length > 0 ? chosenFor(line, claims) : null);
  };
  const first = proposals?.[0]?.sure ? proposals[0] : null;
  const own = found.length > 0 ? chosenFor(line, found) : null;
  return {
    chosen: typed ?? first,
    choose: setTyped,
    add: (claim: Claim) => take([...found.filter(({ id }) => id !== claim.id), claim]),
    remove: (claim: Claim) => take(found.filter(({ id }) => id !== claim.id)),
    own,
    shown: withOwn(proposals ?? [], own),
  };
}

/** What a person put together takes the place of the same thing proposed. */
const withOwn = (proposals: readonly Proposal[], own: Proposal | null): readonly Proposal[] =>
  own ? [...proposals.filter((one) => proposalId(one) !== proposalId(own)), own] : proposals;

/** What becomes of what is beyond: null while nobody said, where something is. */
function useExcess(chosen: Proposal | null) {
  const [fate, setFate] = useState<ExcessFate | null>(null);
  const isBeyond = chosen?.as === 'payment' && beyondClaims(chosen) > 0;
  const parted = chosen?.as === 'payment' && isBeyond && fate ? partBeyond(chosen, fate) : chosen;
  return { fate, setFate, isBeyond, complete: isBeyond && !fate ? null : parted };
}

/** The cursor goes where Enter confirms: to what is chosen, else to the first thing to choose, else to the act. */
function useFocusOnArrival(ready: boolean) {
  const place = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (!ready) return;
    const wanted = ['input:checked', 'input[type=radio]', 'button[type=submit]'];
    const found = wanted.map((one) => place.current?.querySelector<HTMLElement>(one)).find(Boolean);
    found?.focus();
  }, [ready]);
  return place;
}

/** Why a line cannot be confirmed yet. */
function lacking(chosen: Proposal | null, complete: Proposal | null): string | null {
  if (!chosen) return 'Choisissez d’abord ce que cette somme règle.';
  return complete ? null : 'Dites ce que devient ce qui dépasse.';
}

/** What a line may pay, and what one does with it. Enter confirms what is chosen and shows the next line. */
export function MatchForm({ claims, proposals, ...acts }: Props) {
  const { line, onNext } = acts;
  const { chosen, choose, add, remove, own, shown } = useChoice(line, proposals);
  const { fate, setFate, isBeyond, complete } = useExcess(chosen);
  const { confirm, aside } = useLineActs(acts);
  const place = useFocusOnArrival(proposals !== null);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (complete) confirm.run(complete);
  };
  return (
    <Box
      component="form"
      ref={place}
      onSubmit={submit}
      sx={{ display: 'flex', flexDirection: 'column', minHeight: 0 }}
    >
      <DialogContent sx={{ minHeight: 260 }}>
        {proposals === null ? (
          <RowsSkeleton rows={3} />
        ) : (
          <ProposalChoice proposals={shown} chosen={chosen} onChoose={choose} own={own} onRemove={remove} />
        )}
        {isBeyond && <ExcessChoice chosen={fate} onChoose={setFate} />}
        {line.amount > 0 && <OtherClaim claims={claims} more={own !== null} onChoose={add} />}
      </DialogContent>
      <DialogActions>
        <Button look="text" onClick={onNext}>
          Plus tard
        </Button>
        <Button busy={aside.busy} onClick={() => aside.run()}>
          Mettre de côté
        </Button>
        <Button
          look="primary"
          type="submit"
          busy={confirm.busy || proposals === null}
          reason={lacking(chosen, complete)}
        >
          Confirmer
        </Button>
      </DialogActions>
    </Box>
  );
}
