import type { JobInstanceKey } from '../graph/keys.ts';
import { type JobRecordPage, NO_RUNS, type Range } from '../graph/live/job-records.ts';
import type { StoreFile } from './file.ts';

/** Numbers of runs, the newest last: Job numbers them in the order in which they are made. */
type Runs = number[];

interface OfBusiness {
  readonly runs: Runs;
  readonly hosts: Map<string, Runs>;
}

/**
 * Which runs there are, by business and by host, in memory: a field may ask it for each of 20,000
 * hosts. Its size is bounded by the runs and the hosts that a file holds at most.
 */
export class HostIndex {
  readonly #businesses = new Map<number, OfBusiness>();
  /** Runs, and hosts of all runs. */
  runs = 0;
  pairs = 0;

  /** All that is recorded in a file. */
  static of({ reader }: StoreFile): HostIndex {
    const index = new HostIndex();
    const runs = reader.prepare(
      'SELECT biz_id, job_instance_id FROM runs WHERE source IS NOT NULL',
    );
    const hosts = reader.prepare('SELECT biz_id, job_instance_id, address FROM targets');
    for (const row of runs.raw().iterate()) {
      const [bizId, jobInstanceId] = row as [number, number]; // the columns, in their order
      index.add(bizId, jobInstanceId, NO_HOSTS);
    }
    for (const row of hosts.raw().iterate()) {
      const [bizId, jobInstanceId, address] = row as [number, number, string];
      index.add(bizId, jobInstanceId, [address]);
    }
    return index;
  }

  /** A run, and hosts of it; again is harmless. */
  add(bizId: number, jobInstanceId: number, hosts: readonly string[]): void {
    const business = this.#businesses.get(bizId) ?? { runs: [], hosts: new Map<string, Runs>() };
    this.#businesses.set(bizId, business);
    if (insert(business.runs, jobInstanceId)) this.runs++;
    for (const host of hosts) {
      const runs = business.hosts.get(host);
      if (!runs) business.hosts.set(host, [jobInstanceId]);
      if (!runs || insert(runs, jobInstanceId)) this.pairs++;
    }
  }

  remove(bizId: number, jobInstanceId: number, hosts: readonly string[]): void {
    const business = this.#businesses.get(bizId);
    if (!business) return;
    if (take(business.runs, jobInstanceId)) this.runs--;
    for (const host of hosts) {
      const runs = business.hosts.get(host);
      if (runs && take(runs, jobInstanceId)) this.pairs--;
      if (runs?.length === 0) business.hosts.delete(host);
    }
    if (business.runs.length === 0) this.#businesses.delete(bizId);
  }

  has({ bizId, jobInstanceId }: JobInstanceKey): boolean {
    const runs = this.#businesses.get(bizId)?.runs;
    return runs !== undefined && runs[placeOf(runs, jobInstanceId)] === jobInstanceId;
  }

  ofBusiness(bizId: number, range: Range): JobRecordPage {
    return pageOf(bizId, this.#businesses.get(bizId)?.runs, range);
  }

  /** A host is nearly always in one business. */
  ofHost(bizIds: readonly number[], address: string, range: Range): JobRecordPage {
    const [first, ...others] = bizIds;
    if (first === undefined) return NO_RUNS;
    if (others.length === 0) return pageOf(first, this.#runsOf(first, address), range);
    const keys = bizIds.flatMap((bizId) =>
      (this.#runsOf(bizId, address) ?? []).map((jobInstanceId) => ({ bizId, jobInstanceId })),
    );
    keys.sort((one, other) => other.jobInstanceId - one.jobInstanceId);
    const { offset, limit } = range;
    return { total: keys.length, items: keys.slice(offset, offset + limit) };
  }

  newestOfHosts(bizId: number, first: number): readonly JobInstanceKey[] {
    const newest = new Set<number>();
    for (const runs of this.#businesses.get(bizId)?.hosts.values() ?? []) {
      for (const run of runs.slice(Math.max(0, runs.length - first))) newest.add(run);
    }
    return [...newest].map((jobInstanceId) => ({ bizId, jobInstanceId }));
  }

  #runsOf(bizId: number, address: string): Runs | undefined {
    return this.#businesses.get(bizId)?.hosts.get(address);
  }
}

const NO_HOSTS: readonly string[] = [];

function pageOf(bizId: number, runs: Runs | undefined, { offset, limit }: Range): JobRecordPage {
  if (!runs) return NO_RUNS;
  const end = Math.max(0, runs.length - offset);
  const newest = runs.slice(Math.max(0, end - limit), end).reverse();
  return { total: runs.length, items: newest.map((jobInstanceId) => ({ bizId, jobInstanceId })) };
}

/** Where a number stands, or would stand. */
function placeOf(runs: Runs, run: number): number {
  let from = 0;
  let to = runs.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((runs[middle] ?? 0) < run) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Whether it was not there yet. */
function insert(runs: Runs, run: number): boolean {
  const last = runs.at(-1);
  if (last === undefined || last < run) return runs.push(run) > 0;
  const place = placeOf(runs, run);
  if (runs[place] === run) return false;
  runs.splice(place, 0, run);
  return true;
}

function take(runs: Runs, run: number): boolean {
  const place = placeOf(runs, run);
  if (runs[place] !== run) return false;
  runs.splice(place, 1);
  return true;
}
