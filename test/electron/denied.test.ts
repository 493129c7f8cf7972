import { describe, expect, test, vi } from 'vitest';
import { startMain } from './launch.ts';

const bytes = new TextEncoder().encode('%PDF-1.7 …');
const leaving = (url: string) => ({ url, preventDefault: vi.fn<() => void>() });

describe('what is closed', () => {
  test.each(['will-navigate', 'will-redirect', 'will-frame-navigate'])(
    '%s leads nowhere else',
    async (name) => {
      const { state } = await startMain();
      const away = leaving('https://example.test/');
      const file = leaving('file:///etc/passwd');
      const reload = leaving('app://emarge/index.html#/dossiers');
      for (const event of [away, file, reload]) state.windows[0]?.webContents.emit(name, event);
      expect(away.preventDefault).toHaveBeenCalledOnce();
      expect(file.preventDefault).toHaveBeenCalledOnce();
      expect(reload.preventDefault).not.toHaveBeenCalled();
    },
  );

  test('no new window, no webview', async () => {
    const { state } = await startMain();
    const contents = state.windows[0]?.webContents;
    expect(contents?.windowOpenHandler?.({ url: 'https://example.test/' })).toEqual({ action: 'deny' });
    expect(contents?.windowOpenHandler?.({ url: 'app://emarge/index.html' })).toEqual({ action: 'deny' });
    const webview = leaving('');
    contents?.emit('will-attach-webview', webview);
    expect(webview.preventDefault).toHaveBeenCalledOnce();
  });

  test('no permission but copying a text, and that only to our own page', async () => {
    const { defaultSession } = await startMain();
    const asked = (permission: string, requestingUrl: string): unknown => {
      const answer = vi.fn<(granted: boolean) => void>();
      defaultSession.permissionRequest?.(null, permission, answer, { requestingUrl });
      return answer.mock.calls[0]?.[0];
    };
    const ours = 'app://emarge/index.html';
    for (const permission of ['media', 'geolocation', 'notifications', 'fileSystem', 'openExternal', 'usb'])
      expect(asked(permission, ours)).toBe(false);
    expect(asked('clipboard-sanitized-write', ours)).toBe(true);
    expect(asked('clipboard-sanitized-write', 'https://example.test/')).toBe(false);
    expect(defaultSession.permissionCheck?.(null, 'clipboard-sanitized-write', 'app://emarge', {})).toBe(
      true,
    );
    expect(defaultSession.permissionCheck?.(null, 'clipboard-sanitized-write', 'app://other', {})).toBe(
      false,
    );
    expect(defaultSession.permissionCheck?.(null, 'media', 'app://emarge', {})).toBe(false);
    expect(defaultSession.devicePermission?.()).toBe(false);
  });

  test('no permission at all to what prints', async () => {
    const { ask, sessionOf } = await startMain();
    await ask('host:print', { name: 'x', bytes });
    const answer = vi.fn<(granted: boolean) => void>();
    const printing = sessionOf('impression');
    printing.permissionRequest?.(null, 'clipboard-sanitized-write', answer, {
      requestingUrl: 'file:///x.pdf',
    });
    expect(answer).toHaveBeenCalledExactlyOnceWith(false);
    expect(printing.devicePermission?.()).toBe(false);
  });

  test('no download: files leave through the save dialog', async () => {
    const { defaultSession } = await startMain();
    const download = leaving('');
    defaultSession.emit('will-download', download);
    expect(download.preventDefault).toHaveBeenCalledOnce();
  });

  test('no request leaves the machine, from the screens or from what prints', async () => {
    const { ask, state, defaultSession, sessionOf } = await startMain();
    await ask('host:print', { name: 'x', bytes });
    expect(state.switches['host-resolver-rules']).toBe('MAP * ~NOTFOUND');
    for (const session of [defaultSession, sessionOf('impression')]) {
      const cancelled = (url: string): unknown => {
        const answer = vi.fn<(verdict: { cancel: boolean }) => void>();
        session.beforeRequest?.({ url }, answer);
        return answer.mock.calls[0]?.[0].cancel;
      };
      for (const url of [
        'http://example.test/',
        'https://example.test/',
        'ws://example.test/',
        'wss://example.test/',
      ])
        expect(cancelled(url)).toBe(true);
      expect(cancelled('app://emarge/index.html')).toBe(false);
      expect(session.proxy).toEqual({ mode: 'direct' });
    }
  });

  test('the screens stop: it is said, then they are opened again', async () => {
    const { state, app } = await startMain();
    const contents = state.windows[0]?.webContents;
    app.emit('render-process-gone', {}, contents, { reason: 'crashed' });
    await vi.waitFor(() => expect(contents?.reloads).toBe(1));
    expect(state.messageBoxes).toHaveLength(1);
    app.emit('render-process-gone', {}, contents, { reason: 'clean-exit' });
    expect(state.messageBoxes).toHaveLength(1);
  });
});

describe('app://emarge', () => {
  test('serves the page with the policy that lets nothing else in', async () => {
    const { fetch } = await startMain();
    const response = await fetch('app://emarge/');
    expect(response.headers.get('Content-Security-Policy')).toMatch(
      /^default-src 'none'; script-src 'self'; /,
    );
  });

  test.each([
    ['another host', 'app://other/index.html', 'GET', 404],
    ['a parent folder', 'app://emarge/..%2fpackage.json', 'GET', 403],
    ['a parent folder, Windows', 'app://emarge/..%5cpackage.json', 'GET', 403],
    ['a parent folder in the middle', 'app://emarge/ui/..%2f..%2fpackage.json', 'GET', 403],
    ['a drive', 'app://emarge/C:%5cWindows%5cwin.ini', 'GET', 403],
    ['a NUL', 'app://emarge/index.html%00.png', 'GET', 403],
    ['a broken encoding', 'app://emarge/%E0%A4%A', 'GET', 403],
    ['a file that is not there', 'app://emarge/nothing.js', 'GET', 404],
    ['anything but reading', 'app://emarge/index.html', 'POST', 405],
  ])('refuses %s', async (_what, address, method, status) => {
    const { fetch } = await startMain();
    const response = await fetch(address, method);
    expect(response.status).toBe(status);
    expect((await response.arrayBuffer()).byteLength).toBe(0);
  });
});
