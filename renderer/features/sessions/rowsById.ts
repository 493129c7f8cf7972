/** Whether a row is there and not put aside. */
export const present = <T extends { readonly archived?: boolean | undefined }>(
  row: T | undefined,
): row is T => row !== undefined && row.archived !== true;

/** Rows of a table by their id, each read once. */
export async function byId<T extends { readonly id: string }>(
  table: { bulkGet: (ids: string[]) => PromiseLike<(T | undefined)[]> },
  ids: Iterable<string | undefined>,
): Promise<ReadonlyMap<string, T>> {
  const wanted = [...new Set(ids)].filter((id): id is string => id !== undefined);
  const rows = await table.bulkGet(wanted);
  return new Map(rows.filter((row) => row !== undefined).map((row) => [row.id, row]));
}
