import { ok } from '../../result.ts';
import { type Fact, type FactData, factData } from '../../records/facts.ts';
import { addDays, type CivilDay } from '../dates/civilDay.ts';
import type { Dossier } from '../orders/dossier.ts';
import type { DueLine, Refusal, RefusalCode, Statement } from '../orders/statement.ts';
import type { OrderEvent, OrderEventType } from '../orders/story.ts';
import { factsThatStand } from './factsThatStand.ts';
import { type LetterCase, type Matter, noMatter } from './letterCase.ts';
import { answeredOf, statementIf, type ToldEvent, toldEvents } from './toldEvents.ts';

/** What a written request received that day would cost. */
export interface Cost {
  readonly on: CivilDay;
  readonly lines: readonly DueLine[];
}

/** Something that the client asked for, and that the terms do not grant. */
export interface RefusedRequest {
  readonly kind: 'request';
  readonly told: ToldEvent;
  readonly refusal: Refusal;
  /** What a cancellation in writing would cost: until that day, and from the next one on. Empty where none may come. */
  readonly ifCancelled: readonly Cost[];
}

/** A change of the order that the provider does not grant (clause 2.1). */
export interface RefusedChange {
  readonly kind: 'change';
  readonly fact: Fact;
  readonly request: Fact | null;
  readonly answer: FactData<'order.changeAnswered'>;
  readonly asked: FactData<'order.changeRequested'> | null;
}

export type RefusalMatter = RefusedRequest | RefusedChange;

const ofTheClient: ReadonlySet<OrderEventType> = new Set([
  'cancellationReceived',
  'postponementRequested',
  'withdrawalSent',
  'documentsReceived',
  'contractSigned',
  'changeRequested',
]);

/** Those after which the client may still write to cancel. */
const mayBeMended: ReadonlySet<RefusalCode> = new Set([
  'notInWriting',
  'traineeAbsenceIntra',
  'withdrawalTooLate',
]);

/** The cancellation that a refused client may still write. */
export const writtenCancellation = (on: CivilDay): OrderEvent => ({
  on,
  type: 'cancellationReceived',
  by: 'client',
  inWriting: true,
  reason: 'other',
});

const costOn = (letter: LetterCase, on: CivilDay): Cost => {
  const { due } = statementIf(letter, writtenCancellation(on));
  return { on, lines: due.filter(({ kind }) => kind === 'cancellationIndemnity') };
};

const freeUntilOf = ({ deadlines }: Statement): CivilDay | null =>
  deadlines.find(({ kind }) => kind === 'freeCancellationEnd')?.on ?? null;

function costsOf(letter: LetterCase, { code }: Refusal): readonly Cost[] {
  const freeUntil = freeUntilOf(letter.statement);
  if (!mayBeMended.has(code) || freeUntil === null) return [];
  const next = addDays(freeUntil, 1);
  return letter.on <= freeUntil
    ? [costOn(letter, freeUntil), costOn(letter, next)]
    : [costOn(letter, letter.on)];
}

const isRefused = (told: ToldEvent): boolean => {
  const { event, refusal } = told;
  const isOurs = event.type === 'cancellationReceived' && event.by === 'provider';
  return refusal !== null && ofTheClient.has(event.type) && !isOurs;
};

function refusedChanges(dossier: Dossier, on: CivilDay): readonly RefusedChange[] {
  const facts = factsThatStand(dossier, on);
  return facts.flatMap((fact, index) => {
    if (fact.kind !== 'order.changeAnswered') return [];
    const answer = factData['order.changeAnswered'].safeParse(fact.data).data;
    if (!answer || answer.accepted) return [];
    const requests = facts.slice(0, index).filter(({ kind }) => kind === 'order.changeRequested');
    const request = requests.find(({ id }) => id === answer.target) ?? requests.at(-1) ?? null;
    const asked = request && factData['order.changeRequested'].safeParse(request.data).data;
    return [{ kind: 'change', fact, request, answer, asked: asked ?? null }];
  });
}

const dayOf = (matter: RefusalMatter): string =>
  matter.kind === 'request' ? matter.told.event.on : matter.fact.day;

/**
 * The last request of the client that is without effect, with what it takes to be heard and what that would cost.
 * @example refusalMatter(cancelled by telephone, start in 30 days) //=> until the 15th day the deposit, then the price
 */
export function refusalMatter(letter: LetterCase): Matter<RefusalMatter> {
  const requests = toldEvents(letter).filter(isRefused);
  const changes = refusedChanges(letter.dossier, letter.on);
  const change = changes.find(({ fact }) => fact.id === letter.about) ?? changes.at(-1);
  const told = answeredOf(requests, letter);
  const request: RefusedRequest | null =
    told?.refusal != null
      ? { kind: 'request', told, refusal: told.refusal, ifCancelled: costsOf(letter, told.refusal) }
      : null;
  const found = [request, change].filter((one) => one !== null && one !== undefined);
  const asked = found.find((one) => idOfRefused(one) === letter.about);
  const last = asked ?? found.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1)).at(-1);
  return last
    ? ok(last)
    : noMatter(
        'letter.nothingRefused',
        '2.1',
        'nothingToRecord',
        'Aucune demande du client n’est refusée : ce qu’il a demandé a eu son effet.',
      );
}

/** Id of the fact that a refusal is about: the request, or the answer to a change. */
export const idOfRefused = (matter: RefusalMatter): string =>
  matter.kind === 'request' ? matter.told.fact.id : matter.fact.id;
