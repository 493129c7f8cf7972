import type { CivilDay } from '../dates/civilDay.ts';
import { smaller } from '../money/cents.ts';
import { formatEuros } from '../money/formatMoney.ts';
import { proportionOf } from '../money/rounding.ts';
import { asService, worthListing } from './dueLine.ts';
import { endCancelled } from './endCancelled.ts';
import { sentence } from './sentence.ts';
import type { Situation } from './situation.ts';
import type { DueLine } from './statement.ts';

const counted = (value: number): string => String(value).replace('.', ',');

/**
 * Force majeure of an individual: only what was delivered is paid, in proportion to the hours (L6353-7).
 * @example breakOffByForceMajeure(174000, 5 hours of 14) //=> 62143
 */
export function breakOffByForceMajeure(situation: Situation, on: CivilDay): Situation {
  const { delivered, order, price } = situation;
  const planned = order.session.hours;
  const hours = delivered ? Math.min(delivered.hours ?? planned, planned) : 0;
  const due = planned > 0 ? proportionOf(price.inclTax, hours, planned) : price.inclTax;
  const amount = smaller(due, price.inclTax);
  const because = sentence`Force majeure d’un particulier : seules les heures suivies sont dues, ${counted(hours)} sur ${counted(planned)}, soit ${formatEuros(amount)} sur ${formatEuros(price.inclTax)}.`;
  const line: DueLine = {
    debtor: 'client',
    kind: 'deliveredShare',
    ...asService(situation, amount),
    on,
    clause: 'L6353-7',
    because,
  };
  return endCancelled(situation, on, worthListing([line]), { clause: 'L6353-7', because });
}
