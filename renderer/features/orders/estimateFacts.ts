import { type CivilDay, isCivilDay } from '../../../shared/domain/dates/civilDay.ts';
import { cents } from '../../../shared/domain/money/cents.ts';
import type { ClientKind, OrderFacts } from '../../../shared/domain/orders/story.ts';
import type { Client } from '../../../shared/records/records.ts';
import { toMake } from './orderForm.ts';
import type { OrderChoices } from './orderQueries.ts';

type Typed = Readonly<Record<string, unknown>>;

const oneOf = <T extends string>(value: unknown, first: T, ...others: readonly T[]): T =>
  [first, ...others].find((one) => one === value) ?? first;
const dayOr = (value: unknown, otherwise: CivilDay): CivilDay =>
  typeof value === 'string' && isCivilDay(value) ? value : otherwise;
const wholeAbove = (value: unknown, least: number): number | null =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= least ? value : null;

/** A funder that buys for itself is a company. */
const kindOf = (values: Typed, kind: Client['kind'] | undefined): ClientKind => {
  const chosen = values['clientId'] === toMake ? values['newKind'] : kind;
  return oneOf(chosen, 'company', 'public', 'individual', 'trainingBody');
};

/**
 * What the engine needs of an order being typed; null until there are a price and people. What is not typed yet has
 * its most common value: the estimate follows the form, it commits to nothing.
 */
export function estimateFacts(
  values: Typed,
  kind: Client['kind'] | undefined,
  choices: Pick<OrderChoices, 'courses' | 'sessions'>,
  today: CivilDay,
): OrderFacts | null {
  const participants = wholeAbove(values['participants'], 1);
  const exclTax = wholeAbove(values['unitExclTax'], 0);
  if (participants === null || exclTax === null) return null;
  const course = choices.courses.find((one) => one.id === values['courseId']);
  const session = choices.sessions.find((one) => one.session.id === values['sessionId'])?.session;
  const start = session?.start ?? dayOr(values['start'], today);
  return {
    client: {
      kind: kindOf(values, kind),
      channel: oneOf(values['channel'], 'inPerson', 'distance', 'offPremises'),
    },
    session: {
      kind: session?.kind ?? oneOf(values['sessionKind'], 'intra', 'inter'),
      start,
      end: session?.end ?? dayOr(values['end'], start),
      hours: course?.hours ?? 0,
      maxParticipants: session?.maxParticipants ?? wholeAbove(values['maxParticipants'], 1) ?? participants,
    },
    participants,
    price: {
      unit: oneOf(values['unit'], 'group', 'person'),
      exclTax: cents(exclTax),
      vat: oneOf(values['vat'], 'standard20', 'exemptTraining', 'franchise'),
    },
  };
}
