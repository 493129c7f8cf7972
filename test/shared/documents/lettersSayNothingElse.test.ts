import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { textsOfPaper } from '../../../shared/documents/layout/blocks.ts';
import { paperOf } from '../../../shared/documents/papers/paperOf.ts';
import type { DocumentRequest } from '../../../shared/documents/request.ts';
import { addDays, type CivilDay, civilDay, isCivilDay } from '../../../shared/domain/dates/civilDay.ts';
import { formatDay, formatNumericDay } from '../../../shared/domain/dates/formatDay.ts';
import { lettersFor } from '../../../shared/domain/letters/lettersFor.ts';
import type { LetterKind } from '../../../shared/domain/letters/letterKinds.ts';
import { statementBefore, toldEvents } from '../../../shared/domain/letters/toldEvents.ts';
import { type Cents, cents } from '../../../shared/domain/money/cents.ts';
import { formatAmount } from '../../../shared/domain/money/formatMoney.ts';
import { accountOf, toRefundOf } from '../../../shared/domain/orders/accountOf.ts';
import type { Dossier } from '../../../shared/domain/orders/dossier.ts';
import { chasedInvoices } from '../../../shared/domain/reminders/chasedInvoices.ts';
import { reminderMatter } from '../../../shared/domain/reminders/reminderMatter.ts';
import { claimOf, payableBy, unpaidLines } from '../../../shared/domain/orders/unpaidLines.ts';
import { termsOfDossier } from '../../../shared/domain/terms/termsOfDossier.ts';
import { requestFor } from '../../support/documentFixture.ts';
import { companyDossier, fundedDossier, individualDossier } from '../../support/dossierFixture.ts';
import { contracted, dossierWith, paid, type Told } from '../../support/letterFixture.ts';

const origin = civilDay('2026-10-01');
const day = fc.integer({ min: 0, max: 150 }).map((count) => addDays(origin, count));
const amount = fc.constantFrom(1, 20_000, 20_880, 52_200, 121_800, 200_000);

/** What may happen to an order, sensible or not, on a day. */
const happening: fc.Arbitrary<Told> = fc
  .tuple(day, day, amount, fc.boolean())
  .chain(([on, later, sum, yes]) =>
    fc.constantFrom<Told>(
      ['order.documentsReceived', on],
      ['order.documentsReceived', on, { termsSigned: false }],
      ['order.contractSigned', on],
      paid(on, sum),
      ['order.depositWaived', on],
      ['order.withdrawalSent', on],
      ['order.cancellationReceived', on, { by: 'client', inWriting: yes, reason: 'other' }],
      ['order.cancellationReceived', on, { by: 'provider', inWriting: true, reason: 'trainerUnavailable' }],
      ['order.postponementRequested', on, { inWriting: yes, reason: 'other', newStart: later }],
      ['order.postponementRequested', on, { inWriting: true, reason: 'other' }],
      ['order.trainingDelivered', on],
      ['order.invoiceIssued', on, { kind: 'final', to: 'client' }],
      ['order.formalNoticeReceived', on],
      [
        'reminderSent',
        on,
        { step: 'reminder1', to: 'client', invoices: ['fact-1'], number: 'COUR-2026-0001', paper: 'p1' },
      ],
      ['order.rescissionNotified', on],
      ['order.refundPaid', on, { amount: cents(sum) }],
    ),
  );

const orders: fc.Arbitrary<Dossier> = fc
  .record({
    base: fc.constantFrom(companyDossier, fundedDossier, individualDossier),
    special: fc.constantFrom(undefined, { cancellationDays: 10, depositRate: 2500 }, { recoveryFee: 5000 }),
    told: fc.array(happening, { maxLength: 9 }),
  })
  .map(({ base, special, told }) =>
    dossierWith({ ...base, order: { ...base.order, specialTerms: special } }, [
      ['order.proposalIssued', '2026-10-01'],
      ...told.toSorted((a, b) => (a[1] < b[1] ? -1 : 1)),
    ]),
  );

const unpaid: readonly Told[] = [
  ...contracted,
  ['order.trainingDelivered', '2026-12-15'],
  ['order.invoiceIssued', '2026-12-16', { kind: 'final', to: 'client' }],
];

const reminded: readonly Told[] = [
  ...unpaid,
  [
    'reminderSent',
    '2026-12-28',
    { step: 'reminder1', to: 'client', invoices: ['fact-5'], number: 'COUR-2026-0001', paper: 'p1' },
  ],
];

const rescinded: readonly Told[] = [
  ...reminded,
  ['order.formalNoticeReceived', '2027-01-12'],
  ['order.rescissionNotified', '2027-01-25'],
];

/** The letters that a story of pure chance seldom calls for, each by a story of its own. */
const seldom: readonly (readonly [readonly Told[], string])[] = [
  [
    [
      ...contracted,
      [
        'order.postponementRequested',
        '2026-10-20',
        { inWriting: true, reason: 'other', newStart: civilDay('2027-02-01') },
      ],
    ],
    '2026-10-20',
  ],
  [unpaid, '2026-12-28'],
  [reminded, '2027-01-12'],
  [rescinded, '2027-01-25'],
];

/** Every number and every text inside a thing. */
function leavesOf(thing: unknown): readonly (number | string)[] {
  if (typeof thing === 'number' || typeof thing === 'string') return [thing];
  if (typeof thing !== 'object' || thing === null) return [];
  return Object.values(thing).flatMap(leavesOf);
}

const spaces = /[\u00a0\u202f]/g;
const amountsIn = (text: string): readonly string[] =>
  text.replace(spaces, ' ').match(/(?<![\d,])\d{1,3}(?: \d{3})*,\d\d(?!\d| ?%)/g) ?? [];
const daysIn = (text: string): readonly string[] =>
  text.replace(spaces, ' ').match(/\d{1,2}(?:er)? [a-zéû]{3,9} \d{4}|\d\d\/\d\d\/\d{4}/g) ?? [];

/** What the screen knows of the order: the statement and what is read off it, on the day and before each event. */
function knownOf(request: DocumentRequest): readonly unknown[] {
  const { dossier, statement, on } = request;
  return [
    statement,
    ...toldEvents(request).map((told) => statementBefore(request, told)),
    accountOf(dossier, statement, on),
    claimOf(statement, on),
    unpaidLines(statement),
    payableBy(statement, on),
    chasedInvoices(request),
    reminderMatter('reminder1')(request),
    toRefundOf(statement),
    dossier.facts,
    termsOfDossier(dossier, on),
    // What is missing of a deposit, and the interest and fee that a payment covered.
    Math.max(0, statement.deposit.amount - statement.acceptance.depositPaid),
  ];
}

/** The days that follow from a known one: the day after a last day, and the fourteen of L221-24. */
const withNext = (known: CivilDay): readonly CivilDay[] => [known, addDays(known, 1), addDays(known, 14)];

function sayable(request: DocumentRequest): ReadonlySet<string> {
  const leaves = leavesOf([knownOf(request), request.on]);
  const numbers = leaves.filter((leaf) => typeof leaf === 'number' && Number.isInteger(leaf)) as Cents[];
  const texts = leaves.filter((leaf) => typeof leaf === 'string');
  const days = texts.filter((text) => isCivilDay(text)).flatMap(withNext);
  return new Set(
    [
      ...numbers.map((number) => formatAmount(cents(Math.abs(number)))),
      ...days.flatMap((known) => [formatDay(known), formatNumericDay(known)]),
      ...texts.flatMap((text) => [...amountsIn(text), ...daysIn(text)]),
    ].map((text) => text.replace(spaces, ' ')),
  );
}

it('every amount and every day that a letter prints stands in the statement or in the facts', () => {
  const seen = new Map<LetterKind, number>();
  fc.assert(
    fc.property(orders, day, (dossier, on) => {
      const { statement } = requestFor('acknowledgement', dossier, { on });
      for (const kind of lettersFor({ dossier, statement, on })) {
        const request = requestFor(kind, dossier, { on });
        const known = sayable(request);
        const text = textsOfPaper(paperOf(request)).join('\n');
        for (const said of [...amountsIn(text), ...daysIn(text)])
          expect(known.has(said), `${kind}: ${said}\n${text}`).toBe(true);
        seen.set(kind, (seen.get(kind) ?? 0) + 1);
      }
    }),
    {
      numRuns: 1500,
      examples: seldom.map(([told, on]) => [dossierWith(companyDossier, told), civilDay(on)]),
    },
  );
  // The stories drawn call for every kind of letter, or the test would say nothing of it.
  expect([...seen.keys()].toSorted()).toEqual([
    'acknowledgement',
    'cancellationLetter',
    'formalNotice',
    'postponementLetter',
    'refusalLetter',
    'reminder1',
    'reminder2',
    'rescissionLetter',
    'suspensionLetter',
  ]);
});
