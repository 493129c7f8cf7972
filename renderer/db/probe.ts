/** What is found under a database's name before anything opens it for good. */
export type Found =
  | { readonly kind: 'absent' }
  | { readonly kind: 'present'; readonly version: number }
  /** It was there and the engine threw it away: it would open empty, without an error. */
  | { readonly kind: 'lost'; readonly detail: string }
  | { readonly kind: 'unavailable'; readonly detail: string };

/** Dexie writes ten for each of its versions. */
const versionsOfDexie = 10;

const lossOf = (event: IDBVersionChangeEvent): string | null => {
  const { dataLoss, dataLossMessage } = event as { dataLoss?: string; dataLossMessage?: string };
  return dataLoss === 'total' ? (dataLossMessage ?? '') : null;
};

/** Longer than the slowest disk takes to open it; beyond, a screen that says so is better than none. */
const longestMilliseconds = 20_000;

const nameOf = (failure: unknown): string => (failure instanceof Error ? failure.name : '');

function look(engine: IDBFactory, name: string): Promise<Found> {
  return new Promise((settle) => {
    let found: Found = { kind: 'absent' };
    const request = engine.open(name);
    const answer = (told: Found): void => {
      clearTimeout(timer);
      settle(told);
    };
    const timer = setTimeout(answer, longestMilliseconds, { kind: 'unavailable', detail: 'TimeoutError' });
    request.addEventListener('upgradeneeded', (event) => {
      const loss = lossOf(event);
      if (loss !== null) found = { kind: 'lost', detail: loss };
      request.transaction?.abort();
    });
    request.addEventListener('success', () => {
      const version = Math.round(request.result.version / versionsOfDexie);
      request.result.close();
      answer({ kind: 'present', version });
    });
    request.addEventListener('error', (event) => {
      event.preventDefault();
      const aborted = request.error?.name === 'AbortError';
      answer(aborted ? found : { kind: 'unavailable', detail: request.error?.name ?? '' });
    });
  });
}

/**
 * Looks without touching: a database that does not exist is not made, one of a newer version is not changed.
 * A damaged database opens empty and only this first opening tells. Where the system gives no engine, denies it or
 * never answers, the database is unavailable.
 */
export async function probe(name: string, engine: IDBFactory | null | undefined): Promise<Found> {
  if (!engine) return { kind: 'unavailable', detail: 'MissingAPIError' };
  try {
    return await look(engine, name);
  } catch (failure) {
    // A browser that denies storage throws before there is a request.
    return { kind: 'unavailable', detail: nameOf(failure) };
  }
}
