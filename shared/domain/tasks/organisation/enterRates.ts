import { type CivilDay, civilDay } from '../../dates/civilDay.ts';
import { ratesOf, semesterOf } from '../../legal/interestRates.ts';
import { zero } from '../../money/cents.ts';
import { sentence } from '../../orders/sentence.ts';
import type { OrganisationContext } from '../organisationTasks.ts';
import type { Task } from '../task.ts';

/**
 * The interest rates of the semester are not known (clause 3.4, L441-10): from its first day on, what is late bears
 * interest that cannot be reckoned.
 * @example on 1 January 2027 without the rates of 2027-S1 //=> « Taux d’intérêt du 1er semestre 2027 à saisir »
 */
export function enterRates({ name, enteredRates }: OrganisationContext, today: CivilDay): Task | null {
  const semester = semesterOf(today);
  if (ratesOf(semester) !== null || enteredRates.includes(semester)) return null;
  const [year = '', half] = semester.split('-S');
  const first = civilDay(`${year}-${half === '1' ? '01' : '07'}-01`);
  return {
    key: `enterRates:${semester}`,
    kind: 'organisation',
    whom: name,
    what: sentence`Taux d’intérêt du ${half === '1' ? '1er' : '2e'} semestre ${year} à saisir`,
    by: first,
    clause: '3.4',
    because: sentence`Les intérêts de retard suivent le taux de la BCE et le taux légal du semestre ; ceux du ${half === '1' ? '1er' : '2e'} semestre ${year} ne sont pas connus d’Émarge.`,
    loss: { on: first, what: 'Les intérêts de retard ne se calculent plus.', stake: zero },
    act: { label: 'Saisir', to: '/parametres/taux' },
  };
}
