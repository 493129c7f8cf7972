import type { CivilDay } from '../../../../shared/domain/dates/civilDay.ts';
import type { Dossier } from '../../../../shared/domain/orders/dossier.ts';
import { fundersOfDossier } from '../../../../shared/domain/orders/fundingsOf.ts';
import { mayUndo } from '../../../../shared/domain/orders/mayUndo.ts';
import type { Consequence } from '../../../../shared/domain/simulation/consequence.ts';
import { factTitle } from '../../../../shared/messages/factTitle.ts';
import { paidInText } from '../../../../shared/messages/paidInText.ts';
import type { SpokenRefusal } from '../../../../shared/messages/refusalText.ts';
import { undoRefusal } from '../../../../shared/messages/undoRefusal.ts';
import { type BeforeAct, type Fact, factData } from '../../../../shared/records/facts.ts';
import { type Result, refused } from '../../../../shared/result.ts';
import {
  type Changes,
  type CommitRefusal,
  type Committed,
  commit,
  type NewFact,
  readPaymentParts,
  readSlipOf,
  type RecordChange,
} from '../../../db/index.ts';
import { planningChanges } from '../../sessions/index.ts';
import { findDossier } from '../orderQueries.ts';
import { reversalOf } from '../orderCommands.ts';
import { type NewDates, type RequestValues } from './request.ts';
import { sideEffectsOf } from './requestChanges.ts';
import { findUndone, type Simulated } from './simulatorQueries.ts';

type Answer = Promise<Result<Committed, CommitRefusal | SpokenRefusal>>;

/** A request as it is recorded: what was simulated, and what the form adds to it. */
export interface RequestRecorded {
  readonly simulated: Simulated;
  readonly consequence: Consequence;
  readonly values: RequestValues;
  readonly dates: NewDates | null;
  readonly was: { readonly start: CivilDay; readonly end: CivilDay };
  /** Of the fact: given by the form, so that two clicks make one. */
  readonly id: string;
}

const given = <T extends object>(fields: T): Partial<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>;

function factOf({ simulated, consequence, values, id }: RequestRecorded, before: BeforeAct | null): NewFact {
  const { on, type, ...told } = consequence.event;
  const { sentOn, means, scan, note } = values;
  const isOwn = 'by' in told && told.by === 'provider';
  const data = {
    ...told,
    ...given({ means: isOwn ? undefined : means, sentOn, scan: scan?.sha256, note }),
    ...(before ? { before } : {}),
  };
  return { id, subject: simulated.dossier.order.id, kind: `order.${type}`, day: on, data } as NewFact;
}

/** Records a request with all that moves with it, in one act. */
export function recordRequest(request: RequestRecorded): Answer {
  const { simulated, consequence, dates, was, values } = request;
  const { set, before } = sideEffectsOf(simulated, consequence, dates, was);
  const fact = factOf(request, before);
  const { scan } = values;
  return commit({
    label: `${factTitle(fact)} (${simulated.dossier.client.name})`,
    add: [fact],
    set,
    ...(scan ? { attach: [{ sha256: scan.sha256, bytes: scan.bytes, type: scan.type }] } : {}),
  });
}

const beforeOf = ({ kind, data }: Fact): BeforeAct | null => {
  if (kind !== 'order.cancellationReceived' && kind !== 'order.postponementRequested') return null;
  const parsed = factData[kind].safeParse(data);
  return (parsed.success && parsed.data.before) || null;
};

/** What puts a planning, a session and its list back as they stood before an act. */
async function putBack(dossier: Dossier, before: BeforeAct): Promise<readonly RecordChange[]> {
  const { order, session } = dossier;
  const { halfDays, followed, taken } = await findUndone(dossier, before);
  return [
    ...(before.planning?.length ? (planningChanges(session.id, halfDays, before.planning).set ?? []) : []),
    ...(before.sessionFreed ? [unarchived('sessions', session.id)] : []),
    ...(before.session
      ? [{ table: 'orders', id: order.id, fields: { sessionId: before.session } } as const]
      : []),
    ...followed.map(({ id }): RecordChange => ({ table: 'enrolments', id, fields: { archived: true } })),
    ...taken.map(({ id }) => unarchived('enrolments', id)),
  ];
}

const unarchived = (table: 'sessions' | 'enrolments', id: string): RecordChange => ({
  table,
  id,
  fields: { archived: undefined },
});

/** A payment over several orders is taken back whole: its parts came at once. */
const correctedWith = async (fact: Fact): Promise<readonly Fact[]> =>
  typeof fact.data['payment'] === 'string' ? readPaymentParts(fact) : [fact];

/** The correction of a fact with what it had moved put back: one act. */
const undoChanges = async (dossier: Dossier, fact: Fact, today: CivilDay): Promise<Changes> => {
  const before = beforeOf(fact);
  return {
    label: `Corrigé\u00a0: ${factTitle(fact, fundersOfDossier(dossier))} (${dossier.client.name})`,
    add: (await correctedWith(fact)).map((part) => reversalOf(part.subject, part, today)),
    ...(before ? { set: await putBack(dossier, before) } : {}),
  };
};

/** Corrects a fact, and puts back what it had moved. A cheque on a slip stays: the slip goes first. */
export async function correctFact(dossier: Dossier, fact: Fact, today: CivilDay): Answer {
  const slip = await readSlipOf([fact]);
  if (slip) return refused({ code: 'paidIn', message: paidInText(slip) });
  return commit(await undoChanges(dossier, fact, today));
}

/** Takes back what was just recorded, as long as nothing rests on it. */
export async function undoRequest(orderId: string, factId: string, today: CivilDay): Answer {
  const dossier = await findDossier(orderId);
  const fact = dossier?.facts.find(({ id }) => id === factId);
  if (!dossier || !fact) return refused({ code: 'gone', message: 'Ce fait n’est plus sur cet ordinateur.' });
  const allowed = mayUndo(dossier, fact);
  if (!allowed.ok) return refused({ code: 'dependedOn', message: undoRefusal(allowed.error) });
  return correctFact(dossier, fact, today);
}
