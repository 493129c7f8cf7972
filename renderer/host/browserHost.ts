import { zipSync } from 'fflate';
import { answerCall } from '../../shared/host/answerCall.ts';
import { type Marker, markerSchema } from '../../shared/host/contract.ts';
import { type FileKind, fileKinds, withExtension } from '../../shared/host/fileKinds.ts';
import type { HostAnswer, HostApi } from '../../shared/host/hostApi.ts';
import { ok, refused } from '../../shared/result.ts';
import { chooseFile } from './chooseFile.ts';
import { download } from './download.ts';
import { printPdf } from './printPdf.ts';

const markerKey = 'emarge.marker';

/** The marker as it was written, or nothing when it is absent or unreadable: both mean "no marker" to who asks. */
function storedMarker(): Marker | null {
  try {
    return markerSchema.parse(JSON.parse(localStorage.getItem(markerKey) ?? ''));
  } catch {
    return null;
  }
}

function storeMarker(text: string): HostAnswer<'writeMarker'> {
  try {
    localStorage.setItem(markerKey, text);
    return ok({});
  } catch {
    return refused({ code: 'diskFull' });
  }
}

const typeOf = (kind: FileKind): string => fileKinds[kind].mediaType;

/**
 * What a browser can do of the contract. Files are downloads: where they go and whether they were kept is the
 * browser's affair, so `path` is the name alone. A folder is one archive. There is no journal file.
 */
const handlers: HostApi = {
  info: async () =>
    ok({ host: 'browser', version: import.meta.env.VITE_VERSION, platform: 'browser', journalFile: false }),
  readMarker: async () => ok({ marker: storedMarker() }),
  writeMarker: async ({ marker }) => storeMarker(JSON.stringify(marker)),
  appendJournal: async () => refused({ code: 'unavailable' }),
  saveFile: async ({ name, kind, bytes }) =>
    ok({ path: download(withExtension(name, kind), typeOf(kind), bytes) }),
  saveFolder: async ({ name, files }) => {
    const archive = zipSync(
      Object.fromEntries(files.map((file) => [`${name}/${file.name}`, file.bytes])),
      // PDFs are compressed already.
      { level: 0 },
    );
    return ok({ path: download(withExtension(name, 'zip'), typeOf('zip'), archive), files: files.length });
  },
  openFile: async ({ kinds }) => chooseFile(kinds),
  print: async ({ bytes }) => printPdf(bytes),
};

/** The host of a page without Electron, behind the same schemas. */
export const browserHost: HostApi = {
  info: (request) => answerCall(handlers, 'info', request),
  readMarker: (request) => answerCall(handlers, 'readMarker', request),
  writeMarker: (request) => answerCall(handlers, 'writeMarker', request),
  appendJournal: (request) => answerCall(handlers, 'appendJournal', request),
  saveFile: (request) => answerCall(handlers, 'saveFile', request),
  saveFolder: (request) => answerCall(handlers, 'saveFolder', request),
  openFile: (request) => answerCall(handlers, 'openFile', request),
  print: (request) => answerCall(handlers, 'print', request),
};
