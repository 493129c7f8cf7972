import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { RenderQuestion } from '../../../renderer/workers/documentMessages.ts';
import { requestFor } from '../../support/documentFixture.ts';

/** A worker that does nothing by itself: the test answers in its place. */
class SilentWorker {
  static started: SilentWorker[] = [];
  asked: RenderQuestion[] = [];
  terminated = false;
  private readonly listeners = new Map<string, (event: unknown) => void>();

  constructor() {
    SilentWorker.started.push(this);
  }
  addEventListener(type: string, listen: (event: unknown) => void): void {
    this.listeners.set(type, listen);
  }
  postMessage(question: RenderQuestion): void {
    structuredClone(question);
    this.asked.push(question);
  }
  terminate(): void {
    this.terminated = true;
  }
  answerLast(title: string): void {
    const id = this.asked.at(-1)?.id;
    const value = { bytes: new Uint8Array(1), pages: 1, title, fileName: 'a.pdf' };
    this.listeners.get('message')?.({ data: { id, rendering: { ok: true, value } } });
  }
  break(message: string): void {
    this.listeners.get('error')?.({ message });
  }
}

const worker = (index = 0): SilentWorker => {
  const started = SilentWorker.started[index];
  if (!started) throw new Error('no worker was started');
  return started;
};
const kindAsked = ({ request }: { readonly request: object }): unknown =>
  'kind' in request ? request.kind : 'paper';
const freshModule = async () => (await import('../../../renderer/workers/documents.ts')).renderInWorker;

beforeEach(() => {
  SilentWorker.started = [];
  vi.resetModules();
  vi.stubGlobal('Worker', SilentWorker);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it('asks one worker for one document at a time, in order', async () => {
  const renderInWorker = await freshModule();
  const first = renderInWorker(requestFor('proposal'));
  const second = renderInWorker(requestFor('agreement'));
  expect(worker().asked.map(kindAsked)).toEqual(['proposal']);
  worker().answerLast('one');
  expect(await first).toMatchObject({ ok: true, value: { title: 'one' } });
  expect(worker().asked.map(kindAsked)).toEqual(['proposal', 'agreement']);
  worker().answerLast('two');
  expect(await second).toMatchObject({ ok: true, value: { title: 'two' } });
  expect(SilentWorker.started).toHaveLength(1);
});

it('drops what waits when it is cancelled, and throws away what was being made', async () => {
  const renderInWorker = await freshModule();
  const stop = new AbortController();
  const running = renderInWorker(requestFor('proposal'), stop.signal);
  const waiting = renderInWorker(requestFor('programme'), stop.signal);
  const after = renderInWorker(requestFor('terms'));
  stop.abort();
  expect(await running).toEqual({ ok: false, error: { code: 'cancelled' } });
  expect(await waiting).toEqual({ ok: false, error: { code: 'cancelled' } });
  worker().answerLast('too late');
  worker().answerLast('terms');
  expect(await after).toMatchObject({ ok: true, value: { title: 'terms' } });
  expect(worker().asked.map(kindAsked)).toEqual(['proposal', 'terms']);
});

it('starts nothing for what is cancelled beforehand', async () => {
  const renderInWorker = await freshModule();
  expect(await renderInWorker(requestFor('proposal'), AbortSignal.abort())).toEqual({
    ok: false,
    error: { code: 'cancelled' },
  });
  expect(SilentWorker.started).toHaveLength(0);
});

it('goes on after a request that cannot be handed over', async () => {
  const renderInWorker = await freshModule();
  const request = requestFor('proposal');
  const odd = {
    ...request,
    dossier: { ...request.dossier, room: { ...request.dossier.room, odd: () => 1 } },
  };
  const first = renderInWorker(odd as typeof request);
  const second = renderInWorker(request);
  expect(await first).toMatchObject({ ok: false, error: { code: 'failed' } });
  worker().answerLast('next');
  expect(await second).toMatchObject({ ok: true, value: { title: 'next' } });
});

it('replaces a worker that broke', async () => {
  const renderInWorker = await freshModule();
  const broken = renderInWorker(requestFor('proposal'));
  const next = renderInWorker(requestFor('programme'));
  worker().break('out of memory');
  expect(await broken).toEqual({ ok: false, error: { code: 'failed', detail: 'out of memory' } });
  expect(worker().terminated).toBe(true);
  worker(1).answerLast('programme');
  expect(await next).toMatchObject({ ok: true, value: { title: 'programme' } });
});
