import { refused } from '../../shared/result.ts';
import { answerRequest } from './answerRequest.ts';
import type { RenderAnswer, RenderQuestion } from './documentMessages.ts';

/** The part of a worker's scope that is used here: the screens' types know only the window's. */
interface WorkerScope {
  postMessage(answer: RenderAnswer, transfer: Transferable[]): void;
  addEventListener(type: 'message', listen: (event: MessageEvent<RenderQuestion>) => void): void;
}
const scope = self as unknown as WorkerScope;

async function answer({ id, request }: RenderQuestion): Promise<void> {
  const rendering = await answerRequest(request).catch((fault: unknown) =>
    refused({ code: 'failed', detail: String(fault) } as const),
  );
  const transfer = rendering.ok ? [rendering.value.bytes.buffer as ArrayBuffer] : [];
  scope.postMessage({ id, rendering }, transfer);
}

scope.addEventListener('message', (event) => void answer(event.data));
