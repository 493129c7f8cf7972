import { expect, test, vi } from 'vitest';
import { probe } from '../../../renderer/db/probe.ts';

const denied = (): never => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};

test('where the system has no engine, the database is unavailable and nothing is thrown', async () => {
  expect(await probe('emarge', undefined)).toEqual({ kind: 'unavailable', detail: 'MissingAPIError' });
  expect(await probe('emarge', null)).toEqual({ kind: 'unavailable', detail: 'MissingAPIError' });
});

test('an engine that denies itself is told by its own name', async () => {
  const engine = { open: denied } as unknown as IDBFactory;
  expect(await probe('emarge', engine)).toEqual({ kind: 'unavailable', detail: 'SecurityError' });
});

test('an engine that never answers is given up after twenty seconds, not waited for for ever', async () => {
  vi.useFakeTimers();
  const engine = { open: () => new EventTarget() } as unknown as IDBFactory;
  const told = vi.fn();
  void probe('emarge', engine).then(told);
  await vi.advanceTimersByTimeAsync(19_999);
  expect(told).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(told).toHaveBeenCalledWith({ kind: 'unavailable', detail: 'TimeoutError' });
  vi.useRealTimers();
});
