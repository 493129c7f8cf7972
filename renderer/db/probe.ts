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

/**
 * Looks without touching: a database that does not exist is not made, one of a newer version is not changed.
 * A damaged database opens empty and only this first opening tells.
 */
export function probe(name: string, engine: IDBFactory): Promise<Found> {
  return new Promise((answer) => {
    let found: Found = { kind: 'absent' };
    const request = engine.open(name);
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
