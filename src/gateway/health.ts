import { replyJson } from './reply.ts';
import type { Handler } from './router.ts';

export const live: Handler = (_req, res) => replyJson(res, 200, { status: 'alive' });

export interface Readiness {
  /** Resolves when the ESB answers, rejects otherwise. */
  readonly probe: () => Promise<void>;
  /** Whether the gateway is on its way down, and should get no new requests. */
  readonly closing: () => boolean;
}

/** 200 while the ESB answers, else 503. However often it is asked, the ESB is asked once a second. */
export function ready({ probe, closing }: Readiness): Handler {
  const answers = remember(1_000, () =>
    probe().then(
      () => true,
      () => false,
    ),
  );
  return async (_req, res) => {
    if (closing()) return replyJson(res, 503, { status: 'closing' });
    if (await answers()) return replyJson(res, 200, { status: 'ready' });
    replyJson(res, 503, { status: 'not ready', reason: 'the ESB does not answer' });
  };
}

/** Asks anew once the last answer is older than `ms`; whoever comes meanwhile shares it. */
function remember<T>(ms: number, ask: () => Promise<T>): () => Promise<T> {
  let last: Promise<T> | undefined;
  return () => {
    if (last) return last;
    last = ask();
    const forget = () => {
      setTimeout(() => {
        last = undefined;
      }, ms).unref();
    };
    last.then(forget, forget);
    return last;
  };
}
