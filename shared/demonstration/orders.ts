import type { CivilDay } from '../domain/dates/civilDay.ts';
import { cents } from '../domain/money/cents.ts';
import { billingAddressOf, clientId } from './clients.ts';
import { courseId } from './courses.ts';
import { type DemonstrationFact, type DemonstrationRecord, demonstrationId } from './demonstration.ts';
import { eventfulOrders } from './eventfulOrders.ts';
import { withDepositInvoice, withTargets } from './invoiced.ts';
import { termsId } from './organisation.ts';
import { participantIdsOf } from './people.ts';
import { plainOrders } from './plainOrders.ts';
import { enrolmentRecords, sessionCourse, sessionDays, sessionId } from './sessions.ts';
import type { ToldOrder } from './toldOrder.ts';

/** The dossiers of the demonstration. */
export const toldOrders: readonly ToldOrder[] = [...plainOrders, ...eventfulOrders];

export const orderId = (told: ToldOrder): string => demonstrationId('order', told.session, told.client);

const orderRecord = (told: ToldOrder, today: CivilDay): DemonstrationRecord => ({
  table: 'orders',
  id: orderId(told),
  fields: {
    clientId: clientId(told.client),
    courseId: courseId(sessionCourse(told.session)),
    sessionId: sessionId(told.session),
    channel: told.channel ?? 'inPerson',
    participants: told.participants,
    unit: told.unit,
    unitExclTax: cents(told.unitExclTax),
    vat: 'standard20',
    billingAddress: billingAddressOf(told.client),
    // A draft names no version: it follows the one in force until its proposal leaves.
    ...(told.stage === 'draft' ? {} : { termsVersion: termsId }),
    ...(told.followedBy ? { followedBy: told.followedBy } : {}),
    ...told.more?.(today),
  },
});

/** Names come in the order of the list; where fewer are known than announced, the rest come later. */
const namesOf = (told: ToldOrder): readonly string[] =>
  participantIdsOf(told.client).slice(0, told.participants);

/** A dossier and the people enrolled through it. */
export const orderRecords = (told: ToldOrder, today: CivilDay): readonly DemonstrationRecord[] => [
  orderRecord(told, today),
  ...enrolmentRecords(told.session, orderId(told), namesOf(told)),
];

/** What has happened to a dossier until today. */
export function orderFacts(told: ToldOrder, today: CivilDay): readonly DemonstrationFact[] {
  const facts = told.happened(today).map(
    (happening, index) =>
      ({
        ...happening,
        id: demonstrationId('fact', orderId(told), String(index)),
        subject: orderId(told),
      }) as DemonstrationFact,
  );
  return withTargets(told.depositToInvoice ? facts : withDepositInvoice(facts));
}

/** The first day of a dossier's session. */
export const firstDayOf = (told: ToldOrder, today: CivilDay): CivilDay =>
  sessionDays(told.session, today)[0] ?? today;
