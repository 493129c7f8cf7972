import { wordKey } from '../parties/tidyText.ts';
import type { Claim, NotedPayment, Reference } from './claim.ts';
import { holdsReference, isTelling, nameWords, referenceKey, wordsOf } from './labelWords.ts';

type Sought = Pick<Claim, 'payers' | 'references'>;

/** Where what is sought stands in a label. */
export interface Found {
  readonly reference: Reference | null;
  /** The payer whose name is there. */
  readonly name: string | null;
}

/** Finds, in ten thousand labels, which of many claims each one speaks of. */
export interface LabelIndex<T extends Sought> {
  readonly search: (label: string) => ReadonlyMap<T, Found>;
}

const gram = 5;

interface Named<T> {
  readonly item: T;
  readonly words: readonly string[];
  readonly name: string;
}

interface Referred<T> {
  readonly item: T;
  readonly key: string;
  readonly reference: Reference;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

/** By the longest word of each name: the one that the fewest labels hold. */
function byWord<T extends Sought>(items: readonly T[]): ReadonlyMap<string, readonly Named<T>[]> {
  const index = new Map<string, Named<T>[]>();
  for (const item of items)
    for (const name of item.payers) {
      const words = nameWords(name);
      const longest = words.toSorted((a, b) => b.length - a.length)[0];
      if (longest !== undefined) push(index, longest, { item, words, name });
    }
  return index;
}

/** By the last signs of each reference: where a series differs. */
function byEnd<T extends Sought>(items: readonly T[]): ReadonlyMap<string, readonly Referred<T>[]> {
  const index = new Map<string, Referred<T>[]>();
  for (const item of items)
    for (const reference of item.references) {
      const key = referenceKey(reference.text);
      if (isTelling(key)) push(index, key.slice(-gram), { item, key, reference });
    }
  return index;
}

const gramsOf = (text: string): ReadonlySet<string> =>
  new Set(Array.from({ length: Math.max(0, text.length - gram + 1) }, (_, at) => text.slice(at, at + gram)));

/**
 * Makes an index of what may stand in labels: references even with other signs, and names without legal form.
 * @example indexOf(claims).search('VIR ARDECHE BOIS FA20260042').get(claim)?.name //=> 'Ardèche Bois'
 */
export function labelIndex<T extends Sought>(items: readonly T[]): LabelIndex<T> {
  const [names, references] = [byWord(items), byEnd(items)];
  return {
    search: (label) => {
      const found = new Map<T, Found>();
      const words = wordsOf(label);
      const folded = wordKey(label);
      const set = new Set(words);
      for (const word of set)
        for (const named of names.get(word) ?? [])
          if (named.words.every((one) => set.has(one)) && !found.has(named.item))
            found.set(named.item, { reference: null, name: named.name });
      for (const end of gramsOf(words.join('')))
        for (const { item, key, reference } of references.get(end) ?? []) {
          const before = found.get(item);
          if (!before?.reference && holdsReference(folded, key))
            found.set(item, { reference, name: before?.name ?? null });
        }
      return found;
    },
  };
}

/** Claims and payments noted, ready to be looked for. */
export interface MatchIndex {
  readonly claims: LabelIndex<Claim>;
  readonly byAmount: ReadonlyMap<number, readonly Claim[]>;
  readonly byPayer: ReadonlyMap<string, readonly Claim[]>;
  readonly payments: LabelIndex<NotedPayment>;
  readonly paymentsByAmount: ReadonlyMap<number, readonly NotedPayment[]>;
}

/** Claims of one payer can be paid together. */
export const payerKey = ({ payers, from }: Claim): string =>
  `${from} ${nameWords(payers[0] ?? '').join(' ')}`;

const amountsOf = ({ left, extra }: Claim): readonly number[] => (extra > 0 ? [left, left + extra] : [left]);

/** Makes all that matching reads, once for all lines. */
export function matchIndex(claims: readonly Claim[], payments: readonly NotedPayment[]): MatchIndex {
  const byAmount = new Map<number, Claim[]>();
  for (const claim of claims) for (const amount of amountsOf(claim)) push(byAmount, amount, claim);
  return {
    claims: labelIndex(claims),
    byAmount,
    byPayer: Map.groupBy(claims, payerKey),
    payments: labelIndex(payments),
    paymentsByAmount: Map.groupBy(payments, ({ amount }) => amount),
  };
}
