import type { Result } from '../result.ts';
import type { HostCall, HostRefusal, HostRequest, HostResponse } from './contract.ts';

export type HostAnswer<C extends HostCall> = Result<HostResponse<C>, HostRefusal>;

/** The host as the renderer sees it: one function a call, an answer or an expected refusal. */
export type HostApi = {
  readonly [C in HostCall]: (request: HostRequest<C>) => Promise<HostAnswer<C>>;
};
