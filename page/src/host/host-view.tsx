import { useCallback } from 'react';
import { HostViewDocument } from '../generated/operations.ts';
import { ask } from '../graph/ask.ts';
import { type Problem, problemsAt } from '../graph/problem.ts';
import { recentSince } from '../graph/recent.ts';
import { useAnswer } from '../graph/use-answer.ts';
import { HostJobs } from '../job/host-jobs.tsx';
import { ProblemNote, ProblemNotes } from '../shell/problem-note.tsx';
import { AgentMark, agentWords } from '../topology/host-marks.tsx';
import { HostAlarms } from './host-alarms.tsx';
import { HostFacts } from './host-facts.tsx';

/** Everything about one host, in one question. */
export function HostView({ hostId }: { readonly hostId: number }) {
  const question = useCallback(
    (signal: AbortSignal) =>
      ask(HostViewDocument, { hostId, since: recentSince(Date.now()) }, signal),
    [hostId],
  );
  const { answer, loading, again } = useAnswer(question);
  const host = answer?.data?.host;
  const problems = answer?.problems ?? [];
  if (!answer) return <HostSkeleton />;
  if (!host) return <NoHost hostId={hostId} problems={problems} again={again} />;
  return (
    <article className="host-view" aria-label={`Host ${host.innerIp}`} aria-busy={loading}>
      <header>
        <AgentMark alive={host.agentStatus?.alive ?? null} />
        <h2>{host.innerIp || host.name || `Host ${hostId}`}</h2>
        <span className="aside">{host.name}</span>
        <span className="aside">{agentWords(host.agentStatus?.alive ?? null)[1]}</span>
        <button type="button" className="quiet" onClick={again} disabled={loading}>
          Refresh
        </button>
      </header>
      <HostFacts host={host} />
      <ProblemNotes problems={factProblems(problems)} onRetry={again} />
      <HostJobs host={host} problems={problemsAt(problems, 'host.jobInstances')} onRetry={again} />
      <HostAlarms
        alarms={host.alarms}
        problems={problemsAt(problems, 'host.alarms')}
        onRetry={again}
      />
    </article>
  );
}

/** Those of no section of its own. */
function factProblems(problems: readonly Problem[]): Problem[] {
  const shown = new Set(
    ['host.jobInstances', 'host.alarms'].flatMap((field) => problemsAt(problems, field)),
  );
  return problems.filter((problem) => !shown.has(problem));
}

function HostSkeleton() {
  return (
    <article className="host-view" aria-busy="true" aria-label="Host">
      <header>
        <h2 className="loading">Loading…</h2>
      </header>
    </article>
  );
}

interface NoHostProps {
  readonly hostId: number;
  readonly problems: readonly Problem[];
  readonly again: () => void;
}

function NoHost({ hostId, problems, again }: NoHostProps) {
  const message = `There is no host ${hostId}, or you may not see it.`;
  const told = problems.length > 0 ? problems : [{ code: 'NOT_FOUND', message, path: [] }];
  return (
    <article className="host-view" aria-label={`Host ${hostId}`}>
      {told.map((problem) => (
        <ProblemNote key={problem.message} problem={problem} onRetry={again} />
      ))}
    </article>
  );
}
