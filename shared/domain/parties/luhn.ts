/**
 * Whether a row of digits closes under Luhn's key: from the right, every second digit doubled, the sum a multiple
 * of ten.
 * @example closesUnderLuhn('732829320') //=> true
 */
export function closesUnderLuhn(digits: string): boolean {
  const sum = digits
    .split('')
    .toReversed()
    .reduce((total, digit, rank) => {
      const value = Number(digit) * (rank % 2 === 1 ? 2 : 1);
      return total + (value > 9 ? value - 9 : value);
    }, 0);
  return sum % 10 === 0;
}
