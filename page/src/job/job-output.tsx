import { useCallback } from 'react';
import { JobOutputDocument } from '../generated/operations.ts';
import { ask } from '../graph/ask.ts';
import { useAnswer } from '../graph/use-answer.ts';
import { formatCount } from '../shell/format.ts';
import { ProblemNotes } from '../shell/problem-note.tsx';
import type { HostAddress, JobKey } from './follow-job.ts';

/** Output of so many hosts is shown; who needs more asks the graph. */
const MOST_HOSTS = 5;

export interface JobOutputProps {
  readonly job: JobKey;
  /** Whose output is wanted; where the run was not there, that of its first hosts is shown. */
  readonly host: HostAddress;
}

/** What a run that has ended printed. */
export function JobOutput({ job: { bizId, jobInstanceId }, host }: JobOutputProps) {
  const question = useCallback(
    (signal: AbortSignal) => ask(JobOutputDocument, { bizId, jobInstanceId }, signal),
    [bizId, jobInstanceId],
  );
  const { answer, again } = useAnswer(question);
  const steps = answer?.data?.jobInstance?.steps ?? [];
  const hosts = steps.flatMap(({ stepInstanceId, hosts: own }) =>
    own.map((each) => ({ ...each, key: `${stepInstanceId} ${each.cloudId} ${each.innerIp}` })),
  );
  const wanted = hosts.filter(
    ({ innerIp, cloudId }) => innerIp === host.innerIp && cloudId === host.cloudId,
  );
  const shown = wanted.length > 0 ? wanted : hosts.slice(0, MOST_HOSTS);
  return (
    <div className="output">
      <ProblemNotes problems={answer?.problems ?? []} onRetry={again} />
      {answer ? null : <p className="loading">Loading its output…</p>}
      {shown.map(({ key, innerIp, log }) => (
        <figure key={key}>
          <figcaption>
            Output on {innerIp}
            {log?.exitCode === null || log === null ? '' : `, exit code ${log.exitCode}`}
          </figcaption>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
          <pre tabIndex={0}>{log?.content || 'Nothing was printed.'}</pre>
        </figure>
      ))}
      {hosts.length > shown.length ? (
        <p className="note">
          {formatCount(hosts.length - shown.length, 'other output')} not shown here.
        </p>
      ) : null}
    </div>
  );
}
