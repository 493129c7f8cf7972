import { addDays } from '../../dates/civilDay.ts';
import { formatDay } from '../../dates/formatDay.ts';
import { depositDayOf } from '../../orders/depositLine.ts';
import { opcoLimitOf } from '../../orders/opcoShareOf.ts';
import { sentence } from '../../orders/sentence.ts';
import type { DueKind, DueLine } from '../../orders/statement.ts';
import type { ExplanationLine } from '../explanation.ts';
import { asResult, dayLine, spanLine } from '../explanationLines.ts';
import type { PlayedStory } from '../playedStory.ts';

type Steps = (played: PlayedStory, line: DueLine) => readonly ExplanationLine[];

const depositDay: Steps = ({ situation }) => {
  const { window, contractOn } = situation;
  if (window)
    return [dayLine('Dernier jour pour se rétracter', window.end), spanLine('Le lendemain', '+', 1, 'jour')];
  const day = depositDayOf(situation);
  return day ? [dayLine(contractOn ? 'Contrat définitif le' : 'Pièces complètes le', day)] : [];
};

const balanceDay: Steps = ({ situation, story }) => {
  const invoice = situation.invoices.find(({ kind, to }) => kind === 'final' && to === 'client');
  const isPublic = story.order.client.kind === 'public';
  return [
    dayLine('Dernier jour de formation', situation.session.end),
    ...(invoice ? [dayLine('Facture émise le (le plus tardif compte)', invoice.on)] : []),
    ...(invoice && isPublic ? [spanLine('Délai d’un organisme public', '+', 30, 'jour')] : []),
  ];
};

const instalmentDay: Steps = ({ statement, situation }, line) => {
  const rank = statement.due.filter(({ kind }) => kind === 'instalment').indexOf(line) + 1;
  const day = addDays(situation.session.start, rank - 1);
  return [
    dayLine('Premier jour de formation', situation.session.start),
    dayLine(sentence`${rank}${rank === 1 ? 'er' : 'e'} jour`, day),
    ...(situation.window && line.on > day
      ? [dayLine('Rien n’est exigible avant le', situation.window.payableFrom)]
      : []),
  ];
};

const opcoDay: Steps = ({ situation }) => [dayLine('Dernier jour de formation', situation.session.end)];

const opcoDefaultDay: Steps = ({ situation }) => {
  const limit = opcoLimitOf(situation);
  return [
    dayLine('Dernier jour de formation', situation.session.end),
    spanLine('Délai laissé à l’OPCO', '+', situation.terms.opcoGraceMonths, 'mois'),
    dayLine('Dernier jour de l’OPCO', limit),
    spanLine('Le lendemain', '+', 1, 'jour'),
  ];
};

/** What fell due because of an act is due on its day. */
const sameDay: Steps = (_played, line) => [dayLine('L’acte a eu lieu le', line.on)];

const byKind: Readonly<Record<DueKind, Steps>> = {
  deposit: depositDay,
  balance: balanceDay,
  instalment: instalmentDay,
  opcoShare: opcoDay,
  opcoDefault: opcoDefaultDay,
  overpaymentRefund: opcoDay,
  cancellationIndemnity: sameDay,
  postponementIndemnity: sameDay,
  proposalPreparationFee: sameDay,
  deliveredShare: sameDay,
  depositRefund: sameDay,
};

/**
 * From what happened to the day on which a line falls due.
 * @example dueDaySteps(played, balance).at(-1)?.value //=> 'mar. 15 déc. 2026'
 */
export const dueDaySteps = (played: PlayedStory, line: DueLine): readonly ExplanationLine[] => [
  ...(byKind[line.kind]?.(played, line) ?? []),
  asResult({ label: 'Échéance', value: dayLine('', line.on).value }),
];

/** @example dueDayTitle(balance) //=> 'Échéance du 15 décembre 2026' */
export const dueDayTitle = ({ on }: DueLine): string => `Échéance du ${formatDay(on)}`;
