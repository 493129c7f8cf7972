import { expect, test } from 'vitest';
import { civilDay } from '../../../shared/domain/dates/civilDay.ts';
import { sessionDays } from '../../../shared/messages/sessionDays.ts';

const session = { start: civilDay('2026-12-14'), end: civilDay('2026-12-15') };
const tooLate = { code: 'newDateBeyondLimit', clause: '3.6', because: '' } as const;

test.each([
  ['contracted', [], '14–15 déc. 2026'],
  ['postponed', [], 'date à fixer (prévue 14–15 déc. 2026)'],
  ['postponed', [tooLate], '14–15 déc. 2026'],
] as const)('%s, %j', (status, warnings, days) => {
  expect(sessionDays({ status, session, warnings }).replaceAll('\u00a0', ' ')).toBe(days);
});
