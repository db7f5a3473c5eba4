import { useCallback, useMemo, useRef, useState } from 'react';
import type { Problem } from '../graph/problem.ts';
import type { HostData } from '../host/host-data.ts';
import { demoAllowed } from '../shell/demo.ts';
import { ProblemNotes } from '../shell/problem-note.tsx';
import type { DemoTarget } from './demo-script.ts';
import type { JobKey, JobState } from './follow-job.ts';
import { listJobs, type StartedHere } from './job-list.ts';
import { JobTable } from './job-table.tsx';
import { JobView } from './job-view.tsx';
import { type DemoChoice, RunDemo } from './run-demo.tsx';

export interface HostJobsProps {
  readonly host: HostData;
  readonly problems: readonly Problem[];
  readonly onRetry: () => void;
}

/** The runs of a host; one that is chosen is followed as it goes on. */
export function HostJobs({ host, problems, onRetry }: HostJobsProps) {
  const [started, setStarted] = useState<readonly StartedHere[]>([]);
  const [watched, setWatched] = useState<JobKey>();
  const [preparing, setPreparing] = useState(false);
  const { seen, note } = useSeen();
  const choices = useMemo(() => demoChoices(host), [host]);
  const opener = useRef<HTMLButtonElement>(null);
  const closeDemo = () => {
    setPreparing(false);
    opener.current?.focus();
  };
  const jobs = listJobs(host.jobInstances?.nodes ?? [], started, seen);
  return (
    <section aria-label="Jobs">
      <div className="heading">
        <h3>Jobs</h3>
        {demoAllowed && choices ? (
          <button
            type="button"
            ref={opener}
            aria-expanded={preparing}
            onClick={() => setPreparing(!preparing)}
          >
            Run a demo script…
          </button>
        ) : null}
      </div>
      {preparing && choices ? (
        <RunDemo
          choices={choices}
          onCancel={closeDemo}
          onStarted={(job) => {
            closeDemo();
            setStarted([{ ...job, at: Date.now() }, ...started]);
            setWatched(job);
          }}
        />
      ) : null}
      {watched ? (
        <JobView
          key={watched.jobInstanceId}
          job={watched}
          host={host}
          onSeen={note}
          onClose={() => setWatched(undefined)}
        />
      ) : null}
      <ProblemNotes problems={problems} onRetry={onRetry} />
      {jobs.length > 0 ? (
        <JobTable jobs={jobs} watched={watched?.jobInstanceId} onWatch={setWatched} />
      ) : null}
      {host.jobInstances && jobs.length === 0 ? (
        <p className="empty">
          No jobs known. Those that are started through this gateway stand here.
        </p>
      ) : null}
    </section>
  );
}

/** The last state of every run that was followed here. */
function useSeen() {
  const [seen, setSeen] = useState<ReadonlyMap<number, JobState>>(new Map());
  const note = useCallback((state: JobState) => {
    setSeen((before) => new Map([...before, [state.jobInstanceId, state]]));
  }, []);
  return { seen, note };
}

/** The host itself, or one of its modules; undefined for a host that stands in no business. */
function demoChoices(host: HostData): readonly [DemoChoice, ...DemoChoice[]] | undefined {
  const { hostId, innerIp, business, modules } = host;
  if (!business) return undefined;
  const { bizId } = business;
  const whole = (modules?.nodes ?? []).flatMap(({ moduleId, name, set }): DemoChoice[] => {
    if (!set) return [];
    const target: DemoTarget = { kind: 'module', bizId, setId: set.setId, moduleId };
    return [{ words: `On ${set.name ?? '?'} › ${name ?? '?'}`, target }];
  });
  const target: DemoTarget = { kind: 'host', bizId, hostId };
  return [{ words: `Only on ${innerIp ?? 'this host'}`, target }, ...whole];
}
