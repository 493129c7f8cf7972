import type { Fact } from '../../records/facts.ts';
import { civilDay } from '../dates/civilDay.ts';
import { boundByFact } from './dossierAtIssue.ts';
import type { Dossier } from './dossier.ts';

/** A fact that is not written down yet. */
export interface FactToCome {
  readonly subject: string;
  readonly kind: string;
  readonly day: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Sorts after every stamp there is: what is being recorded comes last on its day. */
const lastStamp = '~';

const asFact = ({ subject, kind, day, data }: FactToCome, place: number): Fact => ({
  id: `~to-come-${place}`,
  v: 1,
  scope: {},
  subject,
  kind,
  day: civilDay(day),
  at: '',
  by: '',
  device: 'preview',
  stamp: `${lastStamp}${String(place).padStart(6, '0')}`,
  data,
});

/**
 * The dossier as it would be with facts more: those about its own order, written down last. A proposal or a contract
 * among them binds the order to the terms of its day (clause I).
 * @example dossierAfter(dossier, [paymentOf1218]).facts.length //=> one more
 */
export function dossierAfter(dossier: Dossier, facts: readonly FactToCome[]): Dossier {
  const own = facts.filter(({ subject }) => subject === dossier.order.id).map(asFact);
  const bound = own.reduce((told, fact) => boundByFact(told, fact), dossier);
  return { ...bound, facts: [...dossier.facts, ...own] };
}
