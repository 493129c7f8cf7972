import type { HostApi } from '../../shared/host/hostApi.ts';

declare global {
  interface Window {
    /** What the preload exposes to the page. */
    readonly host?: HostApi;
  }
}
