import { readFileSync } from 'node:fs';

export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Why tests were skipped, each reason once. */
  readonly reasons: readonly string[];
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

interface PlaywrightSuite {
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs?: readonly {
    readonly tests: readonly {
      readonly annotations: readonly { readonly type: string; readonly description?: string }[];
    }[];
  }[];
}

interface PlaywrightReport extends PlaywrightSuite {
  readonly stats: Readonly<Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number>>;
}

const nothing: Count = { passed: 0, failed: 0, skipped: 0, reasons: [] };

function read(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/** A step that failed without a failed test (a file that does not load, no browser) counts as one failure. */
const honest = (count: Count, succeeded: boolean): Count =>
  succeeded || count.failed > 0 ? count : { ...count, failed: 1 };

/** What vitest's JSON report counts. A missing report is a failure. */
export function vitestCount(file: string, succeeded: boolean): Count {
  const report = read(file) as VitestReport | null;
  if (report === null) return honest(nothing, false);
  return honest(
    {
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests + report.numTodoTests,
      reasons: [],
    },
    succeeded,
  );
}

const reasonsIn = ({ suites = [], specs = [] }: PlaywrightSuite): string[] => [
  ...suites.flatMap(reasonsIn),
  ...specs
    .flatMap((spec) => spec.tests)
    .flatMap((test) => test.annotations)
    .flatMap(({ type, description }) => (type === 'skip' && description ? [description] : [])),
];

/** What Playwright's JSON report counts. A missing report is a failure; a test that passed at the second try is one too. */
export function playwrightCount(file: string, succeeded: boolean): Count {
  const report = read(file) as PlaywrightReport | null;
  if (report === null) return honest(nothing, false);
  const { expected, unexpected, flaky, skipped } = report.stats;
  return honest(
    { passed: expected, failed: unexpected + flaky, skipped, reasons: [...new Set(reasonsIn(report))] },
    succeeded,
  );
}

export const sum = (counts: readonly Count[]): Count =>
  counts.reduce(
    (total, count) => ({
      passed: total.passed + count.passed,
      failed: total.failed + count.failed,
      skipped: total.skipped + count.skipped,
      reasons: [...total.reasons, ...count.reasons],
    }),
    nothing,
  );
