import type { ExplanationLine } from '../explanation.ts';
import { asResult, dayLine } from '../explanationLines.ts';
import type { PlayedStory } from '../playedStory.ts';
import type { CivilDay } from '../../dates/civilDay.ts';

const known = (label: string, day: CivilDay | null): readonly ExplanationLine[] =>
  day ? [dayLine(label, day)] : [];

/**
 * The days that make a contract final (clause 2.2), or those that are there already.
 * @example contractSteps(pieces on the 5th, deposit on the 7th).at(-1)?.label //=> 'Contrat définitif, le plus tardif des deux'
 */
export function contractSteps({ statement, situation }: PlayedStory): readonly ExplanationLine[] {
  const { contractOn, acceptance } = statement;
  if (acceptance.contractSignedOn)
    return known('Contrat signé le', acceptance.contractSignedOn).map((line) => asResult(line));
  const money = situation.depositWaivedOn
    ? known('Acompte levé par écrit le', situation.depositWaivedOn)
    : known('Acompte complet le', situation.depositPaidOn);
  return [
    ...known('Pièces complètes le', acceptance.completeOn),
    ...money,
    ...known('Contrat définitif, le plus tardif des deux', contractOn).map((line) => asResult(line)),
  ];
}
