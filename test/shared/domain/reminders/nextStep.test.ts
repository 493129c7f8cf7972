import { describe, expect, it, test } from 'vitest';
import { civilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { ladderOf, type LadderStep } from '../../../../shared/domain/reminders/ladder.ts';
import { nextStepOf, reachedOf, type SentStep } from '../../../../shared/domain/reminders/nextStep.ts';
import { outOfTurn } from '../../../../shared/domain/reminders/outOfTurn.ts';

const usual = ladderOf({});
const due = { to: 'client', since: civilDay('2026-10-01') } as const;
const sent = (step: LadderStep, on: string, to: 'client' | 'opco' = 'client'): SentStep => ({
  step,
  to,
  on: civilDay(on),
});

/** What has become of the sum of 1 October once these steps were taken. */
const standing = (...steps: readonly SentStep[]) => {
  const reached = reachedOf(due, steps);
  return [{ reached, next: nextStepOf(due, reached, usual) }];
};
const plain = (text: string | null): string | null => text?.replaceAll('\u00a0', ' ') ?? null;

describe('the next step towards a payer who is late since 1 October 2026', () => {
  // 1 October + 7, + 15, + 30 days; eight days lie between the reminders, fifteen before the formal notice.
  it.each<[string, readonly SentStep[], LadderStep | null, string | null]>([
    ['nothing left: relance 1, seven days after', [], 'reminder1', '2026-10-08'],
    ['relance 1 on its day', [sent('reminder1', '2026-10-08')], 'reminder2', '2026-10-16'],
    [
      'relance 1 late: eight days still lie between',
      [sent('reminder1', '2026-10-20')],
      'reminder2',
      '2026-10-28',
    ],
    [
      'relance 1 early: never before the fifteenth day',
      [sent('reminder1', '2026-10-02')],
      'reminder2',
      '2026-10-16',
    ],
    [
      'both reminders: formal notice',
      [sent('reminder1', '2026-10-08'), sent('reminder2', '2026-10-16')],
      'formalNotice',
      '2026-10-31',
    ],
    [
      'relance 1 skipped: it does not come back',
      [sent('reminder2', '2026-10-16')],
      'formalNotice',
      '2026-10-31',
    ],
    [
      'relance 1 after relance 2: the higher one counts',
      [sent('reminder2', '2026-10-16'), sent('reminder1', '2026-10-20')],
      'formalNotice',
      '2026-10-31',
    ],
    [
      'a letter of before it was late speaks of another invoice',
      [sent('reminder1', '2026-10-01')],
      'reminder1',
      '2026-10-08',
    ],
    [
      'a letter to the OPCO is none to the client',
      [sent('reminder1', '2026-10-08', 'opco')],
      'reminder1',
      '2026-10-08',
    ],
    ['formal notice: nothing more', [sent('formalNotice', '2026-10-31')], null, null],
  ])('%s', (_what, steps, step, on) => {
    const next = nextStepOf(due, reachedOf(due, steps), usual);
    expect([next?.step ?? null, next?.on ?? null]).toEqual([step, on]);
  });

  test('the organisation’s own delays hold, each at least as long as the one before', () => {
    expect(ladderOf({ reminder1Days: 20 })).toEqual({ reminder1: 20, reminder2: 20, formalNotice: 30 });
    expect(nextStepOf(due, null, ladderOf({ reminder1Days: 3 }))?.on).toBe('2026-10-04');
  });

  test('an OPCO is reminded fifteen and twenty-three days after its invoice, and gets no formal notice', () => {
    const opco = { ...due, to: 'opco' } as const;
    const steps = [sent('reminder1', '2026-10-16', 'opco')];
    expect(nextStepOf(opco, null, usual)).toEqual({ step: 'reminder1', on: '2026-10-16' });
    expect(nextStepOf(opco, reachedOf(opco, steps), usual)).toEqual({ step: 'reminder2', on: '2026-10-24' });
    expect(nextStepOf(opco, sent('reminder2', '2026-10-24', 'opco'), usual)).toBe(null);
  });
});

describe('a step out of its turn asks why', () => {
  it.each<[string, LadderStep, string, readonly SentStep[], string | null]>([
    ['relance 1 on its day', 'reminder1', '2026-10-08', [], null],
    ['the day before', 'reminder1', '2026-10-07', [], 'La relance 1 est prévue le 8 octobre 2026.'],
    ['relance 2 first', 'reminder2', '2026-10-20', [], 'La relance 1 n’est pas encore partie.'],
    [
      'relance 1 again',
      'reminder1',
      '2026-10-20',
      [sent('reminder1', '2026-10-08')],
      'La relance 1 est déjà partie le 8 octobre 2026.',
    ],
    [
      'relance 1 after the formal notice',
      'reminder1',
      '2026-11-20',
      [sent('formalNotice', '2026-10-31')],
      'La mise en demeure est déjà partie le 31 octobre 2026.',
    ],
    [
      'formal notice without relance 2',
      'formalNotice',
      '2026-11-20',
      [sent('reminder1', '2026-10-08')],
      'La relance 2 n’est pas encore partie.',
    ],
  ])('%s', (_what, step, on, steps, why) => {
    expect(plain(outOfTurn(step, standing(...steps), civilDay(on)))).toBe(why);
  });

  test('not where one of several invoices calls for it', () => {
    const later = { to: 'client', since: civilDay('2026-10-15') } as const;
    const both = [
      ...standing(sent('reminder1', '2026-10-08')),
      { reached: null, next: nextStepOf(later, null, usual) },
    ];
    expect(outOfTurn('reminder2', both, civilDay('2026-10-16'))).toBe(null);
  });
});
