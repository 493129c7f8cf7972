import { expect, test } from 'vitest';
import { formatHours } from '../../../../shared/domain/sessions/formatHours.ts';
import { hoursOf, minutesOf } from '../../../../shared/domain/sessions/hoursOf.ts';

const twoDays = Array.from({ length: 2 }, () => [
  { from: '09:00', to: '12:30' },
  { from: '13:30', to: '17:00' },
]).flat();

test.each([
  ['two ordinary days', twoDays, 14],
  ['three half-days of 3 h 20', Array.from({ length: 3 }, () => ({ from: '09:00', to: '12:20' })), 10],
  ['nothing', [], 0],
  ['a half-day written backwards', [{ from: '12:30', to: '09:00' }], 0],
  ['a quarter of an hour', [{ from: '09:00', to: '09:15' }], 0.25],
])('%s: %# hours to the minute', (_, halfDays, hours) => {
  expect(hoursOf(halfDays)).toBe(hours);
});

test('minutes are whole', () => {
  expect(minutesOf([{ from: '08:59', to: '12:01' }])).toBe(182);
});

test.each([
  [7, '7\u00a0h'],
  [3.5, '3\u00a0h\u00a030'],
  [10 / 60, '0\u00a0h\u00a010'],
  [14, '14\u00a0h'],
  [6.75, '6\u00a0h\u00a045'],
])('%d hours read « %s »', (hours, text) => {
  expect(formatHours(hours)).toBe(text);
});
