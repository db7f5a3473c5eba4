import { useEffect, useState } from 'react';
import { formatCount, formatSeconds, formatTime } from '../shell/format.ts';
import { ProblemNotes } from '../shell/problem-note.tsx';
import type { HostAddress, JobKey, JobState } from './follow-job.ts';
import { JobOutput } from './job-output.tsx';
import { doneOf, jobWords, tallyHosts } from './job-words.ts';
import { type Connection, useJob } from './use-job.ts';

export interface JobViewProps {
  readonly job: JobKey;
  /** On which host it is looked at. */
  readonly host: HostAddress;
  /** Each state of it that comes. */
  readonly onSeen: (state: JobState) => void;
  readonly onClose: () => void;
}

/** A run as it goes on. */
export function JobView({ job, host, onSeen, onClose }: JobViewProps) {
  const { state, problems, connection, again } = useJob(job);
  const finished = state?.finished === true;
  useEffect(() => {
    if (state) onSeen(state);
  }, [state, onSeen]);
  const words = state && jobWords[state.status];
  return (
    <section className="job-view" aria-label={`Job ${job.jobInstanceId}`}>
      <header>
        <span className={`state ${words?.tone ?? 'quiet'}`} role="status">
          {words?.text ?? 'looking…'}
        </span>
        <h4>{state?.name ?? 'Job'}</h4>
        <span className="number">#{job.jobInstanceId}</span>
        <ConnectionMark connection={connection} finished={finished} />
        <button type="button" className="quiet" onClick={onClose} aria-label="Close the job">
          ✕
        </button>
      </header>
      <ProblemNotes problems={problems} {...(connection === 'over' && { onRetry: again })} />
      {state ? <Times state={state} /> : null}
      <ol className="steps">
        {state?.steps.map((step) => (
          <StepView key={step.stepInstanceId} step={step} />
        ))}
      </ol>
      {finished ? <JobOutput job={job} host={host} /> : null}
    </section>
  );
}

const CONNECTIONS: Readonly<Record<Connection, string>> = {
  connecting: 'connecting…',
  live: 'live',
  reconnecting: 'connection lost, trying again…',
  over: '',
};

function ConnectionMark(props: { readonly connection: Connection; readonly finished: boolean }) {
  const connection = props.finished ? 'over' : props.connection;
  return <span className={`connection ${connection}`}>{CONNECTIONS[connection]}</span>;
}

function Times({ state }: { readonly state: JobState }) {
  const elapsed = useElapsed(state);
  return (
    <p className="note">
      Began {formatTime(state.startedAt ?? state.createdAt)}
      {state.endedAt ? `, ended ${formatTime(state.endedAt)}` : ''}
      {elapsed === undefined ? '' : ` · ${formatSeconds(elapsed)}`}
    </p>
  );
}

/** Seconds since it began, ticking while it goes on. */
function useElapsed({ startedAt, finished, totalSeconds }: JobState): number | undefined {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    if (finished) return undefined;
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, [finished]);
  if (finished) return totalSeconds ?? undefined;
  return startedAt ? Math.max(0, now - Date.parse(startedAt)) / 1_000 : undefined;
}

function StepView({ step }: { readonly step: JobState['steps'][number] }) {
  const tallies = tallyHosts(step.hosts);
  const done = doneOf(tallies);
  const all = step.hosts.length;
  const words = jobWords[step.status];
  return (
    <li>
      <div className="step-line">
        <span className={`state ${words.tone}`}>{words.text}</span>
        <span className="name">{step.name ?? 'Step'}</span>
        <span className="number">
          {all === 0 ? 'no hosts yet' : `${done} of ${formatCount(all, 'host')}`}
        </span>
      </div>
      <div
        className="bar"
        role="progressbar"
        aria-label={`Hosts of ${step.name ?? 'the step'} that are done`}
        aria-valuemin={0}
        aria-valuemax={all}
        aria-valuenow={done}
      >
        {tallies.map(({ text, tone, count }) => (
          <span key={text} className={tone} style={{ flexGrow: count }} />
        ))}
      </div>
      <ul className="tallies">
        {tallies.map(({ text, tone, count }) => (
          <li key={text}>
            <span className={`dot ${tone}`} aria-hidden="true" /> {count} {text}
          </li>
        ))}
      </ul>
    </li>
  );
}
