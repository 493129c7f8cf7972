import type { CommandLine, Session } from 'electron';

/** The schemes by which Chromium reaches another machine. */
const network: ReadonlySet<string> = new Set(['http:', 'https:', 'ws:', 'wss:', 'ftp:']);

/** Whether an address asks for something of another machine. What is no address at all is taken for one. */
export const leavesMachine = (address: string): boolean =>
  !URL.canParse(address) || network.has(new URL(address).protocol);

/** Before the application is ready: Chromium itself resolves no name, whatever part of it would like to. */
export function cutNameResolution(commandLine: CommandLine): void {
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  commandLine.appendSwitch('disable-background-networking');
}

/** Cancels every request that would leave the machine, and does not look for a proxy to send it through. */
export async function cutNetwork(session: Session): Promise<void> {
  session.webRequest.onBeforeRequest((request, answer) => answer({ cancel: leavesMachine(request.url) }));
  await session.setProxy({ mode: 'direct' });
}
