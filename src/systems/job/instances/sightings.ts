import { addressText, type HostAddress } from '../../../graph/keys.ts';
import type { JobRecords, JobSighting } from '../../../graph/live/job-records.ts';
import type { JobInstanceRecord } from './records.ts';

/**
 * Tells the record of runs what a look has shown, whoever has looked. Of a run that is not recorded
 * nothing is made; a look neither waits for it nor fails with it.
 */
export function noteSeen(records: JobRecords, run: JobInstanceRecord): void {
  try {
    if (records.find(run)) records.seen(sightingOf(run)).catch(ignore);
  } catch {
    // The record cannot be read: then there is nothing to compare with.
  }
}

/** Records a run that something else has started, such as a task, as far as it shows. */
export function noteFound(records: JobRecords, run: JobInstanceRecord, appCode: string): void {
  try {
    if (records.find(run)) return;
    const { bizId, steps, wire } = run;
    const name = typeof wire['name'] === 'string' ? wire['name'] : null;
    const operator = wire['operator'];
    const username = typeof operator === 'string' && operator !== '' ? operator : null;
    const found = {
      bizId,
      origin: 'TASK',
      name,
      targets: hostsOf(steps),
      appCode,
      username,
    } as const;
    records.found(run, found).catch(ignore);
  } catch {
    // As above.
  }
}

/** Whoever keeps the record tells the log. */
function ignore(): void {}

function sightingOf({
  bizId,
  jobInstanceId,
  finished,
  wire,
  steps,
}: JobInstanceRecord): JobSighting {
  const { name, status } = wire;
  return {
    ...{ bizId, jobInstanceId, finished, targets: hostsOf(steps) },
    ...(typeof name === 'string' && name !== '' && { name }),
    ...(typeof status === 'number' && { status }),
  };
}

/** Hosts of all steps, each once. */
export function hostsOf(steps: JobInstanceRecord['steps']): HostAddress[] {
  const hosts = steps.flatMap((step) => step.hosts);
  const byText = new Map(
    hosts.map(({ cloudId, ip }) => [addressText({ cloudId, ip }), { cloudId, ip }]),
  );
  return [...byText.values()];
}
