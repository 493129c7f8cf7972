/** The letters that answer what happened to an order, in the order in which it may happen. */
export const letterKinds = [
  'acknowledgement',
  'cancellationLetter',
  'postponementLetter',
  'refusalLetter',
  'reminder1',
  'reminder2',
  'suspensionLetter',
  'formalNotice',
  'rescissionLetter',
] as const;
export type LetterKind = (typeof letterKinds)[number];

/**
 * The same thing for each letter.
 * @example everyLetter('COUR').formalNotice //=> 'COUR'
 */
export const everyLetter = <T>(value: T): Readonly<Record<LetterKind, T>> =>
  Object.fromEntries(letterKinds.map((kind) => [kind, value])) as Record<LetterKind, T>;

/** @example isLetterKind('formalNotice') //=> true */
export const isLetterKind = (kind: string): kind is LetterKind => letterKinds.some((one) => one === kind);
