/** A client or an OPCO as the books know it. */
export interface CodedParty {
  readonly id: string;
  readonly accountCode?: string | undefined;
}

const rankOf = (code: string | undefined): number => {
  const found = /^C(\d{5})$/.exec(code ?? '');
  return found ? Number(found[1]) : 0;
};

/**
 * Auxiliary codes for those who have none yet: `C00001`, then the next, in the order in which they come. One that a
 * person chose stays.
 * @param parties all that there are, so that no code serves twice
 * @example newPartyCodes([{ id: 'a', accountCode: 'C00004' }, { id: 'b' }], ['a', 'b']) //=> Map { 'b' => 'C00005' }
 */
export function newPartyCodes(
  parties: readonly CodedParty[],
  wanted: readonly string[],
): ReadonlyMap<string, string> {
  const coded = new Set(parties.flatMap(({ id, accountCode }) => (accountCode ? [id] : [])));
  const last = parties.reduce((most, { accountCode }) => Math.max(most, rankOf(accountCode)), 0);
  const lacking = [...new Set(wanted)].filter((id) => !coded.has(id));
  return new Map(lacking.map((id, place) => [id, `C${String(last + place + 1).padStart(5, '0')}`]));
}
