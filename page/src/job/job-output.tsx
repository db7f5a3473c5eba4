import { useCallback } from 'react';
import { JobOutputDocument } from '../generated/operations.ts';
import { ask } from '../graph/ask.ts';
import { useAnswer } from '../graph/use-answer.ts';
import { ProblemNotes } from '../shell/problem-note.tsx';
import type { JobKey } from './follow-job.ts';

/** Output of so many hosts is shown; who needs more asks the graph. */
const MOST_HOSTS = 5;

/** What a run that has ended printed on its first hosts. */
export function JobOutput({ job: { bizId, jobInstanceId } }: { readonly job: JobKey }) {
  const question = useCallback(
    (signal: AbortSignal) => ask(JobOutputDocument, { bizId, jobInstanceId }, signal),
    [bizId, jobInstanceId],
  );
  const { answer, again } = useAnswer(question);
  const steps = answer?.data?.jobInstance?.steps ?? [];
  const hosts = steps.flatMap(({ stepInstanceId, hosts: own }) =>
    own.map((host) => ({ ...host, key: `${stepInstanceId} ${host.cloudId} ${host.innerIp}` })),
  );
  return (
    <div className="output">
      <ProblemNotes problems={answer?.problems ?? []} onRetry={again} />
      {answer ? null : <p className="loading">Loading its output…</p>}
      {hosts.slice(0, MOST_HOSTS).map(({ key, innerIp, log }) => (
        <figure key={key}>
          <figcaption>
            Output on {innerIp}
            {log?.exitCode === null || log === null ? '' : `, exit code ${log.exitCode}`}
          </figcaption>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
          <pre tabIndex={0}>{log?.content || 'Nothing was printed.'}</pre>
        </figure>
      ))}
      {hosts.length > MOST_HOSTS ? (
        <p className="note">{hosts.length - MOST_HOSTS} more hosts are not shown here.</p>
      ) : null}
    </div>
  );
}
