import { refused } from '../result.ts';
import { type HostCall, type HostResponse, hostCalls, hostRefusalSchema } from './contract.ts';
import type { HostAnswer, HostApi } from './hostApi.ts';

/**
 * Answers one call of the contract: its schema on the way in, on the way out, and on the refusal.
 * A request that does not fit is refused as `badRequest` with the field; an answer that does not fit is a bug and throws.
 * @example await answerCall(handlers, 'saveFile', { name: '../x' }) //=> { ok: false, error: { code: 'badRequest', subject: 'saveFile: name' } }
 */
export async function answerCall<C extends HostCall>(
  handlers: HostApi,
  call: C,
  request: unknown,
): Promise<HostAnswer<C>> {
  const asked = hostCalls[call].request.safeParse(request);
  if (!asked.success) {
    const field = asked.error.issues[0]?.path.join('.') ?? '';
    return refused({ code: 'badRequest', subject: `${call}: ${field}` });
  }
  const handler = handlers[call] as (data: unknown) => Promise<HostAnswer<C>>;
  const answer = await handler(asked.data);
  if (!answer.ok) return refused(hostRefusalSchema.parse(answer.error));
  return { ok: true, value: hostCalls[call].response.parse(answer.value) as HostResponse<C> };
}
