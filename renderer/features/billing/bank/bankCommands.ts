import { settlingId, type StandingLine } from '../../../../shared/domain/bank/bankLineStates.ts';
import type { Proposal } from '../../../../shared/domain/bank/proposal.ts';
import type { CivilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { formatDay } from '../../../../shared/domain/dates/formatDay.ts';
import { formatEuros } from '../../../../shared/domain/money/formatMoney.ts';
import { countText } from '../../../../shared/messages/countOf.ts';
import type { Fact } from '../../../../shared/records/facts.ts';
import type { Result } from '../../../../shared/result.ts';
import { type Changes, type CommitRefusal, type Committed, commit, type NewFact } from '../../../db/index.ts';

/** What an act on lines gives. */
export type Answer = Promise<Result<Committed, CommitRefusal>>;

/** A line, and what a person agreed that it pays. */
export interface Confirmed {
  readonly line: StandingLine;
  readonly proposal: Proposal;
}

function factsOf({ line, proposal }: Confirmed, today: CivilDay): readonly NewFact[] {
  if (proposal.as === 'noted')
    return [
      {
        id: settlingId(line, 0),
        subject: line.key,
        kind: 'bankLineLinked',
        day: today,
        data: { payments: [...proposal.payment.ids] },
      },
    ];
  return proposal.shares.map(({ claim, amount, excess }, rank) => ({
    id: settlingId(line, rank),
    subject: claim.orderId,
    kind: 'order.paymentReceived',
    day: line.day,
    data: {
      from: claim.from,
      ...(claim.funder === undefined ? {} : { funder: claim.funder }),
      amount,
      means: 'transfer',
      // What came at once is taken back at once.
      payment: settlingId(line, 0),
      bankLine: line.key,
      ...(excess ? { excess } : claim.invoice ? { invoice: claim.invoice } : {}),
    },
  }));
}

const told = ({ line: { amount, day } }: Confirmed): string =>
  `Virement de ${formatEuros(amount)} du ${formatDay(day)} confirmé`;

/** Records what lines of the bank pay, all in one act: whole or not at all. */
export function confirmLines(confirmed: readonly Confirmed[], today: CivilDay): Answer {
  const [only] = confirmed;
  return commit({
    label:
      only && confirmed.length === 1
        ? told(only)
        : `${countText(confirmed.length, 'ligne')} du relevé confirmées`,
    add: confirmed.flatMap((one) => factsOf(one, today)),
  });
}

/** Sets lines aside: they pay no invoice. */
export const setLinesAside = (lines: readonly StandingLine[], today: CivilDay): Answer =>
  commit({
    label: `Relevé\u00a0: ${countText(lines.length, 'ligne')} de côté`,
    add: lines.map((line) => ({
      id: settlingId(line, 0),
      subject: line.key,
      kind: 'bankLineSetAside',
      day: today,
      data: {},
    })),
  });

type Settling = Pick<Fact, 'id' | 'subject'>;

/** What takes facts back, by a correction each: what they settled is open again. */
const correctionOf = (label: string, facts: readonly Settling[], today: CivilDay): Changes => ({
  label,
  add: facts.map(({ id, subject }) => ({ subject, kind: 'reversed', day: today, data: { target: id } })),
});

/** Puts lines back among those to be dealt with: payments confirmed from them never were. */
export const putLinesBack = (lines: readonly StandingLine[], today: CivilDay): Answer =>
  commit(
    correctionOf(
      `Relevé\u00a0: ${countText(lines.length, 'ligne')} à rapprocher de nouveau`,
      lines.flatMap(({ by }) => by),
      today,
    ),
  );

const settling = (facts: readonly NewFact[]): readonly Settling[] =>
  facts.map(({ id = '', subject }) => ({ id, subject }));

/** What undoes a confirmation just made. */
export const undoConfirmed = (confirmed: readonly Confirmed[], today: CivilDay): Changes =>
  correctionOf(
    'Annulation\u00a0: lignes confirmées',
    settling(confirmed.flatMap((one) => factsOf(one, today))),
    today,
  );

/** What undoes lines just set aside. */
export const undoAside = (lines: readonly StandingLine[], today: CivilDay): Changes =>
  correctionOf(
    'Annulation\u00a0: lignes mises de côté',
    lines.map((line) => ({ id: settlingId(line, 0), subject: line.key })),
    today,
  );
