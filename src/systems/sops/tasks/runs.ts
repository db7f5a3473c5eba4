import { expectObjects, type WireObject } from '../../../esb/index.ts';
import type { GraphContext } from '../../../graph/context.ts';
import { jobInstanceKeyText } from '../../../graph/keys.ts';
import type { JobRecords } from '../../../graph/live/job-records.ts';
import { GET_TASK_NODE_DETAIL } from './api.ts';
import type { TaskNodeDetailRecord } from './records.ts';

export function outputsOf({ wire }: TaskNodeDetailRecord): readonly WireObject[] {
  return expectObjects(GET_TASK_NODE_DETAIL, wire['outputs'], '`outputs`');
}

/** Job plugins put out the number of the run that they started (behaviour.md F). */
export function jobInstanceIdOf(detail: TaskNodeDetailRecord): number | null {
  const output = outputsOf(detail).find(({ key }) => key === 'job_inst_id');
  const id = Number(output?.['value'] ?? Number.NaN);
  return Number.isSafeInteger(id) && id > 0 ? id : null;
}

/** What is known of a run beside its number. */
export interface RunOfNode {
  readonly name?: string | null;
  readonly username?: string | null;
}

/**
 * Has the run that a node started recorded, and answers the node. It asks nobody anything, and
 * what becomes of the record is no matter of who reads.
 */
export function noted(
  detail: TaskNodeDetailRecord,
  run: RunOfNode,
  { live: { records } }: GraphContext,
): TaskNodeDetailRecord {
  const jobInstanceId = readable(detail);
  if (jobInstanceId === null) return detail;
  const key = { bizId: detail.task.bizId, jobInstanceId };
  const text = jobInstanceKeyText(key);
  const told = toldTo(records);
  if (told.has(text)) return detail;
  told.add(text);
  const { name = null, username = null } = run;
  // Job knows the hosts; who looks at the run tells them.
  const intent = { bizId: key.bizId, origin: 'TASK', name, targets: [] } as const;
  records
    .found(key, { ...intent, appCode: SOPS_APP, username })
    .catch(() => void told.delete(text));
  return detail;
}

/** The application that starts the runs of nodes: SOPS itself, whoever started the task. */
const SOPS_APP = 'bk_sops';

/** An answer that cannot be read fails the field that shows it, and not this. */
function readable(detail: TaskNodeDetailRecord): number | null {
  try {
    return jobInstanceIdOf(detail);
  } catch {
    return null;
  }
}

const toldTo: (records: JobRecords) => Set<string> = remembering();

/** What each record was told of late: each read of a node would write otherwise. */
function remembering() {
  const all = new WeakMap<JobRecords, Set<string>>();
  return (records: JobRecords) => {
    const told = all.get(records) ?? new Set<string>();
    if (told.size >= MOST_TOLD) told.clear();
    all.set(records, told);
    return told;
  };
}

const MOST_TOLD = 10_000;
