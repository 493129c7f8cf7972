/** One sign in lower case and without accent, as long as before; what has no such form stays. */
function foldedSign(sign: string): string {
  if (/\s/u.test(sign)) return ' ';
  if (/[’‘ʼ`´]/u.test(sign)) return "'";
  const bare = sign
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
  return bare.length === sign.length ? bare : sign;
}

/**
 * A text as one searches it: lower case, no accents, straight apostrophes, plain spaces. Each sign keeps its place,
 * so that what is found here is found at the same place in the text.
 * @example folded('DÉLAI d’un mois') //=> "delai d'un mois"
 */
export const folded = (text: string): string =>
  text.toLowerCase().length === text.length
    ? text.toLowerCase().replace(/[^\x20-\x7e]/g, foldedSign)
    : text.replace(/[^\x20-\x40\x5b-\x7e]/g, foldedSign);
