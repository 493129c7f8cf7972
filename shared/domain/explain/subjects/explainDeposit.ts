import { formatDay } from '../../dates/formatDay.ts';
import { formatEuros } from '../../money/formatMoney.ts';
import type { Answer } from '../answer.ts';
import { asResult, dayLine } from '../explanationLines.ts';
import { factsTold, moneyFacts } from '../factsTold.ts';
import { depositSteps } from '../lines/depositSteps.ts';
import { windowSteps } from '../lines/windowSteps.ts';
import type { PlayedStory } from '../playedStory.ts';

/**
 * Why the deposit is what it is (clause 2.1, L6353-6).
 * @example explainDeposit(played).lines?.at(-1)?.value //=> '522,00 €'
 */
export function explainDeposit(played: PlayedStory): Answer {
  const { amount, clause, because } = played.statement.deposit;
  return {
    title: `Acompte, ${formatEuros(amount)}`,
    clause,
    because,
    facts: [...factsTold(played, ['depositWaived']), ...moneyFacts(played, 'client')],
    lines: depositSteps(played),
  };
}

/**
 * From which day a sum may be asked of an individual (L6353-6): the day after the window.
 * @example explainPayableFrom(window to 28 December).lines?.at(-1)?.value //=> 'mar. 29 déc. 2026'
 */
export function explainPayableFrom(played: PlayedStory): Answer {
  const { situation, statement } = played;
  const { window } = situation;
  const { payableFrom, clause, because } = statement.deposit;
  return {
    title: payableFrom ? `Exigible à partir du ${formatDay(payableFrom)}` : 'Exigible',
    clause,
    because,
    facts: factsTold(played, ['contractSigned']),
    lines:
      window && payableFrom
        ? [
            ...windowSteps(situation, window).slice(0, -1),
            dayLine('Dernier jour pour se rétracter', window.end),
            asResult(dayLine('Le lendemain, une somme peut être demandée', payableFrom)),
          ]
        : [],
    articles: ['L221-19'],
  };
}
