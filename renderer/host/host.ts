import type { HostApi } from '../../shared/host/hostApi.ts';
import { browserHost } from './browserHost.ts';

/** What Electron's preload exposes; nothing in a browser. No other file reads it. */
const exposed = (globalThis as { readonly host?: HostApi }).host;

/** The machine under the screens: Electron where there is one, else the browser. */
export const host: HostApi = exposed ?? browserHost;
