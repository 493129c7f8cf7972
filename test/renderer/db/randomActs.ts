import { constant, constantFrom, integer, oneof, option, record, type Arbitrary } from 'fast-check';

/** How an act is cut short: before its page is drawn, or in the middle of writing. */
export type Kill = 'beforePage' | 'whileWriting';

/** What a person, or a power cut, may do to the house. Numbers choose among what there is at that moment. */
export type RandomAct =
  | { readonly do: 'wait'; readonly days: number }
  | { readonly do: 'issue'; readonly order: number; readonly nth: number; readonly kill: Kill | null }
  | { readonly do: 'issueTwice'; readonly order: number }
  /** `part`: hundredths of a part that is taken back; null for the whole. */
  | {
      readonly do: 'credit';
      readonly order: number;
      readonly part: number | null;
      readonly kill: Kill | null;
    }
  | {
      readonly do: 'pay';
      readonly order: number;
      readonly from: 'client' | 'opco';
      readonly share: number;
      readonly kill: Kill | null;
    }
  | { readonly do: 'refund'; readonly order: number }
  | { readonly do: 'deliver'; readonly order: number; readonly hours: number }
  | { readonly do: 'cancel'; readonly order: number }
  | { readonly do: 'reverse'; readonly order: number; readonly nth: number }
  | { readonly do: 'restart' };

const kill: Arbitrary<Kill | null> = oneof(
  { weight: 6, arbitrary: constant(null) },
  { weight: 1, arbitrary: constantFrom<Kill>('beforePage', 'whileWriting') },
);

/** Acts over so many orders, those that make numbers the most frequent. */
export function randomAct(orders: number): Arbitrary<RandomAct> {
  const order = integer({ min: 0, max: orders - 1 });
  const part = option(integer({ min: 1, max: 140 }));
  const nth = integer({ min: 0, max: 20 });
  return oneof(
    { weight: 5, arbitrary: record({ do: constant('wait' as const), days: integer({ min: 1, max: 9 }) }) },
    { weight: 30, arbitrary: record({ do: constant('issue' as const), order, nth, kill }) },
    { weight: 3, arbitrary: record({ do: constant('issueTwice' as const), order }) },
    { weight: 6, arbitrary: record({ do: constant('credit' as const), order, part, kill }) },
    {
      weight: 24,
      arbitrary: record({
        do: constant('pay' as const),
        order,
        from: constantFrom('client' as const, 'client' as const, 'opco' as const),
        share: integer({ min: 1, max: 120 }),
        kill,
      }),
    },
    { weight: 3, arbitrary: record({ do: constant('refund' as const), order }) },
    {
      weight: 6,
      arbitrary: record({
        do: constant('deliver' as const),
        order,
        hours: integer({ min: 1, max: 14 }),
      }),
    },
    { weight: 1, arbitrary: record({ do: constant('cancel' as const), order }) },
    { weight: 8, arbitrary: record({ do: constant('reverse' as const), order, nth }) },
    { weight: 1, arbitrary: record({ do: constant('restart' as const) }) },
  );
}
