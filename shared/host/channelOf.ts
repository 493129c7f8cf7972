import type { HostCall } from './contract.ts';

/**
 * The name a call has between the two processes of the desktop.
 * @example channelOf('saveFile') //=> 'host:saveFile'
 */
export const channelOf = (call: HostCall): string => `host:${call}`;
