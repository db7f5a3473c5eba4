import type { Graph } from '../graph.ts';
import type { Metrics } from '../metrics.ts';
import { createRateLimiter } from '../rate-limiter.ts';
import type { Address } from '../router.ts';
import { ccCallback } from './cc.ts';
import { jobCallback } from './job.ts';
import { type ReceiveOptions, receiveCallback } from './receive.ts';
import type { CallbackKind, CallbackTokens } from './tokens.ts';

export interface CallbackAddressesOptions {
  readonly callbackTokens?: CallbackTokens | undefined;
  readonly callbacksPerSecond?: number;
  readonly metrics: Metrics;
  readonly maxBodyBytes: number;
}

/** Where BlueKing's systems call back, each with a token of its own. */
export function callbackAddresses(
  { live, readCmdbEvents }: Pick<Graph, 'live' | 'readCmdbEvents'>,
  options: CallbackAddressesOptions,
): Address[] {
  const {
    callbackTokens: tokens,
    callbacksPerSecond: points = 500,
    metrics,
    maxBodyBytes,
  } = options;
  const rate = createRateLimiter({ points, windowSeconds: 1 });
  const observe: ReceiveOptions['observe'] = (callback) => metrics.observeCallback(callback);
  const common = { tokens, rate, maxBodyBytes, observe };
  const { events } = live;
  return [
    ...addressesOf('job', receiveCallback('job', jobCallback(live), common)),
    ...addressesOf(
      'cc',
      events
        ? receiveCallback('cc', ccCallback(events, readCmdbEvents), common)
        : receiveCallback('cc', nobody, { ...common, tokens: undefined }),
    ),
  ];
}

/** Without a token nothing is taken there, and nothing else is said. */
function addressesOf(kind: CallbackKind, handle: Address['handle']): Address[] {
  const methods = ['POST'];
  return [
    { path: `/callbacks/${kind}/*`, methods, handle },
    { path: `/callbacks/${kind}`, methods, handle, hidden: true },
  ];
}

const nobody = () => Promise.resolve('no events are kept here');
