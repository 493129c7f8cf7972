import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { HostApi } from '../../../shared/host/hostApi.ts';
import { type DesktopInChromium, openDesktop } from '../../support/electronInChromium.ts';

/** The built main, preload and page together: what the page asks of its host is done on the disk. */
let desktop: DesktopInChromium;
test.beforeEach(async ({ page }) => {
  desktop = await openDesktop(page);
});
test.afterEach(() => desktop.close());

/** Asks the host from within the page, as the screens do. */
const asked = (page: Page, call: keyof HostApi, request: object): Promise<unknown> =>
  page.evaluate(
    ([name, argument]) => {
      const host = window.host as unknown as Record<string, (request: unknown) => Promise<unknown>>;
      const text = (argument as { text?: string }).text;
      const bytes = text === undefined ? {} : { bytes: new TextEncoder().encode(text) };
      const files = (argument as { files?: { name: string; text: string }[] }).files?.map((file) => ({
        name: file.name,
        bytes: new TextEncoder().encode(file.text),
      }));
      return host[name as string]?.({ ...argument, ...bytes, ...(files ? { files } : {}) });
    },
    [call, request] as const,
  );

test('the page knows that it is the desktop', async ({ page }) => {
  expect(await asked(page, 'info', {})).toMatchObject({
    ok: true,
    value: { host: 'electron', journalFile: true },
  });
});

test('a file saved by the page is on the disk, byte for byte', async ({ page }) => {
  const path = join(desktop.folder, 'Convention.pdf');
  desktop.answerSaveDialog(path);
  const text = `%PDF ${'é’œ€'.repeat(50_000)}`;
  expect(await asked(page, 'saveFile', { name: 'Convention', kind: 'pdf', text })).toEqual({
    ok: true,
    value: { path },
  });
  expect(readFileSync(path, 'utf8')).toBe(text);
});

test('a closed dialog, a full disk, a folder that is not there: each is said, and no half file stays', async ({
  page,
}) => {
  const save = { name: 'Convention', kind: 'pdf', text: '%PDF' };
  desktop.answerSaveDialog(null);
  expect(await asked(page, 'saveFile', save)).toEqual({ ok: false, error: { code: 'cancelled' } });
  const gone = join(desktop.folder, 'gone', 'x.pdf');
  desktop.answerSaveDialog(gone);
  expect(await asked(page, 'saveFile', save)).toEqual({
    ok: false,
    error: { code: 'cannotWrite', subject: gone },
  });
  desktop.fillDisk(true);
  const before = readdirSync(desktop.folder);
  desktop.answerSaveDialog(join(desktop.folder, 'x.pdf'));
  expect(await asked(page, 'saveFile', save)).toMatchObject({ ok: false, error: { code: 'diskFull' } });
  desktop.answerOpenDialog(desktop.folder);
  const folder = { name: 'Dossier', files: [{ name: 'a.pdf', text: 'a' }] };
  expect(await asked(page, 'saveFolder', folder)).toMatchObject({ ok: false, error: { code: 'diskFull' } });
  expect(readdirSync(desktop.folder)).toEqual(before);
  desktop.fillDisk(false);
  desktop.answerOpenDialog(desktop.folder);
  expect(await asked(page, 'saveFolder', folder)).toMatchObject({ ok: true, value: { files: 1 } });
});

test('what is printed reaches the printer whole', async ({ page }) => {
  expect(await asked(page, 'print', { name: 'Programme', text: '%PDF-1.7 Programme' })).toEqual({
    ok: true,
    value: {},
  });
  expect(desktop.printed().map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)])).toEqual([
    ['Programme.pdf', '%PDF-1.7 Programme'],
  ]);
  desktop.setPrinter('cancelled');
  expect(await asked(page, 'print', { name: 'x', text: '%PDF' })).toEqual({
    ok: false,
    error: { code: 'cancelled' },
  });
});

test('the journal file holds what the page appended', async ({ page }) => {
  const before = journalOf(desktop).length;
  expect(await asked(page, 'appendJournal', { lines: ['{"seq":1}', '{"seq":2}'] })).toEqual({
    ok: true,
    value: {},
  });
  expect(journalOf(desktop).slice(before)).toEqual(['{"seq":1}', '{"seq":2}']);
});

function journalOf({ dataFolder }: DesktopInChromium): readonly string[] {
  try {
    const text = readFileSync(join(dataFolder, 'journal', `${new Date().getFullYear()}.jsonl`), 'utf8');
    return text.split('\n').filter((line) => line !== '');
  } catch {
    return [];
  }
}

test('the page cannot reach another machine, nor run what is not its own', async ({ page }) => {
  const { fetched, ran } = await page.evaluate(async () => {
    const fetched = await fetch('https://example.test/').then(
      () => true,
      () => false,
    );
    const script = document.createElement('script');
    script.textContent = 'document.body.dataset.ran = "yes"';
    document.body.append(script);
    return { fetched, ran: document.body.dataset.ran };
  });
  expect(fetched).toBe(false);
  expect(ran).toBeUndefined();
  // The policy stopped it before there was a request.
  expect(desktop.foreignRequests()).toEqual([]);
});
