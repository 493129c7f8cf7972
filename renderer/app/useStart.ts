import { useCallback, useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import type { HostInfo } from '../../shared/host/contract.ts';
import { type Opening, openDatabase, whoIsWorking } from '../db/index.ts';
import { host } from '../host/host.ts';

export interface Started {
  /** How many times the database was opened: another opening is another application. */
  readonly count: number;
  readonly opening: Opening;
  readonly info: HostInfo;
  /** Who is working; empty until someone said. */
  readonly who: string;
}

const unknownHost: HostInfo = { host: 'browser', version: '', platform: 'browser', journalFile: false };

async function start(open: () => Promise<Opening>, count: number): Promise<Started> {
  const info = await host.info({});
  const opening = await open();
  const usable = opening.state === 'first' || opening.state === 'ready';
  const who = usable ? await whoIsWorking.get() : '';
  return { count, opening, info: info.ok ? info.value : unknownHost, who };
}

/** Opens the database at the start, and again when what it shows has changed. A bug goes to the error screen. */
export function useStart() {
  const [open, setOpen] = useState(() => ({ run: () => openDatabase(host), count: 1 }));
  const [started, setStarted] = useState<Started | null>(null);
  const [crash, setCrash] = useState<{ readonly cause: unknown } | null>(null);
  useEffect(() => {
    let latest = true;
    start(open.run, open.count).then(
      (result) => latest && setStarted(result),
      (cause: unknown) => latest && setCrash({ cause }),
    );
    return () => {
      latest = false;
    };
  }, [open]);
  const [, go] = useLocation();
  const restart = useCallback(() => {
    // What the address named may not exist in the other database.
    go('/aujourdhui', { replace: true });
    setOpen(({ count }) => ({ run: () => openDatabase(host), count: count + 1 }));
  }, [go]);
  const proceed = useCallback(() => {
    const opening = started?.opening;
    if (!opening || !('proceed' in opening)) return;
    setOpen(({ count }) => ({ run: opening.proceed, count: count + 1 }));
  }, [started]);
  if (crash) throw crash.cause;
  return { started, restart, proceed };
}
