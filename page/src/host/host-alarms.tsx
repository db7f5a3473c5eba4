import type { Problem } from '../graph/problem.ts';
import { RECENT } from '../graph/recent.ts';
import { formatCount, formatTime } from '../shell/format.ts';
import { ProblemNotes } from '../shell/problem-note.tsx';
import type { HostData } from './host-data.ts';

export interface HostAlarmsProps {
  readonly alarms: HostData['alarms'];
  readonly problems: readonly Problem[];
  readonly onRetry: () => void;
}

/** The latest alarms of a host. */
export function HostAlarms({ alarms, problems, onRetry }: HostAlarmsProps) {
  const { totalCount = 0, nodes = [] } = alarms ?? {};
  return (
    <section aria-label="Alarms">
      <h3>
        Alarms <span className="aside">{RECENT}</span>
      </h3>
      <ProblemNotes problems={problems} onRetry={onRetry} />
      {alarms && totalCount === 0 ? <p className="empty">No alarms. All quiet here.</p> : null}
      {nodes.length > 0 ? <AlarmTable alarms={nodes} /> : null}
      {totalCount > nodes.length ? (
        <p className="note">
          The latest {nodes.length} of {formatCount(totalCount, 'alarm')}.
        </p>
      ) : null}
    </section>
  );
}

function AlarmTable({ alarms }: { readonly alarms: NonNullable<HostData['alarms']>['nodes'] }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Level</th>
          <th scope="col">What</th>
          <th scope="col">Happened</th>
          <th scope="col">Recovered</th>
        </tr>
      </thead>
      <tbody>
        {alarms.map(({ alarmId, level, title, content, sourceTime, finishTime }) => (
          <tr key={alarmId}>
            <td>
              <span className={`level level-${level.toLowerCase()}`}>{level.toLowerCase()}</span>
            </td>
            <td title={content ?? undefined}>{title ?? content ?? `alarm ${alarmId}`}</td>
            <td className="time">{formatTime(sourceTime)}</td>
            <td className="time">{finishTime ? formatTime(finishTime) : 'not yet'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
