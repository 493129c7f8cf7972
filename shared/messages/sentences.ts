/** One sentence for each code of a refusal or a doubt: forgetting one does not compile. */
export type Sentences<T extends { readonly code: string }> = {
  readonly [C in T['code']]: (said: Extract<T, { readonly code: C }>) => string;
};

/** The sentence of one refusal or doubt. */
export const sentenceOf = <T extends { readonly code: string }>(sentences: Sentences<T>, said: T): string =>
  (sentences[said.code as T['code']] as (said: T) => string)(said);
