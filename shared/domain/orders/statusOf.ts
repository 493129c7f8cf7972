import { countText } from '../../messages/countOf.ts';
import type { CivilDay } from '../dates/civilDay.ts';
import { formatDay } from '../dates/formatDay.ts';
import { minus, zero } from '../money/cents.ts';
import { formatEuros } from '../money/formatMoney.ts';
import { hasSomethingArrived, isExpired, validUntilOf } from './acceptanceOf.ts';
import { whyContract } from './contractDayOf.ts';
import { fromFunder, funderName } from './fundersOf.ts';
import { type PayerLeft, payersLeft } from './payersLeft.ts';
import { sentence } from './sentence.ts';
import { isIndividual, isWithdrawalOpen, postponementLimitOf, type Situation } from './situation.ts';
import type { Explained, OrderStatus, Statement } from './statement.ts';

/** The status with the sentence that defends it. */
export interface ExplainedStatus extends Explained {
  readonly status: OrderStatus;
}

const say = (status: OrderStatus, clause: string, because: string): ExplainedStatus => ({
  status,
  clause,
  because,
});

function beforeContract(situation: Situation, day: CivilDay): ExplainedStatus {
  const until = validUntilOf(situation);
  if (isExpired(situation, day) && until)
    return say(
      'expired',
      '2.1',
      sentence`Proposition valable jusqu’au ${formatDay(until)} ; l’acceptation complète n’est pas arrivée : elle est caduque.`,
    );
  if (situation.acceptedOn) return { status: 'awaitingDeposit', ...whyContract(situation, day) };
  if (hasSomethingArrived(situation)) return { status: 'awaitingDocuments', ...whyContract(situation, day) };
  if (!situation.proposedOn) return say('draft', '2.1', 'Aucune proposition n’est encore émise.');
  const last = until ? formatDay(until) : '';
  return say(
    'proposed',
    '2.1',
    sentence`Proposition émise le ${formatDay(situation.proposedOn)}, valable ${countText(situation.terms.proposalValidityDays, 'jour')}, jusqu’au ${last} inclus.`,
  );
}

type Standing = Pick<Statement, 'balance' | 'funders'>;

const shareLeft = ({ who, name, amount }: PayerLeft): string => {
  const payer = name === undefined ? {} : { name };
  if (who === 'client')
    return amount > 0
      ? sentence`${formatEuros(amount)} restent dus par le client`
      : sentence`${formatEuros(minus(zero, amount))} à rendre au client`;
  return amount > 0
    ? sentence`${formatEuros(amount)} attendus ${fromFunder(payer)}`
    : sentence`${formatEuros(minus(zero, amount))} à rendre à ${funderName(payer)}`;
};

function afterDelivery(situation: Situation, day: CivilDay, standing: Standing): ExplainedStatus {
  const heldOn = formatDay(situation.delivered?.on ?? day);
  const left = payersLeft(standing).filter(({ amount }) => amount !== 0);
  if (left.length === 0 && !isWithdrawalOpen(situation, day))
    return say('settled', '3.2', sentence`Formation réalisée le ${heldOn}, tout est réglé.`);
  return say(
    'delivered',
    '3.2',
    sentence`Formation réalisée le ${heldOn} ; ${left.map(shareLeft).join(', ') || 'rien n’est encore exigible'}.`,
  );
}

function whilePostponed(situation: Situation): ExplainedStatus {
  if (situation.excused)
    return say(
      'postponed',
      '4.5',
      'Formation reportée pour une force majeure retenue\u202f; aucune nouvelle date n’est convenue, et aucun délai ne court contre le client.',
    );
  const limit = postponementLimitOf(situation);
  const last = limit ? formatDay(limit) : '';
  const state =
    situation.postponed === 'undated'
      ? 'aucune nouvelle date n’est convenue'
      : sentence`la nouvelle date, le ${formatDay(situation.session.start)}, vient trop tard`;
  return say(
    'postponed',
    '3.6',
    sentence`Formation reportée ; ${state} : une session doit commencer au plus tard le ${last}.`,
  );
}

/** Where the order stands on a day, and why. */
export function statusOf(situation: Situation, day: CivilDay, standing: Standing): ExplainedStatus {
  const { ending, contractOn, delivered, postponed, session } = situation;
  if (ending) return { status: ending.status, ...ending.reason };
  if (!contractOn) return beforeContract(situation, day);
  if (delivered) return afterDelivery(situation, day, standing);
  if (postponed) return whilePostponed(situation);
  if (day >= session.start)
    return say(
      'inProgress',
      '3.2',
      sentence`La formation a commencé le ${formatDay(session.start)} et n’est pas encore réalisée.`,
    );
  const window = situation.window;
  const status = isIndividual(situation) && window && day <= window.end ? 'withdrawalPeriod' : 'contracted';
  return { status, ...whyContract(situation, day) };
}
