import { expect, test } from 'vitest';
import { placeMarks, type StepMark } from '../../../renderer/ui/charts/stepMark.ts';
import { civilDay } from '../../../shared/domain/dates/civilDay.ts';

/** Ten characters of words: 66 pixels wide. */
const mark = (title: string): StepMark => ({
  day: civilDay('2026-11-30'),
  when: '30 nov.',
  title,
  tone: 'todo',
});
const bounds = { left: 0, right: 600, rows: 2 };
const rowsOf = (...places: readonly number[]) =>
  placeMarks(
    places.map((x) => ({ mark: mark('dix lettre'), x })),
    bounds,
  ).map(({ row }) => row);

test('Marks far apart share the first row.', () => {
  expect(rowsOf(100, 300, 500)).toEqual([0, 0, 0]);
});

test('A mark whose words would cover another takes the next row.', () => {
  expect(rowsOf(100, 110)).toEqual([0, 1]);
});

test('Where no row has room the mark keeps its line and loses its words.', () => {
  expect(rowsOf(100, 105, 110)).toEqual([0, 1, null]);
});

test('Words lean inwards at both ends.', () => {
  const placed = placeMarks(
    [0, 300, 600].map((x) => ({ mark: mark('dix lettre'), x })),
    bounds,
  );
  expect(placed.map(({ anchor }) => anchor)).toEqual(['start', 'middle', 'end']);
});
