import { contextBridge, ipcRenderer } from 'electron';
import { channelOf } from '../shared/host/channelOf.ts';
import type { HostCall, HostRequest } from '../shared/host/contract.ts';
import type { HostAnswer, HostApi } from '../shared/host/hostApi.ts';

const ask =
  <C extends HostCall>(call: C) =>
  (request: HostRequest<C>): Promise<HostAnswer<C>> =>
    ipcRenderer.invoke(channelOf(call), request) as Promise<HostAnswer<C>>;

contextBridge.exposeInMainWorld('host', {
  info: ask('info'),
  readMarker: ask('readMarker'),
  writeMarker: ask('writeMarker'),
  appendJournal: ask('appendJournal'),
  saveFile: ask('saveFile'),
  saveFolder: ask('saveFolder'),
  openFile: ask('openFile'),
  print: ask('print'),
} satisfies HostApi);
