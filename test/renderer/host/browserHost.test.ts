// @vitest-environment happy-dom
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browserHost } from '../../../renderer/host/browserHost.ts';
import { largestFile } from '../../../shared/host/fileKinds.ts';

const bytes = new TextEncoder().encode('%PDF-1.7 …');
const marker = { device: 'd1', seq: 12, hash: 'abc', counts: { clients: 3 }, schemaVersion: 1 };

/** What went to the browser's downloads: name and content. */
let downloads: { name: string; blob: Blob }[] = [];
let blobs: Map<string, Blob>;
beforeEach(() => {
  downloads = [];
  blobs = new Map();
  localStorage.clear();
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    const address = `blob:${blobs.size}`;
    blobs.set(address, blob as Blob);
    return address;
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const blob = blobs.get(this.href);
    if (blob) downloads.push({ name: this.download, blob });
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

describe('the browser host', () => {
  test('says that it is one, and that it keeps no journal file', async () => {
    expect(await browserHost.info({})).toEqual({
      ok: true,
      value: { host: 'browser', version: '0.0.0', platform: 'browser', journalFile: false },
    });
    expect(await browserHost.appendJournal({ lines: ['{}'] })).toEqual({
      ok: false,
      error: { code: 'unavailable' },
    });
  });

  test('offers a file as a download under its name', async () => {
    expect(await browserHost.saveFile({ name: 'Convention', kind: 'pdf', bytes })).toEqual({
      ok: true,
      value: { path: 'Convention.pdf' },
    });
    expect(downloads[0]?.name).toBe('Convention.pdf');
    expect(downloads[0]?.blob.type).toBe('application/pdf');
    expect(new Uint8Array((await downloads[0]?.blob.arrayBuffer()) ?? [])).toEqual(bytes);
  });

  test('holds to the contract: a path is no name', async () => {
    expect(await browserHost.saveFile({ name: '../x', kind: 'pdf', bytes })).toEqual({
      ok: false,
      error: { code: 'badRequest', subject: 'saveFile: name' },
    });
    expect(downloads).toHaveLength(0);
  });

  test('offers a folder as one archive with that folder in it', async () => {
    const files = ['Convention.pdf', 'Programme.pdf'].map((name) => ({ name, bytes }));
    expect(await browserHost.saveFolder({ name: 'Dossier Ardèche', files })).toEqual({
      ok: true,
      value: { path: 'Dossier Ardèche.zip', files: 2 },
    });
    const archive = unzipSync(new Uint8Array((await downloads[0]?.blob.arrayBuffer()) ?? []));
    expect(Object.keys(archive)).toEqual(['Dossier Ardèche/Convention.pdf', 'Dossier Ardèche/Programme.pdf']);
    expect(archive['Dossier Ardèche/Programme.pdf']).toEqual(bytes);
  });

  test('keeps the marker beside the database', async () => {
    expect(await browserHost.readMarker({})).toEqual({ ok: true, value: { marker: null } });
    expect(await browserHost.writeMarker({ marker })).toEqual({ ok: true, value: {} });
    expect(await browserHost.readMarker({})).toEqual({ ok: true, value: { marker } });
  });

  test('takes a marker that is none for no marker, and a full storage for a full disk', async () => {
    localStorage.setItem('emarge.marker', '{"device":');
    expect(await browserHost.readMarker({})).toEqual({ ok: true, value: { marker: null } });
    vi.stubGlobal('localStorage', {
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    });
    expect(await browserHost.writeMarker({ marker })).toEqual({ ok: false, error: { code: 'diskFull' } });
  });
});

/** Plays the person in front of the browser's dialog. */
const choosing = (choose: (input: HTMLInputElement) => void): void => {
  vi.spyOn(HTMLInputElement.prototype, 'click').mockImplementation(function (this: HTMLInputElement) {
    choose(this);
  });
};

/** The person chooses this file. */
const giving = (file: File, look?: (input: HTMLInputElement) => void): void =>
  choosing((input) => {
    look?.(input);
    Object.defineProperty(input, 'files', { value: [file] });
    input.dispatchEvent(new Event('change'));
  });

describe('opening a file in the browser', () => {
  test('accepts the kinds that are asked for, and gives name and bytes', async () => {
    let accepted = '';
    giving(new File([bytes], 'logo.png'), (input) => {
      accepted = input.accept;
    });
    const opened = await browserHost.openFile({ kinds: ['png', 'jpeg'] });
    expect(opened).toEqual({ ok: true, value: { name: 'logo.png', bytes } });
    expect(accepted).toBe('.png,.jpg,.jpeg');
  });

  test('a closed dialog is a change of mind', async () => {
    choosing((input) => input.dispatchEvent(new Event('cancel')));
    expect(await browserHost.openFile({ kinds: ['png'] })).toEqual({
      ok: false,
      error: { code: 'cancelled' },
    });
  });

  test('a file over 512 MB is not read', async () => {
    const file = new File([], 'film.png');
    Object.defineProperty(file, 'size', { value: largestFile + 1 });
    giving(file);
    expect(await browserHost.openFile({ kinds: ['png'] })).toEqual({
      ok: false,
      error: { code: 'tooLarge', subject: 'film.png' },
    });
  });
});

test('printing opens the browser’s own dialog on the document', async () => {
  const print = vi.fn<() => void>();
  const append = document.body.append.bind(document.body);
  vi.spyOn(document.body, 'append').mockImplementation((node) => {
    const frame = node as HTMLIFrameElement;
    Object.defineProperty(frame, 'contentWindow', { value: { focus: () => undefined, print } });
    frame.dispatchEvent(new Event('load'));
    append(document.createElement('div'));
  });
  expect(await browserHost.print({ name: 'Convention', bytes })).toEqual({ ok: true, value: {} });
  expect(print).toHaveBeenCalledOnce();
  expect(blobs.get('blob:0')?.type).toBe('application/pdf');
});
