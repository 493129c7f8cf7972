import type { CivilDay } from '../../dates/civilDay.ts';
import { formatDay } from '../../dates/formatDay.ts';
import type { Answer } from '../answer.ts';
import { factsTold } from '../factsTold.ts';
import { contractSteps } from '../lines/contractSteps.ts';
import type { PlayedStory } from '../playedStory.ts';

/** What may make a contract final. */
export const contractFacts = [
  'proposalIssued',
  'documentsReceived',
  'lateAcceptanceConfirmed',
  'depositWaived',
  'contractSigned',
  'paymentReceived',
] as const;

/** What came after the contract was final has no part in it. */
const upTo = (played: PlayedStory, day: CivilDay | null): PlayedStory => ({
  ...played,
  events: played.events.filter(({ event }) => day === null || event.on <= day),
});

/**
 * Why the contract is final from that day, or what it waits for (clause 2.2, L6353-3).
 * @example explainContract(played).title //=> 'Contrat définitif le 7 octobre 2026'
 */
export function explainContract(played: PlayedStory): Answer {
  const { contractOn, reasons } = played.statement;
  return {
    title: contractOn ? `Contrat définitif le ${formatDay(contractOn)}` : 'Contrat non définitif',
    ...reasons.contractOn,
    facts: factsTold(upTo(played, contractOn), contractFacts),
    lines: contractSteps(played),
    ...(played.situation.electronic ? { articles: ['1366'] as const } : {}),
  };
}
