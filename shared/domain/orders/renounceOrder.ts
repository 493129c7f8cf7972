import type { CivilDay } from '../dates/civilDay.ts';
import { formatDay } from '../dates/formatDay.ts';
import { formatEuros } from '../money/formatMoney.ts';
import { outOfScope, worthListing } from './dueLine.ts';
import { endCancelled } from './endCancelled.ts';
import { sentence } from './sentence.ts';
import { isIndividual, type Situation } from './situation.ts';
import type { DueLine } from './statement.ts';

/**
 * The client renounces before there is a contract: with the documents signed and no deposit, the cost of preparing
 * the proposal alone (clause 2.2); an individual owes nothing (R212-2 C. conso.).
 * @example renounceOrder(documents complete, fee 12000) //=> one line of 12000, outside VAT
 */
export function renounceOrder(situation: Situation, on: CivilDay): Situation {
  const fee = situation.terms.proposalPreparationFee;
  const isCharged = situation.acceptedOn !== null && !isIndividual(situation);
  const because = sentence`Documents signés sans acompte, renonciation reçue le ${formatDay(on)} : seuls les frais d’élaboration de la proposition, ${formatEuros(fee)}, sont dus.`;
  const line: DueLine = {
    debtor: 'client',
    kind: 'proposalPreparationFee',
    ...outOfScope(fee),
    on,
    clause: '2.2',
    because,
  };
  const reason = {
    clause: '2.2',
    because: sentence`Annulé le ${formatDay(on)}, avant tout contrat définitif.`,
  };
  return endCancelled(situation, on, isCharged ? worthListing([line]) : [], reason);
}
