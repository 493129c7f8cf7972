import type { CivilDay } from '../dates/civilDay.ts';
import { formatDay } from '../dates/formatDay.ts';
import { minus } from '../money/cents.ts';
import { formatEuros } from '../money/formatMoney.ts';
import { sentence } from './sentence.ts';
import { clientPaid, isIndividual, type Situation } from './situation.ts';
import type { Explained } from './statement.ts';
import { windowOf } from './situation.ts';

const isDepositPaid = (situation: Situation): boolean => clientPaid(situation) >= situation.deposit.inclTax;

/**
 * The day the contract became final (clause 2.2): the pieces are all there and the deposit is complete or waived.
 * An individual's is the day of the signature (L6353-3).
 * @example contractDayOf(pieces complete on 5 October, deposit complete on 7 October) //=> '2026-10-07'
 */
function contractDayOf(situation: Situation, day: CivilDay): CivilDay | null {
  if (isIndividual(situation)) return situation.signedOn;
  const settled = situation.depositWaivedOn !== null || isDepositPaid(situation);
  return situation.acceptedOn && settled ? day : null;
}

/** After each event: is the deposit complete now, is the contract final now? Once final it stays so. */
export function concludeContract(situation: Situation, day: CivilDay): Situation {
  const paid = situation.deposit.inclTax > 0 && isDepositPaid(situation);
  const depositPaidOn = paid ? (situation.depositPaidOn ?? day) : null;
  if (situation.contractOn || situation.ending) return { ...situation, depositPaidOn };
  return { ...situation, depositPaidOn, contractOn: contractDayOf(situation, day) };
}

const whyIndividual = (situation: Situation): Explained => {
  const window = windowOf(situation);
  if (!window || !situation.signedOn)
    return {
      clause: 'L6353-3',
      because: 'Le contrat d’un particulier doit être signé avant tout paiement ; il ne l’est pas encore.',
    };
  return {
    clause: 'L6353-3',
    because: sentence`Contrat signé le ${formatDay(situation.signedOn)} ; le particulier peut se rétracter jusqu’au ${formatDay(window.end)} inclus.`,
  };
};

const whyNot = (situation: Situation): string => {
  if (!situation.acceptedOn)
    return 'Le contrat n’est pas définitif\u00a0: toutes les pièces ne sont pas revenues signées.';
  const missing = minus(situation.deposit.inclTax, clientPaid(situation));
  return sentence`Les pièces sont complètes depuis le ${formatDay(situation.acceptedOn)} ; le contrat sera définitif quand les ${formatEuros(missing)} qui manquent à l’acompte seront reçus.`;
};

/** Why the contract is final from that day, or what it waits for. */
export function whyContract(situation: Situation): Explained {
  if (isIndividual(situation)) return whyIndividual(situation);
  const { acceptedOn, contractOn, depositWaivedOn, deposit } = situation;
  if (!contractOn || !acceptedOn) return { clause: '2.2', because: whyNot(situation) };
  const money = depositWaivedOn
    ? sentence`acompte levé par écrit le ${formatDay(depositWaivedOn)}`
    : sentence`acompte de ${formatEuros(deposit.inclTax)} complet`;
  return {
    clause: '2.2',
    because: sentence`Pièces complètes le ${formatDay(acceptedOn)}, ${money} : contrat définitif le ${formatDay(contractOn)}.`,
  };
}
