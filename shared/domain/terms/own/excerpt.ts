const wordsAround = 60;

/**
 * What is said, with the words around it, cut between words and within its sentence.
 * @param sentence where the sentence begins and ends in the text
 * @param said where what is said begins and ends
 */
export function excerpt(
  text: string,
  [from, to]: readonly [number, number],
  [start, end]: readonly [number, number],
): string {
  const left = Math.max(from, start - wordsAround);
  const right = Math.min(to, end + wordsAround);
  const before = text.slice(left, start);
  const after = text.slice(end, right);
  const opening = left > from ? `… ${before.replace(/^\S*\s/, '')}` : before;
  const closing = right < to ? `${after.replace(/\s\S*$/, '')} …` : after;
  return (opening + text.slice(start, end) + closing).trim();
}
