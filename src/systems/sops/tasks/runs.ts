import { expectObjects, type WireObject } from '../../../esb/index.ts';
import type { GraphContext } from '../../../graph/context.ts';
import { type JobInstanceKey, jobInstanceKeyText } from '../../../graph/keys.ts';
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
  recordRun(detail, run, records).catch(() => undefined);
  return detail;
}

/** Answers the run of a node once it is recorded; null for a node that has told of none. */
export async function recordRun(
  detail: TaskNodeDetailRecord,
  { name = null, username = null }: RunOfNode,
  records: JobRecords,
): Promise<JobInstanceKey | null> {
  const jobInstanceId = jobInstanceIdOf(detail);
  if (jobInstanceId === null) return null;
  const key = { bizId: detail.task.bizId, jobInstanceId };
  // Job knows the hosts; a look at the run tells them.
  const intent = { bizId: key.bizId, origin: 'TASK', name, targets: [] } as const;
  await onceOf(records, jobInstanceKeyText(key), () =>
    records.found(key, { ...intent, appCode: SOPS_APP, username }),
  );
  return key;
}

/** The application that starts the runs of nodes: SOPS itself, whoever started the task. */
const SOPS_APP = 'bk_sops';

const tellings = new WeakMap<JobRecords, Map<string, Promise<void>>>();

/** Each read of a node would write otherwise. What failed is tried again the next time. */
function onceOf(records: JobRecords, run: string, tell: () => Promise<void>): Promise<void> {
  const told = tellings.get(records) ?? new Map<string, Promise<void>>();
  tellings.set(records, told);
  const before = told.get(run);
  if (before) return before;
  if (told.size >= MOST_TOLD) told.clear();
  const telling = tell();
  told.set(run, telling);
  telling.catch(() => told.delete(run));
  return telling;
}

const MOST_TOLD = 10_000;
