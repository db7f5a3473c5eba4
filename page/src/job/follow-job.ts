import { createClient, NetworkError } from 'graphql-sse';
import { JobProgressDocument, type JobProgressSubscription } from '../generated/operations.ts';
import { problemsIn } from '../graph/ask.ts';
import { type Problem, problemsOf } from '../graph/problem.ts';

export type JobState = NonNullable<JobProgressSubscription['jobInstanceProgress']>;

export interface JobKey {
  readonly bizId: number;
  readonly jobInstanceId: number;
}

/** Where a host is reached, as Job knows it. */
export interface HostAddress {
  readonly innerIp: string | null;
  readonly cloudId: number;
}

/** What becomes of a subscription, as it goes on. */
export type JobNews =
  | { readonly kind: 'state'; readonly state: JobState }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }
  /** The connection is lost, or the gateway ended it before the run had ended: another is tried. */
  | { readonly kind: 'reconnecting' }
  /** There is nothing more to come. */
  | { readonly kind: 'over' };

/**
 * Follows a run until it has ended. Each connection begins with the run's present state, so that
 * one that breaks loses nothing; it is made again for as long as somebody looks.
 */
export async function followJob(
  key: JobKey,
  tell: (news: JobNews) => void,
  leaving: AbortSignal,
): Promise<void> {
  for (let failures = 0; !leaving.aborted; failures += 1) {
    const end = await readEvents(key, leaving, (news) => {
      failures = 0;
      tell(news);
    });
    if (leaving.aborted) return;
    if (end === 'over') return tell({ kind: 'over' });
    tell({ kind: 'reconnecting' });
    await pause(Math.min(500 * 2 ** failures, 10_000), leaving);
  }
}

/** One connection, to its end; whether it is the end of all. */
async function readEvents(
  key: JobKey,
  leaving: AbortSignal,
  tell: (news: JobNews) => void,
): Promise<'over' | 'broken'> {
  const client = createClient({ url: '/graphql', retryAttempts: 0 });
  const dispose = () => client.dispose();
  leaving.addEventListener('abort', dispose, { once: true });
  try {
    const query = JobProgressDocument.toString();
    const events = client.iterate<JobProgressSubscription>({ query, variables: { ...key } });
    let seen: JobState | undefined;
    let refused = false;
    for await (const { data, errors } of events) {
      const state = data?.jobInstanceProgress;
      if (errors) tell({ kind: 'problems', problems: problemsOf(errors) });
      if (state) tell({ kind: 'state', state });
      seen = state ?? seen;
      refused = errors !== undefined && !state;
    }
    // It has not ended: then another connection may go on.
    return seen?.finished || refused ? 'over' : 'broken';
  } catch (error) {
    return await refusedBy(error, tell);
  } finally {
    leaving.removeEventListener('abort', dispose);
    client.dispose();
  }
}

/** A gateway that says no will do so again; one that is busy or away may do better later. */
async function refusedBy(
  error: unknown,
  tell: (news: JobNews) => void,
): Promise<'over' | 'broken'> {
  const response: unknown = error instanceof NetworkError ? error.response : undefined;
  if (!(response instanceof Response)) return 'broken';
  if (response.status >= 500 || response.status === 429) return 'broken';
  tell({ kind: 'problems', problems: await problemsIn(response) });
  return 'over';
}

function pause(ms: number, leaving: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    leaving.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
}
