import type { Subject } from '../../../../shared/domain/explain/subject.ts';
import { zero } from '../../../../shared/domain/money/cents.ts';
import type { Consequence } from '../../../../shared/domain/simulation/consequence.ts';
import type { Aftermath } from '../../../../shared/messages/requestConsequences.ts';
import type { WhyAnswer } from '../../../ui/index.ts';
import { whyOfStory } from '../../explain/index.ts';
import type { Simulation } from './simulation.ts';

function subjectOf(id: Aftermath['id'], { opcoToRefund, broken, statement }: Consequence): Subject | null {
  const [first] = broken;
  if (id === 'later' && first) return { of: 'refusal', index: statement.refusals.indexOf(first) };
  if (id === 'funder' && opcoToRefund > zero) return { of: 'balance', who: 'opco' };
  const index = statement.warnings.findIndex(({ code }) => code === 'forceMajeureToAssess');
  return id === 'forceMajeure' && index >= 0 ? { of: 'warning', index } : null;
}

/**
 * Why an act changes something for others too; null where the terms have no part in it: a planning, papers that left.
 * @example whyOfAftermath('funder', simulation)
 */
export function whyOfAftermath(id: Aftermath['id'], { consequence, dossier }: Simulation): WhyAnswer | null {
  const subject = subjectOf(id, consequence);
  return subject && whyOfStory(consequence.story, dossier, subject);
}
