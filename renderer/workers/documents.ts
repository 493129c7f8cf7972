import type { DocumentRequest } from '../../shared/documents/index.ts';
import { refused } from '../../shared/result.ts';
import type { OwnPaper, RenderAnswer, Rendering, RenderQuestion } from './documentMessages.ts';

interface Waiting {
  readonly question: RenderQuestion;
  readonly settle: (rendering: Rendering) => void;
}

let worker: Worker | null = null;
let lastId = 0;
let current: Waiting | null = null;
const queue: Waiting[] = [];

/**
 * One document as PDF, made off the main thread. One worker serves all, one document at a time, in the order asked.
 * A signal cancels: what waits is dropped, what is being made is thrown away.
 * @example const rendering = await renderInWorker(request, controller.signal)
 */
export function renderInWorker(
  request: DocumentRequest | OwnPaper,
  signal?: AbortSignal,
): Promise<Rendering> {
  return new Promise((resolve) => {
    if (signal?.aborted) {
      resolve(refused({ code: 'cancelled' }));
      return;
    }
    lastId += 1;
    const waiting: Waiting = { question: { id: lastId, request }, settle: resolve };
    signal?.addEventListener('abort', () => cancel(waiting), { once: true });
    queue.push(waiting);
    next();
  });
}

function next(): void {
  if (current) return;
  current = queue.shift() ?? null;
  if (!current) return;
  worker ??= startWorker();
  try {
    worker.postMessage(current.question, []);
  } catch (fault) {
    settleCurrent(refused({ code: 'failed', detail: String(fault) }));
  }
}

function cancel(waiting: Waiting): void {
  const place = queue.indexOf(waiting);
  if (place >= 0) queue.splice(place, 1);
  waiting.settle(refused({ code: 'cancelled' }));
}

function settleCurrent(rendering: Rendering): void {
  current?.settle(rendering);
  current = null;
  next();
}

function startWorker(): Worker {
  const started = new Worker(new URL('./documentWorker.ts', import.meta.url), { type: 'module' });
  started.addEventListener('message', (event: MessageEvent<RenderAnswer>) => {
    if (event.data.id === current?.question.id) settleCurrent(event.data.rendering);
  });
  /** A worker that fails as a whole (memory, a file that did not load) is replaced at the next request. */
  started.addEventListener('error', (event) => {
    started.terminate();
    worker = null;
    settleCurrent(refused({ code: 'failed', detail: event.message }));
  });
  return started;
}
