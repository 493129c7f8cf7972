import { wordKey } from '../parties/tidyText.ts';
import type { Claim } from './claim.ts';
import { wordsOf } from './labelWords.ts';

const most = 20;

const saidOf = ({ title, payers, references }: Claim): string =>
  wordKey([title, ...payers, ...references.map(({ text }) => text)].join(' '));

/**
 * The claims that hold every word typed, in a number or a name; a few of them at most.
 * @example claimsNamed(claims, 'arde 42').map(({ title }) => title) //=> ['FA-2026-0042']
 */
export function claimsNamed(claims: readonly Claim[], typed: string): readonly Claim[] {
  const words = wordsOf(typed);
  return claims.filter((claim) => words.every((word) => saidOf(claim).includes(word))).slice(0, most);
}
