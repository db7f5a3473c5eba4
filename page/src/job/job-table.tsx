import { formatSeconds, formatTime } from '../shell/format.ts';
import type { JobKey } from './follow-job.ts';
import type { ListedJob } from './job-list.ts';

export interface JobTableProps {
  readonly jobs: readonly ListedJob[];
  readonly watched: number | undefined;
  readonly onWatch: (job: JobKey) => void;
}

/** Runs, newest first; the name of one leads to it. */
export function JobTable({ jobs, watched, onWatch }: JobTableProps) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">State</th>
          <th scope="col">Job</th>
          <th scope="col">Created</th>
          <th scope="col">Took</th>
        </tr>
      </thead>
      <tbody>
        {jobs.map((job) => (
          <tr key={job.jobInstanceId} className={job.jobInstanceId === watched ? 'chosen' : ''}>
            <td>
              <span className={`state ${job.words.tone}`}>{job.words.text}</span>
            </td>
            <td>
              <button type="button" className="link" onClick={() => onWatch(job)}>
                {job.name || 'unnamed job'}
              </button>{' '}
              <span className="number">#{job.jobInstanceId}</span>
            </td>
            <td className="time">{formatTime(job.createdAt)}</td>
            <td className="time">
              {job.totalSeconds === null ? '–' : formatSeconds(job.totalSeconds)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
