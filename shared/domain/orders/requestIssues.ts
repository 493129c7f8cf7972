import type { CivilDay } from '../dates/civilDay.ts';
import { formatDay } from '../dates/formatDay.ts';
import type { Dossier } from './dossier.ts';
import { sentence } from './sentence.ts';
import { standingFacts } from './standingFacts.ts';

/** A cancellation or a postponement as it is about to be recorded. */
export interface RequestToRecord {
  readonly kind: 'order.cancellationReceived' | 'order.postponementRequested';
  readonly day: CivilDay;
  readonly sentOn?: CivilDay | undefined;
  readonly newStart?: CivilDay | undefined;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What is wrong with a request, at the field that can mend it. */
export interface RequestIssue {
  readonly field: 'day' | 'sentOn' | 'newStart';
  readonly message: string;
}

const issue = (field: RequestIssue['field'], message: string): RequestIssue => ({ field, message });

function dayIssues({ day, sentOn }: RequestToRecord, today: CivilDay): readonly RequestIssue[] {
  if (day > today)
    return [
      issue('day', 'Ce jour n’est pas encore venu : simulez-le, et inscrivez la demande quand elle arrive.'),
    ];
  return sentOn && sentOn > day
    ? [issue('sentOn', sentence`Reçue le ${formatDay(day)}, elle ne peut pas être datée d’après.`)]
    : [];
}

function proposalIssues({ facts }: Dossier, { day }: RequestToRecord): readonly RequestIssue[] {
  const contact = standingFacts(facts).find(
    ({ kind }) => kind === 'order.proposalIssued' || kind === 'order.contractSigned',
  );
  if (!contact)
    return [issue('day', 'Aucune proposition n’est encore émise : il n’y a rien à annuler ni à reporter.')];
  return day < contact.day
    ? [
        issue(
          'day',
          sentence`La proposition est du ${formatDay(contact.day)} : la demande ne peut pas être reçue avant.`,
        ),
      ]
    : [];
}

const told = ['by', 'inWriting', 'reason', 'newStart'] as const;

/** The same request, written down twice. */
function twiceIssues({ facts }: Dossier, request: RequestToRecord): readonly RequestIssue[] {
  const same = standingFacts(facts).some(
    ({ kind, day, data }) =>
      kind === request.kind &&
      day === request.day &&
      told.every((field) => data[field] === request.data[field]),
  );
  return same
    ? [
        issue(
          'day',
          sentence`La même demande est déjà au journal, le ${formatDay(request.day)} : elle ne s’inscrit pas deux fois.`,
        ),
      ]
    : [];
}

function newDateIssues({ day, newStart }: RequestToRecord, start: CivilDay): readonly RequestIssue[] {
  if (!newStart) return [];
  if (newStart === start) return [issue('newStart', 'La session commence déjà ce jour-là.')];
  return newStart <= day
    ? [issue('newStart', sentence`La nouvelle date doit suivre la demande du ${formatDay(day)}.`)]
    : [];
}

/**
 * What keeps a request from being recorded: a day to come, a day before the proposal or before it was sent, the same
 * request twice, new dates that are none. What the terms refuse is not among them: it is recorded, without effect.
 * @param start the first day of the session as agreed so far
 * @example requestIssues(dossier, receivedTomorrow, start, today) //=> [{ field: 'day', message: 'Ce jour…' }]
 */
export const requestIssues = (
  dossier: Dossier,
  request: RequestToRecord,
  start: CivilDay,
  today: CivilDay,
): readonly RequestIssue[] => [
  ...dayIssues(request, today),
  ...proposalIssues(dossier, request),
  ...twiceIssues(dossier, request),
  ...newDateIssues(request, start),
];
