import type { CivilDay } from '../../dates/civilDay.ts';
import { missingRateOn } from '../../legal/missingRateOn.ts';
import { firstDayOf, semesterName } from '../../legal/semesters.ts';
import { zero } from '../../money/cents.ts';
import { sentence } from '../../orders/sentence.ts';
import type { OrganisationContext } from '../organisationContext.ts';
import type { Task } from '../task.ts';

/**
 * The interest rates of a semester that has begun are not known (clause 3.4, L441-10): from its first day on, what is late bears
 * interest that cannot be reckoned.
 * @example on 1 January 2027 without the rates of 2027-S1 //=> « Taux d’intérêt du 1er semestre 2027 à saisir »
 */
export function enterRates({ name, enteredRates }: OrganisationContext, today: CivilDay): Task | null {
  const semester = missingRateOn(today, enteredRates);
  if (semester === null) return null;
  const first = firstDayOf(semester);
  return {
    key: `enterRates:${semester}`,
    kind: 'organisation',
    whom: name,
    what: sentence`Taux d’intérêt du ${semesterName(semester)} à saisir`,
    by: first,
    clause: '3.4',
    because: sentence`Les intérêts de retard suivent le taux de la BCE et le taux légal du semestre ; ceux du ${semesterName(semester)} ne sont pas connus d’Émarge.`,
    loss: { on: first, what: 'Les intérêts de retard ne se calculent plus.', stake: zero },
    act: { label: 'Saisir', to: '/parametres/taux' },
  };
}
