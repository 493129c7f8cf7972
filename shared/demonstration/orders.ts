import { addDays, type CivilDay, earlier } from '../domain/dates/civilDay.ts';
import { nextWorkingDay } from '../domain/dates/nextWorkingDay.ts';
import { cents } from '../domain/money/cents.ts';
import type { OrderStatus } from '../domain/orders/statement.ts';
import { billingAddressOf, clientId } from './clients.ts';
import { courseId } from './courses.ts';
import {
  type DemonstrationFact,
  type DemonstrationRecord,
  demonstrationId,
  type FieldsOf,
} from './demonstration.ts';
import { termsId } from './organisation.ts';
import { participantIdsOf } from './people.ts';
import {
  enrolmentRecords,
  lastDayOf,
  type SessionName,
  sessionCourse,
  sessionDays,
  sessionId,
} from './sessions.ts';

type OrderFields = FieldsOf<'orders'>;
type Happening = Pick<DemonstrationFact, 'kind' | 'day' | 'data'>;

/** One dossier: who orders what, at which price, and what has happened until today. */
export interface ToldOrder {
  readonly session: SessionName;
  readonly client: string;
  /** What the engine must find today: held by a test on every day of the year. */
  readonly stage: OrderStatus;
  readonly participants: number;
  readonly unit: OrderFields['unit'];
  readonly unitExclTax: number;
  readonly channel?: OrderFields['channel'];
  readonly more?: (today: CivilDay) => Partial<OrderFields>;
  readonly happened: (today: CivilDay) => readonly Happening[];
}

const proposed = (day: CivilDay): Happening => ({ kind: 'order.proposalIssued', day, data: {} });
const allPieces = (day: CivilDay): Happening => ({ kind: 'order.documentsReceived', day, data: {} });
/** So many days ago, put off to the next working day: nobody posts, signs or pays on a Sunday. */
const ago = (today: CivilDay, count: number): CivilDay =>
  earlier(nextWorkingDay(addDays(today, -count)), today);
const signed = (day: CivilDay): Happening => ({ kind: 'order.contractSigned', day, data: {} });
const delivered = (day: CivilDay): Happening => ({ kind: 'order.trainingDelivered', day, data: {} });
const finalInvoice = (day: CivilDay): Happening => ({
  kind: 'order.invoiceIssued',
  day,
  data: { kind: 'final', to: 'client' },
});
const paid = (day: CivilDay, amount: number): Happening => ({
  kind: 'order.paymentReceived',
  day,
  data: { from: 'client', amount: cents(amount), means: 'transfer' },
});

/** The dossiers of the demonstration. Days are counted from today; sums are written by hand. */
export const toldOrders: readonly ToldOrder[] = [
  {
    session: 'bois',
    client: 'Ardèche Bois',
    stage: 'awaitingDeposit',
    participants: 10,
    unit: 'group',
    unitExclTax: 145_000,
    more: () => ({ clientReference: 'BC-2107' }),
    happened: (today) => [proposed(ago(today, 14)), allPieces(addDays(today, -6))],
  },
  {
    session: 'vergers',
    client: 'Les Vergers du Coiron',
    stage: 'proposed',
    participants: 4,
    unit: 'group',
    unitExclTax: 160_000,
    happened: (today) => [proposed(ago(today, 29))],
  },
  {
    session: 'transports',
    client: 'Transports Valmont',
    stage: 'awaitingDocuments',
    participants: 8,
    unit: 'group',
    unitExclTax: 89_000,
    happened: (today) => [
      proposed(ago(today, 12)),
      {
        kind: 'order.documentsReceived',
        day: ago(today, 3),
        data: { goodForAgreement: false, termsInitialled: false, termsSigned: false },
      },
    ],
  },
  {
    session: 'mairie',
    client: 'Commune de Saint-Elme-sur-Ouvèze',
    stage: 'contracted',
    participants: 5,
    unit: 'group',
    unitExclTax: 145_000,
    more: () => ({ clientReference: 'ENG-0318' }),
    happened: (today) => [
      proposed(ago(today, 27)),
      {
        kind: 'order.depositWaived',
        day: ago(today, 20),
        data: { note: 'Paiement après service fait.' },
      },
      allPieces(ago(today, 18)),
    ],
  },
  {
    session: 'inter',
    client: 'VIDAL Anne',
    stage: 'withdrawalPeriod',
    participants: 1,
    unit: 'person',
    unitExclTax: 58_000,
    channel: 'distance',
    happened: (today) => [proposed(ago(today, 9)), signed(ago(today, 3))],
  },
  {
    session: 'inter',
    client: 'BERTHON Louis',
    stage: 'contracted',
    participants: 1,
    unit: 'person',
    unitExclTax: 58_000,
    channel: 'distance',
    happened: (today) => [proposed(ago(today, 38)), signed(ago(today, 32)), paid(ago(today, 10), 20_880)],
  },
  {
    session: 'inter',
    client: 'Menuiserie Roche',
    stage: 'contracted',
    participants: 2,
    unit: 'person',
    unitExclTax: 58_000,
    more: (today) => ({
      funderId: clientId('OPCO Artisanat et Territoires'),
      fundingReference: 'PEC-84-07-0451',
      fundingAmount: cents(80_000),
      fundingBasis: 'inclTax',
      fundingHours: 28,
      subrogation: true,
      fundingRequestedOn: addDays(today, -22),
      fundingApprovedOn: addDays(today, -8),
    }),
    happened: (today) => [proposed(ago(today, 24)), allPieces(ago(today, 17)), paid(ago(today, 15), 41_760)],
  },
  {
    session: 'passerelle',
    client: 'Passerelle Compétences',
    stage: 'proposed',
    participants: 14,
    unit: 'group',
    unitExclTax: 145_000,
    happened: (today) => [proposed(ago(today, 4))],
  },
  {
    session: 'fromagerie',
    client: 'Fromagerie du Mézenc',
    stage: 'inProgress',
    participants: 6,
    unit: 'group',
    unitExclTax: 145_000,
    happened: (today) => [proposed(ago(today, 45)), allPieces(ago(today, 37)), paid(ago(today, 36), 52_200)],
  },
  {
    session: 'hotel',
    client: 'Hôtel des Gorges',
    stage: 'delivered',
    participants: 4,
    unit: 'group',
    unitExclTax: 160_000,
    happened: (today) => [
      proposed(ago(today, 70)),
      allPieces(ago(today, 61)),
      paid(ago(today, 58), 57_600),
      delivered(lastDayOf('hotel', today)),
      finalInvoice(nextWorkingDay(addDays(lastDayOf('hotel', today), 1))),
    ],
  },
  {
    session: 'pastInter',
    client: 'Les Vergers du Coiron',
    stage: 'settled',
    participants: 1,
    unit: 'person',
    unitExclTax: 58_000,
    happened: (today) => {
      const invoicedOn = nextWorkingDay(addDays(lastDayOf('pastInter', today), 1));
      return [
        proposed(ago(today, 95)),
        allPieces(ago(today, 88)),
        paid(ago(today, 86), 20_880),
        delivered(lastDayOf('pastInter', today)),
        finalInvoice(invoicedOn),
        paid(invoicedOn, 48_720),
      ];
    },
  },
  {
    session: 'imprimerie',
    client: 'Imprimerie Vernet',
    stage: 'expired',
    participants: 6,
    unit: 'group',
    unitExclTax: 89_000,
    happened: (today) => [proposed(ago(today, 43))],
  },
  {
    session: 'accueil',
    client: 'Ardèche Bois',
    stage: 'draft',
    participants: 6,
    unit: 'group',
    unitExclTax: 95_000,
    happened: () => [],
  },
];

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
export const orderFacts = (told: ToldOrder, today: CivilDay): readonly DemonstrationFact[] =>
  told.happened(today).map(
    (happening, index) =>
      ({
        ...happening,
        id: demonstrationId('fact', orderId(told), String(index)),
        subject: orderId(told),
      }) as DemonstrationFact,
  );

/** The first day of a dossier's session. */
export const firstDayOf = (told: ToldOrder, today: CivilDay): CivilDay =>
  sessionDays(told.session, today)[0] ?? today;
