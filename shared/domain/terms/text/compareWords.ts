/** A stretch of words of one text or of both. */
export interface MarkedWords {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Words with the space after them; what a no-break space binds stays one word: « 30 % ». */
const wordsOf = (text: string): readonly string[] => text.match(/[^ ]+ ?/g) ?? [];

/** Lengths of the longest common sequences of what follows each pair of places. */
function commonLengths(before: readonly string[], after: readonly string[]): readonly (readonly number[])[] {
  const rows = Array.from({ length: before.length + 1 }, () =>
    Array.from({ length: after.length + 1 }, () => 0),
  );
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1)
      (rows[i] as number[])[j] =
        before[i] === after[j]
          ? (rows[i + 1]?.[j + 1] ?? 0) + 1
          : Math.max(rows[i + 1]?.[j] ?? 0, rows[i]?.[j + 1] ?? 0);
  return rows;
}

/** Neighbours of one kind are one stretch. */
const joined = (marks: readonly MarkedWords[]): readonly MarkedWords[] =>
  marks.reduce<MarkedWords[]>((all, mark) => {
    const last = all.at(-1);
    if (last?.kind !== mark.kind) return [...all, mark];
    return [...all.slice(0, -1), { kind: last.kind, text: last.text + mark.text }];
  }, []);

/**
 * What changes from one text to another, word by word.
 * @example compareWords('un acompte de 30 %', 'un acompte de 40 %')
 * //=> [{ kind: 'same', text: 'un acompte de ' }, { kind: 'removed', text: '30 %' }, { kind: 'added', text: '40 %' }]
 */
export function compareWords(before: string, after: string): readonly MarkedWords[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
  const [old, young] = [wordsOf(before), wordsOf(after)];
  const lengths = commonLengths(old, young);
  const marks: MarkedWords[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < young.length) {
    const [removed, added] = [old[i], young[j]];
    if (removed !== undefined && removed === added) {
      marks.push({ kind: 'same', text: removed });
      [i, j] = [i + 1, j + 1];
    } else if (
      removed !== undefined &&
      (added === undefined || (lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0))
    ) {
      marks.push({ kind: 'removed', text: removed });
      i += 1;
    } else if (added !== undefined) {
      marks.push({ kind: 'added', text: added });
      j += 1;
    }
  }
  return joined(marks);
}
