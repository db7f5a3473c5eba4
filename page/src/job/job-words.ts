import type { JobHostStatus, JobStatus } from '../generated/operations.ts';

/** How a state is to be taken; the colour follows from it. */
export type Tone = 'good' | 'bad' | 'busy' | 'quiet';

export interface Words {
  readonly text: string;
  readonly tone: Tone;
}

export const jobWords: Readonly<Record<JobStatus, Words>> = {
  NOT_STARTED: { text: 'not started', tone: 'quiet' },
  RUNNING: { text: 'running', tone: 'busy' },
  SUCCEEDED: { text: 'succeeded', tone: 'good' },
  FAILED: { text: 'failed', tone: 'bad' },
  SKIPPED: { text: 'skipped', tone: 'quiet' },
  ERROR_IGNORED: { text: 'failed, ignored', tone: 'bad' },
  WAITING: { text: 'waits for a person', tone: 'busy' },
  ENDED_BY_HAND: { text: 'ended by hand', tone: 'quiet' },
  ABNORMAL: { text: 'abnormal', tone: 'bad' },
  STOPPING: { text: 'being stopped', tone: 'busy' },
  STOPPED: { text: 'stopped', tone: 'quiet' },
  STOP_FAILED: { text: 'could not be stopped', tone: 'bad' },
  UNKNOWN: { text: 'unknown', tone: 'quiet' },
};

/** Every other state of a host is a failure, and is told by its name. */
const hostWords: Readonly<Partial<Record<JobHostStatus, Words>>> = {
  WAITING: { text: 'waiting', tone: 'quiet' },
  RUNNING: { text: 'running', tone: 'busy' },
  SUCCEEDED: { text: 'succeeded', tone: 'good' },
  SUCCEEDED_EARLIER: { text: 'succeeded earlier', tone: 'good' },
  UNKNOWN: { text: 'unknown', tone: 'quiet' },
};

export function hostWordsOf(status: JobHostStatus): Words {
  const spoken = status.toLowerCase().replaceAll('_', ' ');
  return hostWords[status] ?? { text: spoken, tone: 'bad' };
}

export interface HostTally extends Words {
  readonly count: number;
}

const ORDER: readonly Tone[] = ['good', 'bad', 'busy', 'quiet'];

/** Hosts by how they stand, as a bar shows them: what is done first, what waits last. */
export function tallyHosts(hosts: readonly { readonly status: JobHostStatus }[]): HostTally[] {
  const counts = new Map<JobHostStatus, number>();
  for (const { status } of hosts) counts.set(status, (counts.get(status) ?? 0) + 1);
  const tallies = [...counts].map(([status, count]) => ({ ...hostWordsOf(status), count }));
  return tallies.sort((one, other) => ORDER.indexOf(one.tone) - ORDER.indexOf(other.tone));
}

/** How many hosts need nothing more. */
export function doneOf(tallies: readonly HostTally[]): number {
  const done = tallies.filter(({ tone }) => tone === 'good' || tone === 'bad');
  return done.reduce((sum, { count }) => sum + count, 0);
}
