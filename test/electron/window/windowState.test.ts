import { describe, expect, test } from 'vitest';
import { visibleBounds } from '../../../electron/window/windowState.ts';

const laptop = { x: 0, y: 0, width: 1920, height: 1040 };
const left = { x: -2560, y: 0, width: 2560, height: 1400 };
const middle = { x: 277, y: 90, width: 1366, height: 860 };

describe('where the window opens', () => {
  test.each([
    ['in the middle the first time', undefined, [laptop], middle],
    [
      'where it was',
      { x: 10, y: 20, width: 1200, height: 700 },
      [laptop],
      { x: 10, y: 20, width: 1200, height: 700 },
    ],
    [
      'on the second screen, left of the first',
      { x: -2000, y: 50, width: 1200, height: 700 },
      [laptop, left],
      { x: -2000, y: 50, width: 1200, height: 700 },
    ],
    [
      'in the middle when that screen has gone',
      { x: -2000, y: 50, width: 1200, height: 700 },
      [laptop],
      middle,
    ],
    [
      'in the middle when its title bar is above the screen',
      { x: 10, y: -60, width: 1200, height: 700 },
      [laptop],
      middle,
    ],
    [
      'where it was when enough of the title bar is left',
      { x: 1800, y: 100, width: 1200, height: 700 },
      [laptop],
      { x: 1800, y: 100, width: 1200, height: 700 },
    ],
    [
      'in the middle when too little of it is left',
      { x: 1801, y: 100, width: 1200, height: 700 },
      [laptop],
      middle,
    ],
    [
      'no smaller than can be used',
      { x: 10, y: 20, width: 300, height: 200 },
      [laptop],
      { x: 10, y: 20, width: 1024, height: 640 },
    ],
    [
      'whole on a small screen',
      undefined,
      [{ x: 0, y: 0, width: 1280, height: 700 }],
      { x: 0, y: 0, width: 1280, height: 700 },
    ],
  ] as const)('%s', (_where, saved, areas, expected) => {
    const [first, ...others] = areas;
    expect(visibleBounds(saved, [first, ...others])).toEqual(expected);
  });
});
