import type { CivilDay } from '../dates/civilDay.ts';
import { formatDay } from '../dates/formatDay.ts';
import { formatEuros } from '../money/formatMoney.ts';
import { paidDepositLines } from './depositLine.ts';
import { endCancelled } from './endCancelled.ts';
import { sentence } from './sentence.ts';
import { type Situation, sumOf } from './situation.ts';
import type { DueLine } from './statement.ts';

/** The provider cancels without a new date: the deposit goes back (clause 3.5). */
export function cancelByProvider(situation: Situation, on: CivilDay): Situation {
  const kept = paidDepositLines(situation, on);
  const refunds = kept.map(
    (line): DueLine => ({
      ...line,
      debtor: 'provider',
      kind: 'depositRefund',
      on,
      clause: '3.5',
      because: sentence`L’organisme annule sans nouvelle date : l’acompte de ${formatEuros(line.amount)} est à rendre au client.`,
    }),
  );
  const because = sentence`Annulé par l’organisme le ${formatDay(on)}, sans nouvelle date${refunds.length > 0 ? sentence` : ${formatEuros(sumOf(refunds))} à rendre` : ''}.`;
  return endCancelled(situation, on, [...kept, ...refunds], { clause: '3.5', because });
}
