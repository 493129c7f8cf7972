import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../support/temporaryFolder.ts';
import { playwrightCount, sum, vitestCount } from './testCounts.ts';

const folder = temporaryFolder();
const report = (content: object): string => {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
};
const failure = { passed: 0, failed: 1, skipped: 0, reasons: [] };

describe('counting what ran', () => {
  test('a report that was not written is a failure, whatever the step says', () => {
    expect(vitestCount(join(folder, 'none.json'), true)).toEqual(failure);
    expect(playwrightCount(join(folder, 'none.json'), true)).toEqual(failure);
  });

  test('vitest: what waits is skipped', () => {
    const file = report({ numPassedTests: 7, numFailedTests: 2, numPendingTests: 1, numTodoTests: 3 });
    expect(vitestCount(file, false)).toEqual({ passed: 7, failed: 2, skipped: 4, reasons: [] });
  });

  test('vitest: a file that does not load is a failure though no test failed', () => {
    const file = report({ numPassedTests: 7, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 });
    expect(vitestCount(file, false)).toEqual({ passed: 7, failed: 1, skipped: 0, reasons: [] });
  });

  test('Playwright: a second try is a failure, and a reason to skip is told once', () => {
    const skipped = { tests: [{ annotations: [{ type: 'skip', description: 'pas d’écran' }] }] };
    const file = report({
      stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 2 },
      suites: [{ suites: [{ specs: [skipped, skipped] }] }],
    });
    expect(playwrightCount(file, false)).toEqual({
      passed: 5,
      failed: 2,
      skipped: 2,
      reasons: ['pas d’écran'],
    });
  });

  test('the sum of the steps', () => {
    expect(
      sum([
        { passed: 1, failed: 0, skipped: 0, reasons: [] },
        { passed: 7, failed: 1, skipped: 2, reasons: ['x'] },
      ]),
    ).toEqual({ passed: 8, failed: 1, skipped: 2, reasons: ['x'] });
  });
});
