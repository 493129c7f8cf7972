import { formatShortDay } from '../../../../shared/domain/dates/formatDay.ts';
import { zero } from '../../../../shared/domain/money/cents.ts';
import { formatEuros } from '../../../../shared/domain/money/formatMoney.ts';
import type { Explained } from '../../../../shared/domain/orders/statement.ts';
import type { Consequence } from '../../../../shared/domain/simulation/consequence.ts';
import { dueNames } from '../../../../shared/messages/dueNames.ts';
import type { Explanation } from '../../../ui/index.ts';
import type { Simulation } from './simulation.ts';

/** The clause that decides: of the refusal, of the line that the act makes due, or of where the order then stands. */
function decisive({ outcome, statement }: Consequence): Explained | null {
  if (outcome.kind === 'refused')
    return outcome.refusal.clause
      ? { clause: outcome.refusal.clause, because: outcome.refusal.because }
      : null;
  if (statement.status === 'cancelled' || statement.status === 'withdrawn') {
    const line = statement.due.at(-1);
    return line ?? statement.reasons.status;
  }
  return statement.due.find(({ kind }) => kind === 'postponementIndemnity') ?? statement.reasons.status;
}

/** Why the simulated act comes to what it does: the clause, the days, the sum. */
export function consequenceExplanation({ consequence, sentence, was, values }: Simulation): Explanation {
  const { statement, owed, paid, toPay, toRefund, event } = consequence;
  const reason = decisive(consequence);
  return {
    title: sentence,
    clause: reason?.clause ?? statement.reasons.status.clause,
    because: reason?.because ?? sentence,
    facts: [
      { label: 'Reçue le', value: formatShortDay(values.day) },
      { label: 'Session prévue', value: formatShortDay(was.start) },
      ...(event.newStart ? [{ label: 'Nouvelle date', value: formatShortDay(event.newStart) }] : []),
    ],
    lines: [
      ...statement.due.map(({ kind, debtor, amount }) => ({
        label: `${dueNames[kind]}${debtor === 'provider' ? ', par l’organisme' : ''}`,
        value: formatEuros(amount),
      })),
      { label: 'Dû en tout', value: formatEuros(owed), total: true },
      { label: 'Déjà versé', value: formatEuros(paid) },
      toRefund > zero
        ? { label: 'À rendre au client', value: formatEuros(toRefund), total: true }
        : { label: 'Reste à payer', value: formatEuros(toPay), total: true },
    ],
  };
}
