import type { CivilDay } from '../dates/civilDay.ts';
import { formatDay } from '../dates/formatDay.ts';
import { minus } from '../money/cents.ts';
import { formatEuros } from '../money/formatMoney.ts';
import { sentence } from './sentence.ts';
import { clientPaid, isIndividual, type Situation } from './situation.ts';
import { isExpired, missingPieces, neededPieces } from './acceptanceOf.ts';
import type { Explained } from './statement.ts';
import type { AcceptancePiece } from './story.ts';

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
  const isPaid = situation.deposit.inclTax > 0 && isDepositPaid(situation);
  const depositPaidOn = isPaid ? (situation.depositPaidOn ?? day) : null;
  const isOpen = !situation.contractOn && !situation.ending;
  const contractOn = isOpen ? contractDayOf(situation, day) : situation.contractOn;
  const isSame = depositPaidOn === situation.depositPaidOn && contractOn === situation.contractOn;
  return isSame ? situation : { ...situation, depositPaidOn, contractOn };
}

const pieceNames: Readonly<Record<AcceptancePiece, string>> = {
  proposalInitialled: 'les paraphes de la proposition',
  proposalStamped: 'le tampon',
  proposalSigned: 'la signature de la proposition',
  goodForAgreement: sentence`la mention « Bon pour accord »`,
  termsInitialled: 'les paraphes des conditions générales',
  termsSigned: 'la signature des conditions générales',
};

function whyIndividual(situation: Situation, day: CivilDay): Explained {
  const window = situation.window;
  if (!window || !situation.signedOn) {
    const because = sentence`Avec un particulier, le contrat doit être signé avant tout paiement ; il ne l’est pas encore.`;
    return { clause: 'L6353-3', because };
  }
  const signed = sentence`Contrat signé le ${formatDay(situation.signedOn)}`;
  const until = formatDay(window.end);
  const because =
    day <= window.end
      ? sentence`${signed} ; le particulier peut se rétracter jusqu’au ${until} inclus.`
      : sentence`${signed} ; le délai de rétractation a pris fin le ${until}.`;
  return { clause: 'L6353-3', because };
}

const enumeration = new Intl.ListFormat('fr');

function whyNotAccepted(situation: Situation, day: CivilDay): string {
  const missing = missingPieces(situation).map((piece) => pieceNames[piece]);
  if (isExpired(situation, day))
    return sentence`Pas de contrat : la proposition n’a pas été acceptée à temps.`;
  if (missing.length < neededPieces(situation).length)
    return sentence`Le contrat n’est pas définitif : il manque ${enumeration.format(missing)}.`;
  return situation.proposedOn
    ? 'La proposition signée n’est pas encore revenue.'
    : 'Aucune proposition n’est encore émise.';
}

const accepted = ({ lateConfirmedOn }: Situation, on: CivilDay): string =>
  lateConfirmedOn === on
    ? sentence`Acceptation tardive confirmée par écrit le ${formatDay(on)}`
    : sentence`Pièces complètes le ${formatDay(on)}`;

function whyNot(situation: Situation, day: CivilDay): string {
  const { acceptedOn, ending } = situation;
  if (ending)
    return sentence`Pas de contrat : le dossier a pris fin le ${formatDay(ending.on)}, avant que les pièces et l’acompte soient réunis.`;
  if (!acceptedOn) return whyNotAccepted(situation, day);
  const open = minus(situation.deposit.inclTax, clientPaid(situation));
  return sentence`${accepted(situation, acceptedOn)} ; le contrat sera définitif quand les ${formatEuros(open)} qui manquent à l’acompte seront reçus.`;
}

/** Why the contract is final from that day, or what it waits for. */
export function whyContract(situation: Situation, day: CivilDay): Explained {
  if (isIndividual(situation)) return whyIndividual(situation, day);
  const { acceptedOn, contractOn, depositWaivedOn, deposit } = situation;
  if (!contractOn || !acceptedOn) return { clause: '2.2', because: whyNot(situation, day) };
  const money = depositWaivedOn
    ? sentence`acompte levé par écrit le ${formatDay(depositWaivedOn)}`
    : sentence`acompte de ${formatEuros(deposit.inclTax)} complet`;
  return {
    clause: '2.2',
    because: sentence`${accepted(situation, acceptedOn)}, ${money} : contrat définitif le ${formatDay(contractOn)}.`,
  };
}
