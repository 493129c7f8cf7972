import { type Mark, type Strip, shifted } from './marks.ts';

/** Where strips may go: a page, or one column of it. */
export interface Frame {
  readonly page: number;
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Placed {
  readonly page: number;
  readonly marks: readonly Mark[];
}

/**
 * Puts strips one under the other into frames. What keeps with its next stays together where a frame can hold it, and
 * a table that goes on repeats its head, and closes with its foot.
 */
export function paginate(strips: readonly Strip[], frameAt: (index: number) => Frame): Placed[] {
  const placed: Placed[] = [];
  let index = 0;
  let frame = frameAt(index);
  let y = frame.top;

  let previous: Strip | undefined;

  const put = (piece: Strip): void => {
    placed.push({ page: frame.page, marks: piece.marks.map((mark) => shifted(mark, frame.x, y)) });
    y += piece.height;
  };
  const nextFrame = (): void => {
    index += 1;
    frame = frameAt(index);
    y = frame.top;
  };
  const room = (piece: Strip): number => frame.bottom - y - (piece.table?.foot?.height ?? 0);

  const closeTable = (next: Strip | undefined): void => {
    if (!previous?.table?.foot || previous.table === next?.table) return;
    put(previous.table.foot);
    previous = undefined;
  };
  const breakFrame = (table: Strip['table']): void => {
    if (table?.foot) put(table.foot);
    nextFrame();
    if (table) put(table.head);
  };

  const follows = (piece: Strip): Strip['table'] =>
    previous?.table === piece.table ? piece.table : undefined;

  for (let from = 0; from < strips.length; ) {
    const chain = chainAt(strips, from);
    const first = chain[0] as Strip;
    closeTable(first);
    if (first.newPage && y > frame.top) nextFrame();
    else if (y > frame.top && heightOf(chain) > room(first)) breakFrame(follows(first));
    for (const piece of chain) {
      closeTable(piece);
      if (y > frame.top && piece.before + piece.height > room(piece)) breakFrame(follows(piece));
      if (y > frame.top) y += piece.before;
      put(piece);
      previous = piece;
    }
    from += chain.length;
  }
  closeTable(undefined);
  return placed;
}

function chainAt(strips: readonly Strip[], from: number): Strip[] {
  let to = from;
  while (strips[to]?.keep && to + 1 < strips.length) to += 1;
  return strips.slice(from, to + 1);
}

const heightOf = (chain: readonly Strip[]): number =>
  chain.reduce((sum, piece) => sum + piece.before + piece.height, 0);
