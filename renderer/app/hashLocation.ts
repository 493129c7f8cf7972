import { useSyncExternalStore } from 'react';
import type { BaseLocationHook, BaseSearchHook } from 'wouter';

interface Place {
  readonly path: string;
  readonly search: string;
}

/**
 * A screen and its query both stand behind the `#`, so that the page itself never reloads.
 * @example placeOf('#/clients/42?champ=siret') //=> { path: '/clients/42', search: 'champ=siret' }
 */
export function placeOf(hash: string): Place {
  const [path, search = ''] = hash.replace(/^#/, '').split('?');
  return { path: path || '/', search };
}

const listen = (changed: () => void): (() => void) => {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
};

const go = (to: string, { replace = false }: { readonly replace?: boolean } = {}): void => {
  if (!replace) {
    window.location.hash = to;
    return;
  }
  window.history.replaceState(null, '', `#${to}`);
  window.dispatchEvent(new HashChangeEvent('hashchange'));
};

const path = (): string => placeOf(window.location.hash).path;
const search = (): string => placeOf(window.location.hash).search;

/** Where one is, and how to go elsewhere, for wouter. */
export const useHashPath: BaseLocationHook & { readonly hrefs: (to: string) => string } = Object.assign(
  (): [string, typeof go] => [useSyncExternalStore(listen, path), go],
  { hrefs: (to: string) => `#${to}` },
);

export const useHashSearch: BaseSearchHook = () => useSyncExternalStore(listen, search);
