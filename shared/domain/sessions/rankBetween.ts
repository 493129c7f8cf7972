const digits = '0123456789abcdefghijklmnopqrstuvwxyz';
const base = digits.length;

/**
 * A rank between two others, as text that sorts: rows that several people order keep their place without being
 * numbered again (data.md, 11). A rank never ends in `0`, so that there is always room before it.
 * @example rankBetween(null, null) //=> 'i'
 * @example rankBetween('a', 'b') //=> 'ai'
 */
export function rankBetween(before: string | null, after: string | null): string {
  let rank = '';
  for (let i = 0; ; i += 1) {
    const low = valueAt(before, i, 0);
    const high = openedBy(rank, after, i) ? base : valueAt(after, i, base);
    const middle = Math.floor((low + high) / 2);
    if (middle > low) return rank + digits[middle];
    rank += digits[low];
  }
}

/**
 * Ranks for rows added at the end of a list.
 * @example ranksAfter(null, 2) //=> ['i', 'r']
 */
export function ranksAfter(last: string | null, count: number): readonly string[] {
  const ranks: string[] = [];
  for (let i = 0; i < count; i += 1) ranks.push(rankAfter(ranks.at(-1) ?? last));
  return ranks;
}

/** A rank in the last place grows by one digit a thousand rows, not a digit every five. */
function rankAfter(last: string | null): string {
  if (last === null) return 'i';
  const bumped = Number.parseInt(last.slice(0, 3).padEnd(3, '0'), base) + 8;
  if (bumped >= base ** 3) return rankBetween(last, null);
  const rank = bumped.toString(base).padStart(3, '0');
  return rank.endsWith('0') ? `${rank}1` : rank;
}

const valueAt = (rank: string | null, i: number, missing: number): number => {
  const digit = rank?.[i];
  return digit === undefined ? missing : digits.indexOf(digit);
};

/** Once the prefix chosen is below the upper bound, every further digit is free. */
const openedBy = (rank: string, after: string | null, i: number): boolean =>
  after === null || rank < after.slice(0, i);
