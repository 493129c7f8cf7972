import type { CivilDay } from '../../../shared/domain/dates/civilDay.ts';
import { withFunderIds } from '../../../shared/domain/orders/fundingsOf.ts';
import { displayName } from '../../../shared/domain/parties/names.ts';
import type { Client } from '../../../shared/records/records.ts';
import type { NewOrder } from './newOrderChanges.ts';
import { agreedFields, type NewOrderValues, toMake } from './orderForm.ts';
import { findClient, lastRankOf, type OrderChoices } from './orderQueries.ts';

type ClientName = Pick<Client, 'name' | 'kind' | 'firstName' | 'lastName'>;

/** The client to make, from what the form asks of it. */
function clientToMake({ newKind, newName, newLastName, newFirstName }: NewOrderValues): ClientName {
  if (newKind !== 'individual') return { kind: newKind ?? 'company', name: newName ?? '' };
  const person = { firstName: newFirstName ?? '', lastName: newLastName ?? '' };
  return { kind: 'individual', name: displayName(person), ...person };
}

/** The session to make, or the one chosen. */
function sessionFrom(values: NewOrderValues): NewOrder['session'] {
  const { sessionId, courseId, sessionKind, start, end, maxParticipants, place } = values;
  if (sessionId !== toMake) return { id: sessionId };
  if (!start || !end || !maxParticipants) throw new Error('the form let a session without days through');
  return {
    courseId,
    kind: sessionKind ?? 'intra',
    modality: 'onSite',
    start,
    end,
    maxParticipants,
    ...(place ? { place } : {}),
  };
}

/** An individual comes alone: the client is the participant. */
const aloneOf = ({ kind, firstName, lastName }: ClientName, participants: number): NewOrder['alone'] =>
  kind === 'individual' && participants === 1 && firstName && lastName ? { firstName, lastName } : null;

const continuedFrom = ({ continueReason, continueUntil }: NewOrderValues): NewOrder['continued'] =>
  continueReason && continueUntil ? { reason: continueReason, until: continueUntil } : null;

/** What a checked form makes. Reads the chosen client's name, and the last place on the session's list. */
export async function newOrderFrom(
  values: NewOrderValues,
  choices: OrderChoices,
  today: CivilDay,
): Promise<NewOrder> {
  const known = values.clientId === toMake ? undefined : await findClient(values.clientId);
  const client = known ?? clientToMake(values);
  const course = choices.courses.find((one) => one.id === values.courseId);
  const session = sessionFrom(values);
  const agreed = Object.fromEntries(
    agreedFields.filter((field) => values[field] !== undefined).map((field) => [field, values[field]]),
  );
  return {
    order: withFunderIds({
      ...(known ? { billingAddress: known.billingAddress ?? known.address } : {}),
      ...agreed,
      courseId: values.courseId,
    }),
    client: known ? { id: known.id } : clientToMake(values),
    session,
    alone: aloneOf(client, values.participants),
    lastRank: values.sessionId === toMake ? null : await lastRankOf(values.sessionId),
    continued: continuedFrom(values),
    day: today,
    label: `Dossier ouvert : ${client.name}, ${course?.title ?? ''}`,
  };
}
