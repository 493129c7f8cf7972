import { describe, expect, it, test } from 'vitest';
import { civilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { acknowledgementMatter } from '../../../../shared/domain/letters/acknowledgementMatter.ts';
import { cancellationMatter } from '../../../../shared/domain/letters/cancellationMatter.ts';
import { formalNoticeMatter } from '../../../../shared/domain/letters/formalNoticeMatter.ts';
import type { LetterCase } from '../../../../shared/domain/letters/letterCase.ts';
import { lettersFor, matterOf } from '../../../../shared/domain/letters/lettersFor.ts';
import { type LetterKind, letterKinds } from '../../../../shared/domain/letters/letterKinds.ts';
import { postponementMatter } from '../../../../shared/domain/letters/postponementMatter.ts';
import { refusalMatter } from '../../../../shared/domain/letters/refusalMatter.ts';
import { rescissionMatter } from '../../../../shared/domain/letters/rescissionMatter.ts';
import { suspensionMatter } from '../../../../shared/domain/letters/suspensionMatter.ts';
import type { Dossier } from '../../../../shared/domain/orders/dossier.ts';
import { statementOfDossier } from '../../../../shared/domain/orders/storyOf.ts';
import { companyDossier, individualDossier } from '../../../support/dossierFixture.ts';
import {
  andThen,
  cancelledOn,
  contracted,
  contractedInJuly,
  dossierWith,
  individualContracted,
  letterCases,
  onDays,
  orderedInJuly,
  paid,
  type Told,
  unpaid,
} from '../../../support/letterFixture.ts';

/*
 * Ardèche Bois: 14 and 15 December 2026, 1 450,00 € excl. tax, 1 740,00 € incl. tax, deposit of 30 %, 522,00 €; the
 * contract is final on 7 October 2026. Days and sums by hand, from law.md, section 10.
 */
const inForce = dossierWith(companyDossier, contracted);

function caseOf(dossier: Dossier, on: string, about?: string): LetterCase {
  const day = civilDay(on);
  return { dossier, statement: statementOfDossier(dossier, day), on: day, about };
}
const codeOf = (kind: LetterKind, dossier: Dossier, on: string): string | null => {
  const matter = matterOf[kind](caseOf(dossier, on));
  return matter.ok ? null : matter.error.code;
};

const postponed = (day: string, newStart: string | undefined, dossier: Dossier): Dossier =>
  andThen(dossier, [
    'order.postponementRequested',
    day,
    { inWriting: true, reason: 'other', ...(newStart ? { newStart: civilDay(newStart) } : {}) },
  ]);
const july = dossierWith(orderedInJuly, contractedInJuly);
const called: Told = [
  'order.cancellationReceived',
  '2026-11-20',
  { by: 'client', inWriting: false, reason: 'other', means: 'telephone' },
];

describe('every letter', () => {
  it.each(letterKinds)('%s has something to say where the order calls for it', (kind) => {
    const { dossier, on } = letterCases[kind];
    expect(codeOf(kind, dossier, on)).toBe(null);
    expect(lettersFor(caseOf(dossier, on))).toContain(kind);
  });

  it.each<[LetterKind, string, Dossier, string]>([
    ['acknowledgement', 'letter.nothingReceived', companyDossier, '2026-10-01'],
    ['cancellationLetter', 'letter.notCancelled', inForce, '2026-10-08'],
    ['postponementLetter', 'letter.notPostponed', inForce, '2026-10-08'],
    [
      'postponementLetter',
      'letter.cancelledSince',
      cancelledOn('2026-11-30', postponed('2026-11-02', '2027-01-11', inForce)),
      '2026-12-01',
    ],
    ['refusalLetter', 'letter.nothingRefused', inForce, '2026-10-08'],
    ['suspensionLetter', 'letter.mayNotSuspend', inForce, '2026-10-08'],
    // Due on 1 October: that day it is not late yet.
    ['formalNotice', 'letter.nothingOverdue', unpaid, '2026-10-01'],
    [
      'formalNotice',
      'letter.nothingOverdue',
      andThen(unpaid, paid('2026-10-30', 121_800 + 4000 + 1200)),
      '2026-10-30',
    ],
    ['rescissionLetter', 'letter.noFormalNotice', unpaid, '2026-11-22'],
    // Received on the 12th: eight days end on the 20th (law.md 4.7).
    [
      'rescissionLetter',
      'letter.rescissionTooEarly',
      andThen(unpaid, ['order.formalNoticeReceived', '2026-11-12']),
      '2026-11-20',
    ],
  ])('%s says why it has nothing to say: %s', (kind, code, dossier, on) => {
    const matter = matterOf[kind](caseOf(dossier, on));
    expect(matter).toMatchObject({ ok: false, error: { code } });
    expect(!matter.ok && matter.error.because).toMatch(/^[A-ZÀÉ].*\.$/);
    expect(lettersFor(caseOf(dossier, on))).not.toContain(kind);
  });

  test('a fact that was taken back calls for no letter', () => {
    const cancelled = cancelledOn('2026-11-30');
    const target = cancelled.facts.at(-1)?.id ?? '';
    const corrected = andThen(cancelled, ['reversed', '2026-12-01', { target }]);
    expect(codeOf('cancellationLetter', corrected, '2026-12-01')).toBe('letter.notCancelled');
  });
});

describe('the acknowledgement', () => {
  const pieces: readonly Told[] = [
    ['order.proposalIssued', '2026-10-01'],
    ['order.documentsReceived', '2026-10-05'],
  ];
  it.each<[string, readonly Told[], string, number, readonly number[]]>([
    ['asks for the whole deposit', pieces, '2026-10-06', 52_200, []],
    // P4 of law.md: 300,00 € of 522,00 € leave 222,00 €.
    ['asks for what is missing of it', [...pieces, paid('2026-10-06', 30_000)], '2026-10-06', 22_200, []],
    ['tells the balance once the contract is final', contracted, '2026-10-07', 0, [121_800]],
    [
      'asks for no deposit that was waived, and tells the whole price',
      [['order.depositWaived', '2026-10-02'], ...pieces],
      '2026-10-06',
      0,
      [174_000],
    ],
  ])('%s', (_what, told, on, depositLeft, toCome) => {
    const matter = acknowledgementMatter(caseOf(dossierWith(companyDossier, told), on));
    expect(matter).toMatchObject({ ok: true, value: { depositLeft } });
    expect(matter.ok && matter.value.toCome.map(({ left }) => left)).toEqual(toCome);
  });

  it('asks an individual for nothing before the window ends', () => {
    const told: readonly Told[] = [
      ['order.proposalIssued', '2026-10-26'],
      ['order.contractSigned', '2026-11-02'],
    ];
    // L221-18: signed on the 2nd, until Monday 16 November; 208,80 € may be asked for from the 17th.
    const dossier = dossierWith(individualDossier, told);
    expect(acknowledgementMatter(caseOf(dossier, '2026-11-16'))).toMatchObject({ value: { depositLeft: 0 } });
    expect(acknowledgementMatter(caseOf(dossier, '2026-11-17'))).toMatchObject({
      value: { depositLeft: 20_880 },
    });
  });
});

describe('the cancellation letter', () => {
  const byProvider = andThen(inForce, [
    'order.cancellationReceived',
    '2026-12-01',
    { by: 'provider', inWriting: true, reason: 'trainerUnavailable' },
  ]);
  const renounced = cancelledOn(
    '2026-10-20',
    dossierWith(companyDossier, [
      ['order.proposalIssued', '2026-10-01'],
      ['order.documentsReceived', '2026-10-05'],
    ]),
  );
  const withdrawn = andThen(
    dossierWith(individualDossier, [
      ['order.proposalIssued', '2026-10-26'],
      ['order.contractSigned', '2026-11-02'],
    ]),
    ['order.withdrawalSent', '2026-11-10'],
  );
  it.each<[string, string, number, Dossier, string]>([
    // C1 to C4 of law.md: sixteen, fifteen, fourteen days before, the first day itself.
    ['inTime', 'sixteen days before', 16, cancelledOn('2026-11-28'), '2026-11-28'],
    ['inTime', 'fifteen days before', 15, cancelledOn('2026-11-29'), '2026-11-29'],
    ['late', 'fourteen days before', 14, cancelledOn('2026-11-30'), '2026-11-30'],
    ['late', 'on the first day', 0, cancelledOn('2026-12-14'), '2026-12-14'],
    ['late', 'on the second day', -1, cancelledOn('2026-12-15'), '2026-12-15'],
    ['byProvider', 'by the organisation', 13, byProvider, '2026-12-01'],
    ['beforeContract', 'signed, never paid', 55, renounced, '2026-10-20'],
    ['withdrawn', 'within the window', 34, withdrawn, '2026-11-10'],
  ])('is « %s » %s', (outcome, _when, daysBefore, dossier, on) => {
    expect(cancellationMatter(caseOf(dossier, on))).toMatchObject({
      ok: true,
      value: { outcome, daysBefore, told: { event: { on } } },
    });
  });

  it('counts the last free day as it stood before, and fourteen days to pay back', () => {
    expect(cancellationMatter(caseOf(cancelledOn('2026-11-28'), '2026-12-05'))).toMatchObject({
      value: { freeUntil: '2026-11-29', refundBy: '2026-12-12' },
    });
  });

  it('follows the order’s own delay: ten days agreed make fourteen days early enough', () => {
    const special = { ...inForce, order: { ...inForce.order, specialTerms: { cancellationDays: 10 } } };
    expect(cancellationMatter(caseOf(cancelledOn('2026-11-30', special), '2026-11-30'))).toMatchObject({
      value: { outcome: 'inTime', freeUntil: '2026-12-04' },
    });
  });
});

describe('the postponement letter', () => {
  // R1 to R5 of law.md: ordered on 1 July, six months end on 1 January 2027, that day included.
  it.each<[string, string, Dossier, string, string | null]>([
    ['dated', 'well within', postponed('2026-09-20', '2026-12-14', july), '2026-09-21', '2026-12-14'],
    ['dated', 'on the last day', postponed('2026-09-20', '2027-01-01', july), '2026-09-21', '2027-01-01'],
    ['beyondLimit', 'after it', postponed('2026-09-20', '2027-01-04', july), '2026-09-21', '2027-01-04'],
    ['undated', 'without a date', postponed('2026-09-20', undefined, july), '2027-01-01', null],
    ['lapsed', 'without a date, the day after', postponed('2026-09-20', undefined, july), '2027-01-02', null],
    ['tooLate', 'once begun', postponed('2026-10-13', '2026-12-14', july), '2026-10-13', '2026-10-12'],
  ])('is « %s » %s', (outcome, _when, dossier, on, newStart) => {
    const matter = postponementMatter(caseOf(dossier, on));
    const to = newStart ? { start: newStart } : null;
    expect(matter).toMatchObject({ ok: true, value: { outcome, from: { start: '2026-10-12' }, to } });
  });

  it('names the day not to pass and the day on which all is due', () => {
    const dossier = postponed('2026-09-20', '2026-12-14', july);
    expect(postponementMatter(caseOf(dossier, '2026-09-21'))).toMatchObject({
      value: { limit: '2027-01-01', forfeitOn: '2027-01-02', excused: false },
    });
  });

  it('is by the organisation where it moves the session itself', () => {
    const moved = andThen(july, [
      'order.cancellationReceived',
      '2026-09-20',
      {
        by: 'provider',
        inWriting: true,
        reason: 'trainerUnavailable',
        newStart: civilDay('2026-11-09'),
      },
    ]);
    expect(postponementMatter(caseOf(moved, '2026-09-21'))).toMatchObject({
      value: { outcome: 'byProvider', from: { start: '2026-10-12' }, to: { start: '2026-11-09' } },
    });
  });

  it('answers the last postponement, and says so of an older one', () => {
    const once = postponed('2026-09-10', '2026-11-09', july);
    const twice = postponed('2026-09-20', '2026-12-14', once);
    const [first, second] = [once.facts.at(-1)?.id, twice.facts.at(-1)?.id];
    expect(postponementMatter(caseOf(twice, '2026-09-21', second))).toMatchObject({
      value: { from: { start: '2026-11-09' }, to: { start: '2026-12-14' } },
    });
    expect(postponementMatter(caseOf(twice, '2026-09-21', first))).toMatchObject({
      ok: false,
      error: { code: 'letter.postponedAgain' },
    });
  });
});

describe('the letter of refusal', () => {
  it('of a call tells what a written cancellation would cost, until the fifteenth day and after', () => {
    const matter = refusalMatter(caseOf(andThen(inForce, called), '2026-11-20'));
    expect(matter).toMatchObject({
      value: {
        kind: 'request',
        refusal: { code: 'notInWriting', clause: '3.5' },
        ifCancelled: [
          { on: '2026-11-29', lines: [{ amount: 52_200 }] },
          { on: '2026-11-30', lines: [{ amount: 174_000 }] },
        ],
      },
    });
  });

  it('of a call that came late tells one cost: everything', () => {
    const matter = refusalMatter(caseOf(andThen(inForce, called), '2026-12-02'));
    expect(matter).toMatchObject({
      value: { ifCancelled: [{ on: '2026-12-02', lines: [{ amount: 174_000 }] }] },
    });
  });

  it.each([
    ['C7 of law.md: trainees are absent, in INTRA', 'traineeAbsenceIntra', { reason: 'traineeAbsence' }],
    ['said, not written', 'notInWriting', { inWriting: false }],
  ] as const)('is about what was refused: %s', (_what, code, data) => {
    const dossier = andThen(inForce, [
      'order.cancellationReceived',
      '2026-11-01',
      { by: 'client', inWriting: true, reason: 'other', ...data },
    ]);
    expect(refusalMatter(caseOf(dossier, '2026-11-02'))).toMatchObject({ value: { refusal: { code } } });
  });

  it('of a change has the client’s words and the answer', () => {
    const asked = andThen(inForce, [
      'order.changeRequested',
      '2026-11-02',
      { inWriting: true, what: 'Une personne de plus' },
    ]);
    const refused = andThen(asked, [
      'order.changeAnswered',
      '2026-11-04',
      { accepted: false, note: 'La salle est pleine.' },
    ]);
    expect(refusalMatter(caseOf(refused, '2026-11-04'))).toMatchObject({
      value: {
        kind: 'change',
        asked: { what: 'Une personne de plus' },
        answer: { note: 'La salle est pleine.' },
      },
    });
    expect(codeOf('refusalLetter', asked, '2026-11-04')).toBe('letter.nothingRefused');
  });

  it('is never about what the organisation itself did', () => {
    const own = andThen(inForce, [
      'order.cancellationReceived',
      '2026-11-20',
      { by: 'provider', inWriting: false, reason: 'traineeAbsence' },
    ]);
    expect(codeOf('refusalLetter', own, '2026-11-20')).toBe('letter.nothingRefused');
  });
});

describe('the letter of suspension', () => {
  const partly = dossierWith(companyDossier, [
    ['order.proposalIssued', '2026-11-10'],
    ['order.documentsReceived', '2026-11-12', { termsSigned: false }],
  ]);
  it('asks for what is missing, from fifteen days before the start', () => {
    expect(codeOf('suspensionLetter', partly, '2026-11-28')).toBe('letter.mayNotSuspend');
    expect(suspensionMatter(caseOf(partly, '2026-11-29'))).toMatchObject({
      value: { missingPieces: ['termsSigned'], missingDeposit: 52_200, overdue: null },
    });
  });

  it('asks for what is overdue, and for no piece of a contract that is final', () => {
    // I8 of law.md: 1 218,00 € for 52 days at 12,40 % make 21,52 €; with 40,00 €, 1 279,52 €.
    expect(suspensionMatter(caseOf(unpaid, '2026-11-22'))).toMatchObject({
      value: { missingPieces: [], missingDeposit: 0, overdue: { principal: 121_800, total: 127_952 } },
    });
  });
});

describe('the letter of suspension to an individual', () => {
  // Signed on 2 November, window until the 16th: 208,80 € may be asked for from the 17th. Session on 14 December.
  const signed = dossierWith(individualDossier, [
    ['order.proposalIssued', '2026-10-26'],
    ['order.contractSigned', '2026-11-02'],
  ]);
  it('asks once for a deposit that nobody invoiced: it is missing, not overdue', () => {
    expect(suspensionMatter(caseOf(signed, '2026-11-29'))).toMatchObject({
      value: { missingDeposit: 20_880, overdue: null },
    });
  });

  it('asks once for a deposit whose invoice is overdue: it is claimed, not missing besides', () => {
    const invoiced = andThen(signed, [
      'order.invoiceIssued',
      '2026-11-17',
      { kind: 'deposit', to: 'client' },
    ]);
    expect(suspensionMatter(caseOf(invoiced, '2026-11-29'))).toMatchObject({
      value: { missingDeposit: 0, overdue: { principal: 20_880, interest: 0, total: 20_880 } },
    });
  });
});

describe('the formal notice', () => {
  it('claims what is late and leaves the days of the clause', () => {
    expect(formalNoticeMatter(caseOf(unpaid, '2026-11-22'))).toMatchObject({
      value: {
        claim: { principal: 121_800, interest: 2152, recoveryFee: 4000, paid: 0, total: 127_952 },
        days: 8,
        mayRescind: true,
      },
    });
  });

  it('leaves the days agreed for this order', () => {
    const special = { ...unpaid, order: { ...unpaid.order, specialTerms: { formalNoticeDays: 15 } } };
    expect(formalNoticeMatter(caseOf(special, '2026-11-22'))).toMatchObject({ value: { days: 15 } });
  });

  it('after a cancellation claims the indemnity, and announces no rescission: there is nothing left to rescind', () => {
    const dossier = andThen(cancelledOn('2026-11-30'), [
      'order.invoiceIssued',
      '2026-11-30',
      { kind: 'indemnity', to: 'client' },
    ]);
    expect(formalNoticeMatter(caseOf(dossier, '2026-12-10'))).toMatchObject({
      value: { claim: { principal: 121_800 }, mayRescind: false },
    });
  });
});

describe('the letter of rescission', () => {
  const noticed = andThen(unpaid, ['order.formalNoticeReceived', '2026-11-12']);
  it('says how many days have passed, and keeps what fell due', () => {
    const matter = rescissionMatter(caseOf(noticed, '2026-11-21'));
    expect(matter).toMatchObject({
      value: {
        noticeOn: '2026-11-12',
        days: 8,
        elapsed: 9,
        answeredOn: null,
        rescindedOn: '2026-11-21',
        stays: [{ left: 121_800 }],
        falls: [],
      },
    });
  });

  it('names the answer that did not settle it', () => {
    const answered = andThen(noticed, ['order.formalNoticeAnswered', '2026-11-15']);
    expect(rescissionMatter(caseOf(answered, '2026-11-25'))).toMatchObject({
      value: { answeredOn: '2026-11-15' },
    });
  });

  it('written after it was recorded keeps the day recorded', () => {
    const rescinded = andThen(noticed, ['order.rescissionNotified', '2026-11-23']);
    expect(rescissionMatter(caseOf(rescinded, '2026-11-30'))).toMatchObject({
      value: { rescindedOn: '2026-11-23', elapsed: 11, stays: [{ left: 121_800 }] },
    });
  });

  it('lets fall what was still to come', () => {
    // Session in two weeks: the deposit is paid, the balance of 1 218,00 € is not due yet.
    const early = andThen(dossierWith(onDays(companyDossier, '2026-12-14'), contracted), [
      'order.formalNoticeReceived',
      '2026-11-12',
    ]);
    expect(rescissionMatter(caseOf(early, '2026-11-21'))).toMatchObject({
      value: { stays: [], falls: [{ kind: 'balance', amount: 121_800 }] },
    });
  });
});

describe('letters to an individual', () => {
  it('cancelled late owe the deposit at most', () => {
    // C10 of law.md, on 696,00 € and a deposit of 208,80 €.
    const dossier = cancelledOn('2026-12-10', individualContracted);
    expect(cancellationMatter(caseOf(dossier, '2026-12-10'))).toMatchObject({ value: { outcome: 'late' } });
    expect(statementOfDossier(dossier, civilDay('2026-12-10')).balance.client).toBe(0);
  });
});
