import type { Session } from 'electron';
import { isOurs } from './appProtocol.ts';

/** What the screens may ask of the system: to copy a text the user has chosen to copy. */
const granted: ReadonlySet<string> = new Set(['clipboard-sanitized-write']);

/** Denies every permission, device and download that is not listed here. */
export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer, details) =>
    answer(granted.has(permission) && isOurs(details.requestingUrl)),
  );
  session.setPermissionCheckHandler(
    (_contents, permission, origin) => granted.has(permission) && isOurs(new URL('/', origin).href),
  );
  session.setDevicePermissionHandler(() => false);
  // Files leave through the save dialogs of the host, never as downloads.
  session.on('will-download', (event) => event.preventDefault());
}
