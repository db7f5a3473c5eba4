import { useCallback, useEffect, useState } from 'react';
import type { Problem } from '../graph/problem.ts';
import { followJob, type JobKey, type JobState } from './follow-job.ts';

export type Connection = 'connecting' | 'live' | 'reconnecting' | 'over';

interface FollowedJob {
  readonly state: JobState | undefined;
  readonly problems: readonly Problem[];
  readonly connection: Connection;
}

export interface WatchedJob extends FollowedJob {
  /** Follows it again, when that was refused. */
  readonly again: () => void;
}

const NOTHING_YET: FollowedJob = { state: undefined, problems: [], connection: 'connecting' };

/** A run as it goes on, for as long as it is shown. */
export function useJob({ bizId, jobInstanceId }: JobKey): WatchedJob {
  const [turn, setTurn] = useState(0);
  const [job, setJob] = useState(NOTHING_YET);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another turn follows the same again
  useEffect(() => {
    const leaving = new AbortController();
    setJob(NOTHING_YET);
    void followJob(
      { bizId, jobInstanceId },
      (news) => {
        if (leaving.signal.aborted) return;
        setJob((before): FollowedJob => {
          if (news.kind === 'state') return { state: news.state, problems: [], connection: 'live' };
          if (news.kind === 'problems') {
            return { ...before, problems: news.problems, connection: 'live' };
          }
          return { ...before, connection: news.kind };
        });
      },
      leaving.signal,
    );
    return () => leaving.abort();
  }, [bizId, jobInstanceId, turn]);
  const again = useCallback(() => setTurn((before) => before + 1), []);
  return { ...job, again };
}
