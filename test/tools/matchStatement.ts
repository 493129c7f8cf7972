/** Where a statement contradicts what a scenario expects: the path, what was expected, what is. */
export interface Difference {
  readonly path: string;
  readonly expected: unknown;
  readonly actual: unknown;
}

/** Lists that match as a whole in any order, and those that may hold more than is asked. */
const wholeLists: ReadonlySet<string> = new Set(['due', 'refusals']);
const openLists: ReadonlySet<string> = new Set(['deadlines', 'warnings']);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const matches = (expected: unknown, actual: unknown): boolean =>
  differences(expected, actual, '').length === 0;

/** Whether each expected entry can be given an entry of its own. */
function canPair(expected: readonly unknown[], actual: readonly unknown[]): boolean {
  const [first, ...others] = expected;
  if (expected.length === 0) return true;
  return actual.some((entry, index) => matches(first, entry) && canPair(others, actual.toSpliced(index, 1)));
}

function listDifferences(
  expected: readonly unknown[],
  actual: readonly unknown[],
  path: string,
): readonly Difference[] {
  if (wholeLists.has(path))
    return expected.length === actual.length && canPair(expected, actual) ? [] : [{ path, expected, actual }];
  if (openLists.has(path))
    return expected
      .filter((entry) => !actual.some((held) => matches(entry, held)))
      .map((entry) => ({ path, expected: entry, actual }));
  if (expected.length !== actual.length) return [{ path, expected, actual }];
  return expected.flatMap((entry, index) => differences(entry, actual[index], `${path}[${index}]`));
}

/**
 * Compares as scenarios.md says: an object matches where each of its fields matches; `due` and `refusals` match as a
 * whole in any order on the fields given; `deadlines` and `warnings` may hold more.
 */
export function differences(expected: unknown, actual: unknown, path: string): readonly Difference[] {
  if (Array.isArray(expected) && Array.isArray(actual)) return listDifferences(expected, actual, path);
  if (isObject(expected) && isObject(actual))
    return Object.entries(expected).flatMap(([key, value]) =>
      differences(value, actual[key], path === '' ? key : `${path}.${key}`),
    );
  return Object.is(expected, actual) ? [] : [{ path, expected, actual }];
}
