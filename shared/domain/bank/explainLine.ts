import type { Explanation } from '../explain/explanation.ts';
import { formatDay } from '../dates/formatDay.ts';
import { formatEuros } from '../money/formatMoney.ts';
import { sentence } from '../orders/sentence.ts';
import type { StandingLine } from './bankLineStates.ts';

/**
 * Why a line of the bank says what it says: no rule made it, a file told it.
 * @example explainLine(line 12 of releve.csv).because //=> 'Lu à la ligne 12 du relevé « releve.csv ».'
 */
export const explainLine = ({ line, file, account, day, amount, label }: StandingLine): Explanation => ({
  title: `${amount > 0 ? 'Reçu' : 'Payé'}, ${formatEuros(amount)}`,
  clause: null,
  because: sentence`Lu à la ligne ${line} du relevé « ${file} ».`,
  lines: [
    { label: 'Compte', value: account },
    { label: 'Date', value: formatDay(day) },
    { label: 'Libellé', value: label },
  ],
});
