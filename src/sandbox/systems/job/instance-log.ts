import { HOST_STATUS, type HostView, type StepView } from '../../state/job-clock.ts';
import type { StepType } from '../../state/jobs.ts';
import { jobTime } from '../../times.ts';
import type { Wire } from '../../values.ts';

/**
 * A step's hosts grouped by status and tag, with their logs. A host moves between groups as it
 * advances (behaviour.md D3).
 */
export function stepResults({ hosts, step }: StepView, now: number): Wire[] {
  const groups = new Map<string, HostView[]>();
  for (const host of hosts) {
    const key = `${host.status}/${tagOf(host)}`;
    const group = groups.get(key);
    if (group) group.push(host);
    else groups.set(key, [host]);
  }
  return [...groups.values()].map((group) => ({
    ip_status: group[0]?.status ?? 0,
    tag: group[0] ? tagOf(group[0]) : '',
    ip_logs: group.map((host) => ipLog(host, step.type, now)),
  }));
}

/** A tag is known when the host has ended. */
function tagOf(host: HostView): string {
  return host.endedAt === null ? '' : host.task.tag;
}

function ipLog(host: HostView, type: StepType, now: number): Wire {
  const { task, startedAt, endedAt } = host;
  const ended = endedAt !== null && host.status !== HOST_STATUS.stopped;
  return {
    ip: task.ip,
    bk_cloud_id: task.cloudId,
    start_time: startedAt === null ? null : jobTime(startedAt),
    end_time: endedAt === null ? null : jobTime(endedAt),
    total_time: startedAt === null ? null : ((endedAt ?? now) - startedAt) / 1000,
    retry_count: 0,
    error_code: ended ? task.errorCode : 0,
    exit_code: ended ? task.exitCode : 0,
    log_content: startedAt === null ? '' : logText(host, startedAt, type, now),
  };
}

/** The text as it is at this moment: a line for every second of work. */
function logText(host: HostView, startedAt: number, type: StepType, now: number): string {
  const until = host.endedAt ?? now;
  const stamp = (ms: number) => `[${jobTime(ms).slice(0, 19)}]`;
  const lines = [`${stamp(startedAt)}[PID:${1000 + (startedAt % 60_000)}] job_start`];
  for (let at = startedAt + 1000; at < until; at += 1000) {
    const second = Math.round((at - startedAt) / 1000);
    lines.push(`${stamp(at)} ${type === 2 ? fileLine(second) : scriptLine(second)}`);
  }
  if (host.endedAt !== null) lines.push(...(host.task.output ?? []));
  if (host.endedAt !== null) lines.push(`${stamp(host.endedAt)} ${lastLine(host)}`);
  return `${lines.join('\n')}\n`;
}

/** Not HTML-escaped: whether 5.1 escapes is unknown (D3), so a reader has to cope with both. */
function scriptLine(second: number): string {
  return second % 3 === 0 ? `检查 "磁盘" & <inode> … ok (${second})` : `step ${second}: ok`;
}

function fileLine(second: number): string {
  return `FileName: /data/release.tar.gz Speed: 8,192 KB/s Progress: ${Math.min(99, second * 9)}%`;
}

function lastLine({ status, task }: HostView): string {
  if (status === HOST_STATUS.success) return 'job_success';
  if (status === HOST_STATUS.stopped) return 'terminated by user';
  return `job_fail exit ${task.exitCode}`;
}
