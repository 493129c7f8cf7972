import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId, useMemo, useState } from 'react';
import { matchIndex } from '../../../../shared/domain/bank/claimIndex.ts';
import { proposalsOf } from '../../../../shared/domain/bank/proposalsOf.ts';
import { explainLine } from '../../../../shared/domain/bank/explainLine.ts';
import type { StandingLine } from '../../../../shared/domain/bank/bankLineStates.ts';
import type { Claim } from '../../../../shared/domain/bank/claim.ts';
import { formatWeekday } from '../../../../shared/domain/dates/formatDay.ts';
import { formatEuros } from '../../../../shared/domain/money/formatMoney.ts';
import { Facts, Why, WhyDialog } from '../../../ui/index.ts';
import type { Bank } from './bankQueries.ts';
import { MatchForm } from './MatchForm.tsx';
import { SettledLine } from './SettledLine.tsx';
import { isToMatch, type Proposals } from './useProposals.ts';

/** The line to match that stands after one; the first again after the last, null where none is left. */
function lineAfter(lines: readonly StandingLine[], key: string): string | null {
  const at = lines.findIndex((line) => line.key === key);
  const others = [...lines.slice(at + 1), ...lines.slice(0, Math.max(0, at))];
  return others.find(isToMatch)?.key ?? null;
}

/** A line being dealt with, and the bank before it was: what it settles has to be read back before the next may be. */
interface Pressed {
  readonly key: string;
  readonly bank: Bank;
}

/** One line of the bank after the other: what it may pay, to be confirmed with one key. */
export function MatchDialog({
  bank,
  claims,
  proposals,
  first,
  onClose,
}: {
  readonly bank: Bank;
  readonly claims: readonly Claim[];
  /** Null while they are worked out anew: those of the line in sight are then worked out alone. */
  readonly proposals: Proposals | null;
  readonly first: string;
  readonly onClose: () => void;
}) {
  const title = useId();
  const [current, setCurrent] = useState(first);
  const [pressed, setPressed] = useState<Pressed | null>(null);
  const index = useMemo(() => matchIndex(claims, bank.noted), [claims, bank.noted]);
  const line = bank.lines.find(({ key }) => key === current);
  if (!line) return null;
  const next = (): void => {
    const after = lineAfter(bank.lines, current);
    if (after === null) onClose();
    else setCurrent(after);
  };
  const isPressed = pressed?.key === line.key;
  const waits = pressed?.bank === bank && !isPressed;
  return (
    <WhyDialog onClose={onClose} labelledBy={title} size="md">
      <DialogTitle id={title}>
        {line.amount > 0 ? 'Reçu' : 'Payé'} le {formatWeekday(line.day)}
      </DialogTitle>
      <DialogContent>
        <Facts
          lines={[
            {
              label: 'Montant',
              value: <Why explanation={explainLine(line)}>{formatEuros(line.amount)}</Why>,
            },
            { label: 'Libellé', value: line.label },
            { label: 'Compte', value: line.account },
          ]}
        />
      </DialogContent>
      {line.state === 'open' || isPressed ? (
        <MatchForm
          key={line.key}
          line={line}
          claims={claims}
          proposals={waits ? null : (proposals?.get(line.key) ?? proposalsOf(line, index))}
          onPress={() => setPressed({ key: line.key, bank })}
          onRefused={() => setPressed(null)}
          onNext={next}
        />
      ) : (
        <SettledLine line={line} onClose={onClose} />
      )}
    </WhyDialog>
  );
}
