import { randomBytes } from 'node:crypto';
import { addressText, type JobInstanceKey } from '../graph/keys.ts';
import type {
  JobCallback,
  JobIntent,
  JobOrigin,
  JobRecord,
  JobRecords,
  JobSighting,
} from '../graph/live/job-records.ts';
import type { Intended } from './entry.ts';
import type { StoreFile } from './file.ts';
import type { HostIndex } from './host-index.ts';
import type { Journal } from './journal.ts';

/** What the record of runs stands on: a journal, its file, and what of the file is in memory. */
export interface RecordGround {
  readonly journal: Journal;
  readonly file: StoreFile;
  readonly index: HostIndex;
  /** Whether others launch runs, too, that are told of here a moment later. */
  readonly shared: boolean;
}

export function runRecords({ journal, file, index, shared }: RecordGround): JobRecords {
  const { reader } = file;
  const runOf = reader.prepare(RUN);
  const launchOf = reader.prepare(LAUNCH);

  function find(key: JobInstanceKey): JobRecord | undefined {
    if (!index.has(key)) return undefined;
    const row = runOf.get(key.bizId, key.jobInstanceId);
    return row === undefined ? undefined : recordOf(key, row as RunRow); // the columns of RUN
  }

  async function seen(sighting: JobSighting): Promise<void> {
    if (isNews(find(sighting), sighting)) await write(sighting);
  }

  async function write(sighting: JobSighting): Promise<void> {
    const { bizId, jobInstanceId, name, status, finished, targets } = sighting;
    const hosts = targets && { targets: targets.map(addressText) };
    const told = { ...(name != null && { name }), ...(status !== undefined && { status }) };
    const end = finished === undefined ? {} : { finished };
    await journal.append('run seen', { bizId, jobInstanceId, ...told, ...end, ...hosts });
  }

  async function calledBack(launch: string, told: JobCallback) {
    const known = launchOf.get(launch) as LaunchRow; // the columns of LAUNCH, always one
    // Another replica has launched it, and this one is not told yet: Job may be as fast.
    const bizId = known.bizId ?? (shared ? bizIdOf(launch) : undefined);
    if (bizId === undefined) return undefined;
    const key = { bizId, jobInstanceId: told.jobInstanceId };
    if (known.run !== null && known.run !== key.jobInstanceId) return undefined;
    if (known.run === null) {
      await journal.append('run started', { launch, ...key, name: told.name ?? null });
    }
    await (known.bizId === null ? write : seen)({ ...told, ...key });
    return key;
  }

  return {
    async intend({ bizId, ...intent }) {
      const launch = newLaunch(bizId);
      await journal.append('run intended', { launch, bizId, ...intendedOf(intent) });
      return launch;
    },
    started: (launch, { bizId, jobInstanceId }, name) =>
      journal.append('run started', { launch, bizId, jobInstanceId, name }),
    refused: (launch) => journal.append('run refused', { launch }),
    calledBack,
    async found({ bizId, jobInstanceId }, intent) {
      if (find({ bizId, jobInstanceId })) return;
      await journal.append('run found', { bizId, jobInstanceId, ...intendedOf(intent) });
    },
    seen,
    find,
    isEmpty: () => index.runs === 0,
    ofHost: (bizIds, address, range) => index.ofHost(bizIds, addressText(address), range),
    ofBusiness: (bizId, range) => index.ofBusiness(bizId, range),
    newestOfHosts: (bizId, first) => index.newestOfHosts(bizId, first),
  };
}

/** It tells its business to a replica that knows nothing else of it. */
function newLaunch(bizId: number): string {
  return `${bizId}-${randomBytes(16).toString('base64url')}`;
}

function bizIdOf(launch: string): number | undefined {
  const [, bizId] = /^(\d{1,15})-/.exec(launch) ?? [];
  return bizId === undefined ? undefined : Number(bizId);
}

/** Only what is meant to be kept, whatever else the object holds. */
function intendedOf(intent: Omit<JobIntent, 'bizId'>): Intended {
  const { origin, name, targets, appCode, username } = intent;
  return { origin, name, appCode, username, targets: targets.map(addressText) };
}

/** Whether a look at a recorded run tells more than is known. */
function isNews(record: JobRecord | undefined, { name, status, finished, targets }: JobSighting) {
  if (!record) return false;
  return (
    (status !== undefined && status !== record.status) ||
    (finished !== undefined && finished !== record.finished) ||
    (name != null && name !== record.name) ||
    (targets !== undefined && targets.length > record.hosts)
  );
}

const RUN = `SELECT origin, ifnull(told_name, name) AS name, at, app_code AS appCode, username,
  status, finished, hosts FROM runs WHERE biz_id = ? AND job_instance_id = ? AND source IS NOT NULL`;

const LAUNCH = `SELECT
  (SELECT biz_id FROM launches WHERE launch = ?1 AND at IS NOT NULL) AS bizId,
  (SELECT min(job_instance_id) FROM links WHERE launch = ?1) AS run`;

interface LaunchRow {
  readonly bizId: number | null;
  readonly run: number | null;
}

interface RunRow {
  readonly origin: JobOrigin;
  readonly name: string | null;
  readonly at: number;
  readonly appCode: string;
  readonly username: string | null;
  readonly status: number | null;
  readonly finished: number;
  readonly hosts: number;
}

function recordOf({ bizId, jobInstanceId }: JobInstanceKey, row: RunRow): JobRecord {
  const { origin, name, at, appCode, username, status, finished, hosts } = row;
  return {
    ...{ bizId, jobInstanceId, origin, name, startedAt: at, appCode, username },
    ...{ status, finished: finished === 1, hosts },
  };
}
