import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Caller } from '../esb/index.ts';
import { Admission, type AdmissionLimits } from './admission.ts';
import { CallerLimits, type CallerLimitsOptions } from './caller-limits.ts';
import type { RequestHeaders } from './headers.ts';
import { limitCallers } from './limit-callers.ts';
import type { Logger } from './logger.ts';
import type { Metrics } from './metrics.ts';
import { Refusals } from './refusals.ts';
import type { Handler } from './router.ts';
import type { RequestScope } from './scope.ts';

export interface GateLimits {
  readonly admission?: Partial<AdmissionLimits> | undefined;
  /** What each caller may ask for; without it, as much as it likes, and nothing is counted. */
  readonly callerLimits?: CallerLimitsOptions | undefined;
}

/** How many are in, whichever way they came. */
export interface Entrance {
  readonly admission: Admission;
  readonly limits: CallerLimits | undefined;
}

export function openEntrance({ admission, callerLimits }: GateLimits): Entrance {
  return {
    admission: new Admission({ limits: admission }),
    limits: callerLimits && new CallerLimits(callerLimits),
  };
}

export interface GateOptions {
  readonly entrance: Entrance;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly identify: (headers: RequestHeaders) => Caller;
  readonly openScope: (req: IncomingMessage, res: ServerResponse) => RequestScope;
  /** Notes a request that its caller's limits refused. */
  readonly note: (scope: RequestScope, status: number) => void;
}

/** Answers a request that was let in; `known` is its scope where one was opened for it. */
export type Admitted = (
  req: IncomingMessage,
  res: ServerResponse,
  url: URL,
  leave: () => void,
  known?: RequestScope,
) => Promise<void>;

/** What a request passes before anything of it is read: its caller's limits, then the crowd's. */
export function gates(options: GateOptions, answer: Admitted): Handler {
  const { entrance, logger, metrics, identify, openScope, note } = options;
  const { admission, limits } = entrance;
  const refusals = new Refusals(logger);
  metrics.watchAdmission(() => ({ ...admission.counts, refused: refusals.count }));
  const admit = (req: IncomingMessage, res: ServerResponse, url: URL, scope?: RequestScope) =>
    admission.admit(
      (leave) => answer(req, res, url, leave, scope),
      () => refusals.refuse(res),
    );
  if (!limits) return (req, res, url) => admit(req, res, url);
  const limited = limitCallers({ limits, identify, note }, admit);
  return (req, res, url) => limited(req, res, url, openScope(req, res));
}
