/** Lets the screen draw between two stretches of work. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** How far a long work is, and whether it is still wanted. */
export interface SliceWatch {
  readonly onDone: (done: number) => void;
  readonly isWanted: () => boolean;
}

const slice = 250;

/**
 * Works through many things a stretch at a time, so that the screen answers meanwhile; null where it is no longer
 * wanted: nothing half done is given back.
 */
export async function inSlices<T, R>(
  things: readonly T[],
  work: (some: readonly T[]) => R,
  { onDone, isWanted }: SliceWatch,
): Promise<readonly R[] | null> {
  const results: R[] = [];
  for (let from = 0; from < things.length; from += slice) {
    if (!isWanted()) return null;
    results.push(work(things.slice(from, from + slice)));
    onDone(Math.min(things.length, from + slice));
    await breathe();
  }
  return isWanted() ? results : null;
}
