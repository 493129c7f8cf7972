import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { matchesKeys } from './keys.ts';

export interface Shortcut {
  readonly keys: string;
  readonly label: string;
}

interface Registered extends Shortcut {
  readonly run: () => void;
}

/** Shortcuts of what is on screen. The last registered wins, so that a form takes over from its page. */
export function createShortcutRegistry() {
  let list: readonly Registered[] = [];
  const listeners = new Set<() => void>();
  const tell = (): void => listeners.forEach((listener) => listener());
  return {
    add(entry: Registered): () => void {
      list = [...list, entry];
      tell();
      return () => {
        list = list.filter((other) => other !== entry);
        tell();
      };
    },
    find: (event: KeyboardEvent): Registered | undefined =>
      list.findLast((entry) => matchesKeys(entry.keys, event)),
    current: (): readonly Shortcut[] => list,
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

type Registry = ReturnType<typeof createShortcutRegistry>;
const ShortcutContext = createContext<Registry | null>(null);

const isTyping = (event: KeyboardEvent): boolean =>
  event.target instanceof HTMLElement &&
  (event.target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName));

const plainKey = (keys: string): boolean => !/mod|alt|escape/.test(keys);

export function ShortcutProvider({ children }: { readonly children: ReactNode }) {
  const [current] = useState(createShortcutRegistry);
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const entry = current.find(event);
      if (!entry || event.defaultPrevented || (plainKey(entry.keys) && isTyping(event))) return;
      event.preventDefault();
      entry.run();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [current]);
  return <ShortcutContext value={current}>{children}</ShortcutContext>;
}

/**
 * A key that does something while this screen is there; « ? » lists it.
 * @example useShortcut('alt+n', 'Nouveau client', () => navigate('/clients/nouveau'))
 */
export function useShortcut(keys: string, label: string, handler: () => void, enabled = true): void {
  const registry = useContext(ShortcutContext);
  const latest = useRef(handler);
  useEffect(() => {
    latest.current = handler;
  });
  useEffect(() => {
    if (!registry || !enabled) return undefined;
    return registry.add({ keys, label, run: () => latest.current() });
  }, [registry, keys, label, enabled]);
}

const none: readonly Shortcut[] = [];

/** Every shortcut of what is on screen now. */
export function useShortcuts(): readonly Shortcut[] {
  const registry = useContext(ShortcutContext);
  return useSyncExternalStore(
    (listener) => registry?.subscribe(listener) ?? (() => undefined),
    () => registry?.current() ?? none,
  );
}
