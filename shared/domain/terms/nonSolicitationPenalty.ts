import { addYears, type CivilDay } from '../dates/civilDay.ts';
import { formatDay } from '../dates/formatDay.ts';
import type { CitedArticle, Explanation, ExplanationLine } from '../explain/explanation.ts';
import { articleOn } from '../legal/articles.ts';
import { type Cents, cents, plus } from '../money/cents.ts';
import { formatEuros } from '../money/formatMoney.ts';
import { sentence } from '../orders/sentence.ts';

/** An employee who was hired away: the last monthly salary, and the employer's charges on it. */
export interface HiredEmployee {
  readonly kind: 'employee';
  readonly monthlySalary: Cents;
  readonly employerCharges: Cents;
}

/** A subcontractor who was hired away: what was entrusted to it, mission by mission, excl. tax. */
export interface HiredSubcontractor {
  readonly kind: 'subcontractor';
  readonly breachOn: CivilDay;
  readonly missions: readonly { readonly on: CivilDay; readonly exclTax: Cents }[];
}

export type Hired = HiredEmployee | HiredSubcontractor;

const months = 12;

const total = (label: string, amount: Cents): ExplanationLine => ({
  label,
  value: formatEuros(amount),
  total: true,
});

interface Reckoned {
  readonly amount: Cents;
  readonly because: string;
  readonly lines: readonly ExplanationLine[];
}

function ofEmployee({ monthlySalary, employerCharges }: HiredEmployee): Reckoned {
  const month = plus(monthlySalary, employerCharges);
  const amount = cents(months * month);
  return {
    amount,
    because: sentence`Douze fois le dernier salaire mensuel, charges patronales en sus : ${months} × ${formatEuros(month)}, soit ${formatEuros(amount)}.`,
    lines: [
      { label: 'Dernier salaire mensuel brut', value: formatEuros(monthlySalary) },
      { label: 'Charges patronales', value: formatEuros(employerCharges) },
      total(sentence`${months} × ${formatEuros(month)}`, amount),
    ],
  };
}

/** The year that precedes the breach: from the same day a year before, to the eve. */
function ofSubcontractor({ missions, breachOn }: HiredSubcontractor): Reckoned {
  const from = addYears(breachOn, -1);
  const counted = missions.filter(({ on }) => on >= from && on < breachOn);
  const amount = plus(...counted.map(({ exclTax }) => exclTax));
  const left = missions.length - counted.length;
  const aside =
    left > 0
      ? sentence`, ${left} mission${left > 1 ? 's' : ''} hors de cette année étant laissée${left > 1 ? 's' : ''} de côté`
      : '';
  return {
    amount,
    because: sentence`Le chiffre d’affaires confié au sous-traitant du ${formatDay(from)} à la veille du ${formatDay(breachOn)} : ${formatEuros(amount)} HT${aside}.`,
    lines: [
      ...counted.map(({ on, exclTax }) => ({ label: formatDay(on), value: formatEuros(exclTax) })),
      total('Confié pendant l’année, HT', amount),
    ],
  };
}

/** What the figure does not say: the clause has no term, and the judge may reduce it. */
export const penaltyCautions: readonly string[] = [
  'La clause ne dit pas combien de temps elle vaut : sa portée peut être contestée.',
  'Le juge peut réduire une pénalité manifestement excessive (article 1231-5 du Code civil).',
];

/**
 * The penalty of the clause of non-solicitation (5.2): twelve times the last monthly salary with the employer's
 * charges, or what was entrusted to the subcontractor in the year before the breach. `on` is the day of the law cited.
 * @example nonSolicitationPenalty({ kind: 'employee', monthlySalary: 260000, employerCharges: 109200 }, on).amount
 *   //=> 4430400
 */
export function nonSolicitationPenalty(
  hired: Hired,
  on: CivilDay,
): { readonly amount: Cents; readonly cautions: readonly string[]; readonly why: Explanation } {
  const { amount, because, lines } = hired.kind === 'employee' ? ofEmployee(hired) : ofSubcontractor(hired);
  const law: readonly CitedArticle[] = [articleOn('1231-5', on)].filter((article) => article !== null);
  const title = `Pénalité de non-sollicitation, ${formatEuros(amount)}`;
  return { amount, cautions: penaltyCautions, why: { title, clause: '5.2', because, lines, law } };
}
