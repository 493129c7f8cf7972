import type { Result } from '../result.ts';
import type { HostCall, HostRefusal, HostRequest, HostResponse } from './contract.ts';

/** The host as the renderer sees it: one function a call, an answer or an expected refusal. */
export type HostApi = {
  readonly [C in HostCall]: (request: HostRequest<C>) => Promise<Result<HostResponse<C>, HostRefusal>>;
};
