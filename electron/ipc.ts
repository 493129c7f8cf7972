import { ipcMain, type IpcMainInvokeEvent } from 'electron';
import { answerCall } from '../shared/host/answerCall.ts';
import { channelOf } from '../shared/host/channelOf.ts';
import { type HostCall, hostCalls } from '../shared/host/contract.ts';
import type { HostApi } from '../shared/host/hostApi.ts';
import { refused } from '../shared/result.ts';
import { isOurs } from './security/appProtocol.ts';

/** Only the page itself may ask: no frame in it, no page of elsewhere. */
function isOurPage(event: IpcMainInvokeEvent): boolean {
  const frame = event.senderFrame;
  return frame !== null && frame.parent === null && isOurs(frame.url);
}

/**
 * Answers every call of the contract, after a look at who asks and at what is asked.
 * A bug in a handler is logged here and crosses as `unavailable`: no Error object does.
 */
export function answerRenderer(handlers: HostApi, logBug: (call: string, bug: unknown) => void): void {
  for (const call of Object.keys(hostCalls) as HostCall[]) {
    ipcMain.handle(channelOf(call), async (event, request: unknown) => {
      if (!isOurPage(event)) return refused({ code: 'badRequest', subject: 'sender' });
      try {
        return await answerCall(handlers, call, request);
      } catch (bug) {
        logBug(call, bug);
        return refused({ code: 'unavailable', subject: call });
      }
    });
  }
}
