import { type CivilDay, daysBetween } from '../domain/dates/civilDay.ts';
import { formatDay } from '../domain/dates/formatDay.ts';
import { type Cents, zero } from '../domain/money/cents.ts';
import { formatEuros } from '../domain/money/formatMoney.ts';
import { sentence } from '../domain/orders/sentence.ts';
import type { Consequence } from '../domain/simulation/consequence.ts';
import { type Curve, nextStretch } from '../domain/simulation/curve.ts';
import type { Outcome } from '../domain/simulation/outcome.ts';

/** What an act comes to: the words of a sentence, and a few words for a mark or a table. */
interface OutcomeWords {
  readonly said: string;
  readonly brief: string;
}

const words = (said: string, brief: string): OutcomeWords => ({ said, brief });

const nothing = words('rien n’est dû', 'rien n’est dû');

function wordsOf(outcome: Outcome): OutcomeWords {
  const amount = 'amount' in outcome ? formatEuros(outcome.amount) : '';
  const start = 'start' in outcome ? formatDay(outcome.start) : '';
  switch (outcome.kind) {
    case 'refused':
      return words('elle reste sans effet', 'sans effet');
    case 'withdrawn':
      return words('c’est une rétractation, rien n’est dû', 'rétractation, rien n’est dû');
    case 'nothingDue':
      return nothing;
    case 'depositKept':
      return words(`l’acompte de ${amount} reste acquis`, `l’acompte, ${amount}`);
    case 'fullPrice':
      return words(`la totalité, ${amount}, est due`, `la totalité, ${amount}`);
    case 'cappedIndemnity':
      return words(
        `l’indemnité est limitée à l’acompte pour un particulier, ${amount}`,
        `l’acompte au plus, ${amount}`,
      );
    case 'preparationFee':
      return words(
        `seuls les frais d’élaboration de la proposition, ${amount}, sont dus`,
        `les frais d’élaboration, ${amount}`,
      );
    case 'deliveredShare':
      return words(`seules les heures suivies sont dues, ${amount}`, `les heures suivies, ${amount}`);
    case 'depositRefunded':
      return words(`l’acompte de ${amount} est à rendre au client`, `acompte à rendre, ${amount}`);
    case 'moved':
      return words(`la session est déplacée au ${start}, ce qui est dû ne change pas`, 'rien ne change');
    case 'postponedFree':
      return words(
        sentence`aucune indemnité n’est due ; le prix reste dû à la fin de la session`,
        'sans indemnité',
      );
    case 'postponedKept':
      return words(
        `l’acompte de ${amount} reste acquis à titre d’indemnité, et la nouvelle session est due en entier`,
        `indemnité de ${amount}`,
      );
    case 'postponedUndated':
      return words('la nouvelle date reste à convenir', 'date à convenir');
    case 'postponedTooFar':
      return words(
        `la date passe la limite : la totalité, ${amount}, devient due le ${formatDay(outcome.on)}, sauf accord sur une date plus proche`,
        `la totalité, ${amount}`,
      );
    default:
      return nothing;
  }
}

/**
 * A few words for a mark of the chart or a line of the table.
 * @example outcomeBrief({ kind: 'fullPrice', amount }) //=> 'la totalité, 1 740,00 €'
 */
export const outcomeBrief = (outcome: Outcome): string => wordsOf(outcome).brief;

const dayText = (day: CivilDay, today: CivilDay): string =>
  day === today ? 'aujourd’hui' : `le ${formatDay(day)}`;

/**
 * How far before the start a request comes.
 * @example distanceText('2026-11-23', '2026-12-14') //=> '21 jours avant'
 */
export function distanceText(day: CivilDay, start: CivilDay): string {
  const days = daysBetween(day, start);
  if (days === 0) return 'le premier jour';
  if (days < 0) return 'après le début';
  return days === 1 ? 'la veille' : sentence`${days} jours avant`;
}

const refundText = ({ toRefund, outcome }: Consequence): string =>
  toRefund > zero && outcome.kind !== 'depositRefunded'
    ? sentence` ; ${formatEuros(toRefund)} sont à rendre au client`
    : '';

const restText = ({ toPay, owed, outcome }: Consequence): string =>
  toPay > zero && toPay !== owed && outcome.kind === 'fullPrice'
    ? sentence`, dont ${formatEuros(toPay)} restent à payer`
    : '';

/**
 * What a cancellation comes to, in one sentence for the telephone.
 * @param start the first day of the session as agreed before
 * @example cancellationSentence(consequence, start, today) //=> 'Reçue aujourd’hui, 21 jours avant : l’acompte de 522,00 € reste acquis.'
 */
export function cancellationSentence(consequence: Consequence, start: CivilDay, today: CivilDay): string {
  const { event, outcome } = consequence;
  if (outcome.kind === 'refused') return outcome.refusal.because;
  const act = event.type === 'cancellationReceived' && event.by === 'provider' ? 'Annoncée' : 'Reçue';
  const head = sentence`${act} ${dayText(event.on, today)}, ${distanceText(event.on, start)} : `;
  return `${head}${wordsOf(outcome).said}${restText(consequence)}${refundText(consequence)}.`;
}

const newDateText = (event: Consequence['event']): string =>
  event.newStart ? `, pour le ${formatDay(event.newStart)}` : ', sans nouvelle date';

/**
 * What a postponement comes to, in one sentence for the telephone.
 * @param limit the last day on which a postponed session may start
 * @example postponementSentence(consequence, limit, today) //=> 'Demandé aujourd’hui, pour le 14 décembre 2026 : l’acompte de 522,00 € reste acquis…'
 */
export function postponementSentence(
  consequence: Consequence,
  limit: CivilDay | null,
  today: CivilDay,
): string {
  const { event, outcome } = consequence;
  if (outcome.kind === 'refused') return outcome.refusal.because;
  const head = sentence`Demandé ${dayText(event.on, today)}${newDateText(event)} : `;
  const last =
    outcome.kind === 'postponedUndated' && limit
      ? sentence` ; une session doit commencer au plus tard le ${formatDay(limit)}, sinon la totalité est due le lendemain`
      : '';
  return `${head}${wordsOf(outcome).said}${last}${refundText(consequence)}.`;
}

/**
 * What changes next, and from which day.
 * @example nextStepSentence(curve, today) //=> 'À partir du 30 novembre 2026 : la totalité, 1 740,00 €.'
 */
export function nextStepSentence(curve: Curve, day: CivilDay): string {
  const next = nextStretch(curve, day);
  if (!next) return 'Plus rien ne change ensuite.';
  return sentence`À partir du ${formatDay(next.from)} : ${outcomeBrief(next.consequence.outcome)}.`;
}

/** What the curve shows: what is due, what goes back, or what the act itself costs. */
export type Measure = 'owed' | 'toRefund' | 'cost';

export const measureNames: Readonly<Record<Measure, string>> = {
  owed: 'Dû en tout',
  toRefund: 'À rendre au client',
  cost: 'Indemnité',
};

/** The amount of a consequence that a curve shows. */
export const measured = (consequence: Consequence, measure: Measure): Cents => consequence[measure];
