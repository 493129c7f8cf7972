import { nextRank, numberText } from './series.ts';

/** A series, and the last rank given in it, if any was. */
export interface SeriesState {
  readonly series: string;
  readonly last: number | undefined;
}

/**
 * Why a rank cannot be the next of a series; null where it can. Before the first number any will do, for another
 * software may have given those before; after it a single one leaves neither hole nor double (242 nonies A I 7°).
 * @example refuseNext({ series: 'FA-2026', last: 42 }, 50, 4) //=> 'FA-2026-0042 est déjà donné…'
 */
export function refuseNext({ series, last }: SeriesState, asked: number, width: number): string | null {
  const next = nextRank(last, asked);
  if (last === undefined || asked === next) return null;
  const given = numberText(series, last, width);
  const what =
    asked > next ? 'Un autre laisserait un trou dans la série' : 'Un numéro donné ne sert pas deux fois';
  return `${given} est déjà donné : le suivant est ${numberText(series, next, width)}. ${what}.`;
}
