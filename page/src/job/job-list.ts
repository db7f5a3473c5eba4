import type { HostViewQuery } from '../generated/operations.ts';
import type { JobKey, JobState } from './follow-job.ts';
import { jobWords, type Words } from './job-words.ts';

/** One run in the list of a host. */
export interface ListedJob extends JobKey {
  readonly name: string | null;
  readonly words: Words;
  readonly createdAt: string | null;
  /** As far as the graph has said so. */
  readonly finished: boolean;
  readonly totalSeconds: number | null;
}

/** A run that was started on this page, and when, in milliseconds. */
export interface StartedHere extends JobKey {
  readonly name: string | null;
  readonly at: number;
}

type Known = NonNullable<NonNullable<HostViewQuery['host']>['jobInstances']>['nodes'];

/**
 * The runs of a host. What was started here and is not in the answer stands first: it was started
 * after it. What was seen live is newer than the answer.
 */
export function listJobs(
  known: Known,
  started: readonly StartedHere[],
  seen: ReadonlyMap<number, JobState>,
): ListedJob[] {
  // A run that failed is null in its place, with an error that is shown beside the list.
  const answered = known.filter((job) => job !== null);
  const ids = new Set(answered.map(({ jobInstanceId }) => jobInstanceId));
  const own = started.filter(({ jobInstanceId }) => !ids.has(jobInstanceId)).map(startedJob);
  const listed = answered.map((job) => ({ ...job, words: jobWords[job.status] }));
  return [...own, ...listed].map((job) => {
    const state = seen.get(job.jobInstanceId);
    // What is listed may be newer than what was seen, when nobody has looked since.
    if (!state || (job.finished && !state.finished)) return job;
    const totalSeconds = state.finished ? state.totalSeconds : null;
    return { ...job, words: jobWords[state.status], totalSeconds };
  });
}

function startedJob({ at, ...job }: StartedHere): ListedJob {
  const words = { text: 'started here', tone: 'quiet' } as const;
  const createdAt = new Date(at).toISOString();
  return { ...job, words, createdAt, finished: false, totalSeconds: null };
}
