import { daysBetween } from '../../dates/civilDay.ts';
import { minus } from '../../money/cents.ts';
import { isIndividual, paidForSession, type Situation, sumOf } from '../../orders/situation.ts';
import type { DueLine } from '../../orders/statement.ts';
import { formatDay } from '../../dates/formatDay.ts';
import type { ExplanationLine } from '../explanation.ts';
import { dayLine, daysLine, moneyLine, spanLine } from '../explanationLines.ts';
import type { CivilDay } from '../../dates/civilDay.ts';

/**
 * The days from the receipt of a cancellation to the start then agreed, beside those that the terms ask (clause 3.5).
 * @example noticeSteps(start 14 December, '2026-11-29')[0] //=> { label: 'Du 29 novembre 2026 au 14 décembre 2026', value: '15 jours' }
 */
export const noticeSteps = ({ session, terms }: Situation, on: CivilDay): readonly ExplanationLine[] => [
  daysLine(
    `Du ${formatDay(on)}, reçue, au ${formatDay(session.start)}, début`,
    daysBetween(on, session.start),
  ),
  daysLine('Il en faut, pour ne laisser que l’acompte', terms.cancellationDays),
];

/** Only the deposit: the smaller of what was paid for this session and of the deposit. */
export const keptSteps = (before: Situation): readonly ExplanationLine[] => [
  moneyLine('Versé pour cette session', paidForSession(before)),
  moneyLine('Acompte prévu\u00a0: le plus petit des deux est retenu', before.deposit.inclTax),
];

/** The whole price, cut to the deposit for an individual. */
export function fullPriceSteps(before: Situation, line: DueLine): readonly ExplanationLine[] {
  const whole = moneyLine('Prix toutes taxes comprises', before.price.inclTax);
  if (line.amount === before.price.inclTax || !isIndividual(before)) return [whole];
  const taken = sumOf(before.taken);
  return [
    whole,
    taken > 0
      ? moneyLine(
          'Plafond d’un particulier\u00a0: l’acompte, moins ce qui a déjà été retenu',
          minus(before.deposit.inclTax, taken),
        )
      : moneyLine('Plafond d’un particulier\u00a0: l’acompte', before.deposit.inclTax),
  ];
}

/** The limit of a postponement, counted from the order (clause 3.6), beside the new start. */
export const limitSteps = (
  { contractOn, terms }: Situation,
  limit: CivilDay | null,
  newStart: CivilDay | null,
): readonly ExplanationLine[] => [
  ...(contractOn ? [dayLine('Commande (contrat définitif) le', contractOn)] : []),
  ...(limit
    ? [
        spanLine('Délai de report', '+', terms.postponementMonths, 'mois'),
        dayLine('Dernier jour pour commencer', limit),
      ]
    : []),
  ...(newStart ? [dayLine('Nouvelle session le', newStart)] : []),
];
