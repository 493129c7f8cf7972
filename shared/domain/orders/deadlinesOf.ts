import { countText } from '../../messages/countOf.ts';
import { addYears, type CivilDay } from '../dates/civilDay.ts';
import { formatDay } from '../dates/formatDay.ts';
import { retentionYears } from '../legal/retention.ts';
import { formatEuros } from '../money/formatMoney.ts';
import { validUntilOf } from './acceptanceOf.ts';
import { freeCancellationEndOf } from './cancelOrder.ts';
import { opcoLimitOf, opcoShareOf } from './opcoShareOf.ts';
import { rescissionFromOf } from './rescindOrder.ts';
import { sentence } from './sentence.ts';
import { postponementLimitOf, type Situation } from './situation.ts';
import type { Clause, Deadline, DeadlineKind, DueLine } from './statement.ts';
import { withdrawalWindowOf } from './withdrawalWindowOf.ts';

const deadline = (
  kind: DeadlineKind,
  on: CivilDay | null,
  clause: Clause,
  because: string,
): readonly Deadline[] => (on === null ? [] : [{ kind, on, clause, because }]);

function proposalExpiry(situation: Situation): readonly Deadline[] {
  const until = validUntilOf(situation);
  if (!until || situation.acceptedOn || situation.contractOn) return [];
  const because = sentence`La proposition vaut ${countText(situation.terms.proposalValidityDays, 'jour')} : dernier jour pour l’accepter, le ${formatDay(until)}.`;
  return deadline('proposalExpiry', until, '2.1', because);
}

function withdrawalEnd(situation: Situation): readonly Deadline[] {
  const window = withdrawalWindowOf(situation);
  if (!window) return [];
  const because = sentence`Délai de rétractation de ${window.days} jours, prolongé au jour ouvré s’il y a lieu : dernier jour, le ${formatDay(window.end)}.`;
  return deadline('withdrawalEnd', window.end, window.clause, because);
}

function freeCancellationEnd(situation: Situation): readonly Deadline[] {
  const on = freeCancellationEndOf(situation);
  const because = sentence`Annuler jusqu’au ${formatDay(on)}, ${countText(situation.terms.cancellationDays, 'jour')} avant le début, ne coûte que l’acompte.`;
  return deadline('freeCancellationEnd', on, '3.5', because);
}

function postponementLimit(situation: Situation): readonly Deadline[] {
  const on = postponementLimitOf(situation);
  if (!on || situation.excused) return [];
  const because = sentence`Une session reportée doit commencer dans un délai de ${situation.terms.postponementMonths} mois à compter de la commande : au plus tard le ${formatDay(on)}.`;
  return deadline('postponementLimit', on, '3.6', because);
}

function opcoLimit(situation: Situation, day: CivilDay): readonly Deadline[] {
  if (opcoShareOf(situation, day) === 0) return [];
  const on = opcoLimitOf(situation);
  const because = sentence`Si l’OPCO n’a pas réglé le ${formatDay(on)}, ${situation.terms.opcoGraceMonths} mois après la fin, le client doit sa part dès le lendemain.`;
  return deadline('opcoLimit', on, '3.3', because);
}

function rescissionFrom(situation: Situation): readonly Deadline[] {
  const on = rescissionFromOf(situation);
  const [notice] = situation.notices;
  if (!on || !notice || !situation.contractOn) return [];
  const because = sentence`Mise en demeure reçue le ${formatDay(notice)} : la résolution est possible à partir du ${formatDay(on)}.`;
  return deadline('rescissionFrom', on, '4.7', because);
}

function retentionEnd({ session }: Situation): readonly Deadline[] {
  const on = addYears(session.end, retentionYears.value);
  const because = sentence`Les données sont conservées ${retentionYears.value} ans au plus après la fin de la formation, jusqu’au ${formatDay(on)}.`;
  return deadline('retentionEnd', on, '5.5', because);
}

const paymentsDue = (lines: readonly DueLine[]): readonly Deadline[] =>
  lines.map(({ on, clause, amount, debtor }, line) => ({
    kind: 'paymentDue',
    on,
    line,
    clause,
    because: sentence`${formatEuros(amount)} à régler par ${debtors[debtor]} le ${formatDay(on)}.`,
  }));

const debtors = { client: 'le client', opco: 'l’OPCO', provider: 'l’organisme' } as const;

/** The days that matter, past ones included, in order of time. */
export function deadlinesOf(
  situation: Situation,
  lines: readonly DueLine[],
  day: CivilDay,
): readonly Deadline[] {
  const { contractOn, delivered, ending } = situation;
  const isOpen = contractOn !== null && !delivered && !ending;
  return [
    ...(ending ? [] : proposalExpiry(situation)),
    ...(ending ? [] : withdrawalEnd(situation)),
    ...(isOpen ? freeCancellationEnd(situation) : []),
    ...(isOpen ? postponementLimit(situation) : []),
    ...(contractOn && !ending ? opcoLimit(situation, day) : []),
    ...paymentsDue(lines),
    ...(ending ? [] : rescissionFrom(situation)),
    ...retentionEnd(situation),
  ].toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
}
