const isMac = (): boolean => typeof navigator !== 'undefined' && /mac/i.test(navigator.userAgent);

const names: Readonly<Record<string, string>> = {
  alt: 'Alt',
  shift: 'Maj',
  enter: 'Entrée',
  escape: 'Échap',
  arrowup: '↑',
  arrowdown: '↓',
};

/**
 * Keys as people read them. `mod` is Ctrl, or ⌘ on a Mac.
 * @example keysText('mod+k') //=> 'Ctrl K'
 */
export function keysText(keys: string): string {
  const mac = isMac();
  const name = (part: string): string => {
    if (part === 'mod') return mac ? '⌘' : 'Ctrl';
    if (part === 'alt' && mac) return '⌥';
    return names[part] ?? part.toUpperCase();
  };
  return keys.split('+').map(name).join(' ');
}

interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/**
 * Whether a key press is this shortcut. With `alt`, the physical key counts: ⌥N types ˜ on a Mac.
 * @example matchesKeys('mod+k', event)
 */
export function matchesKeys(keys: string, event: KeyPress): boolean {
  const parts = keys.split('+');
  const last = parts.at(-1) ?? '';
  const wanted = { mod: parts.includes('mod'), alt: parts.includes('alt'), shift: parts.includes('shift') };
  const mod = event.ctrlKey || event.metaKey;
  const key = event.key.toLowerCase();
  const same = key === last || (wanted.alt && event.code === `Key${last.toUpperCase()}`);
  const shiftFree = last.length === 1 && !/[a-z]/.test(last);
  return (
    same &&
    mod === wanted.mod &&
    event.altKey === wanted.alt &&
    (shiftFree || event.shiftKey === wanted.shift)
  );
}
