/** The lines after a key, and the one where the cursor goes. */
export interface LineEdit {
  readonly lines: readonly string[];
  readonly focus: number;
}

interface Key {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

const swap = (lines: readonly string[], a: number, b: number): LineEdit | null => {
  const [first, second] = [lines[a], lines[b]];
  return first === undefined || second === undefined
    ? null
    : { lines: lines.with(a, second).with(b, first), focus: b };
};

/** What a key does in a list of lines; null where it only types. */
export function editLines(lines: readonly string[], index: number, key: Key): LineEdit | null {
  if (key.ctrlKey || key.metaKey) return null;
  if (key.key === 'Enter') return { lines: lines.toSpliced(index + 1, 0, ''), focus: index + 1 };
  if (key.key === 'Backspace' && lines[index] === '' && lines.length > 1)
    return { lines: lines.toSpliced(index, 1), focus: Math.max(0, index - 1) };
  if (key.key === 'ArrowUp')
    return key.altKey ? swap(lines, index, index - 1) : index > 0 ? { lines, focus: index - 1 } : null;
  if (key.key !== 'ArrowDown') return null;
  if (key.altKey) return swap(lines, index, index + 1);
  return index + 1 < lines.length ? { lines, focus: index + 1 } : null;
}
