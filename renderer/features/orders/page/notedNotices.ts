import { formatShortDay } from '../../../../shared/domain/dates/formatDay.ts';
import type { Change, Statement } from '../../../../shared/domain/orders/statement.ts';
import type { Tone } from '../../../ui/index.ts';
import type { Notice } from './notice.ts';

type Told = Exclude<Change['state'], 'notInWriting'>;

const changeTones: Readonly<Record<Told, Tone>> = {
  pending: 'todo',
  accepted: 'done',
  refused: 'waiting',
};
const changeWords: Readonly<Record<Told, string>> = {
  pending: 'sans réponse',
  accepted: 'acceptée par écrit',
  refused: 'refusée par écrit',
};

/** As the client put it, without the full stop that the notice puts. */
const said = (what: string): string => what.trim().replace(/[.\s]+$/, '');

const suspended = ({ suspension }: Statement): readonly Notice[] =>
  suspension
    ? [
        {
          id: 'suspended',
          tone: suspension.liftedOn ? 'done' : 'lost',
          text: suspension.because,
          clause: suspension.clause,
          why: { of: 'suspended' },
        },
      ]
    : [];

/**
 * What was asked, reserved, advised and suspended (clauses 2.1, 2.2, 3.4, 4.1, 4.4), each in its words and with its
 * reason. A request without effect is already told among the refusals.
 */
export const notedNotices = (statement: Statement): readonly Notice[] => [
  ...suspended(statement),
  ...statement.changes.flatMap(({ on, what, state, clause }, index): readonly Notice[] =>
    state === 'notInWriting'
      ? []
      : [
          {
            id: `change ${index}`,
            tone: changeTones[state],
            text: `Modification demandée le ${formatShortDay(on)}, ${changeWords[state]}\u00a0: ${said(what)}.`,
            clause,
            why: { of: 'change', index },
          },
        ],
  ),
  ...statement.conformity.reservations.map(
    ({ on, what, counts, clause }, index): Notice => ({
      id: `reservation ${index}`,
      tone: counts ? 'soon' : 'waiting',
      text: `Réserve du ${formatShortDay(on)}${counts ? '' : ', trop tardive'}\u00a0: ${said(what)}.`,
      clause,
      why: { of: 'reservation', index },
    }),
  ),
  ...statement.advice.map(
    ({ on, what, clause }, index): Notice => ({
      id: `advice ${index}`,
      tone: 'waiting',
      text: `Avis contraire donné le ${formatShortDay(on)}\u00a0: ${said(what)}.`,
      clause,
      why: { of: 'advice', index },
    }),
  ),
];
