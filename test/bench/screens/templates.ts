import { civilDay, type CivilDay } from '../../../shared/domain/dates/civilDay.ts';
import type { Dossier } from '../../../shared/domain/orders/dossier.ts';
import { statementOfDossier } from '../../../shared/domain/orders/storyOf.ts';
import { buildDemonstration } from '../../../shared/demonstration/buildDemonstration.ts';
import { dossiersOf } from '../../../shared/demonstration/dossiersOf.ts';
import type { Fact } from '../../../shared/records/facts.ts';

/** An order with its own rows, to be told again under other names and dates. */
export interface Template {
  /** Whether something can still change it. */
  readonly open: boolean;
  readonly order: string;
  readonly session: string;
  /** What is each order's own: its ids take the order's number. */
  readonly own: readonly string[];
  readonly halfDays: readonly string[];
  readonly people: readonly string[];
  readonly client: string;
  /** A fact that the demonstration does not have: the payment that settles the order. */
  readonly payment: Fact | null;
}

const ended = new Set(['settled', 'cancelled', 'withdrawn', 'rescinded']);

function paymentOf(dossier: Dossier, amount: number, day: CivilDay): Fact {
  const [like] = dossier.facts;
  if (!like) throw new Error('an order that was delivered has facts');
  return {
    ...like,
    id: `${dossier.order.id}-paid`,
    kind: 'order.paymentReceived',
    day,
    data: { from: 'client', amount },
  };
}

/** An open order is told as it is; a delivered one with the payment of what it still owed. */
function templateOf(dossier: Dossier, today: CivilDay): Template | null {
  const { status, balance } = statementOfDossier(dossier, today);
  const settles = status === 'delivered' && balance.opco === 0;
  const payment = settles ? paymentOf(dossier, balance.client, today) : null;
  return {
    open: !settles && !ended.has(status),
    order: dossier.order.id,
    session: dossier.session.id,
    own: dossier.facts.map(({ id }) => id),
    halfDays: dossier.halfDays.map(({ id }) => id),
    people: dossier.participants.map(({ id }) => id),
    client: dossier.client.id,
    payment,
  };
}

/** The orders of the demonstration as patterns for many: all, or those wanted, as they stand. */
export function templatesOn(day: string, wanted?: (dossier: Dossier) => boolean): readonly Template[] {
  const today = civilDay(day);
  return dossiersOf(buildDemonstration(today))
    .filter(wanted ?? (() => true))
    .map((dossier) => templateOf(dossier, today))
    .filter((template) => template !== null)
    .map((template) => (wanted ? { ...template, open: true, payment: null } : template));
}
