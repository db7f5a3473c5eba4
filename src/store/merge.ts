import { setImmediate as nextTurn } from 'node:timers/promises';
import type { JobInstanceKey } from '../graph/keys.ts';
import type { Position } from '../graph/live/positions.ts';
import type { EntryBodies, EntryKind, Intended, RunSeen } from './entry.ts';
import type { Statement, Writer } from './file.ts';

/** What a transaction has changed, for those who hold a part of the tables in memory. */
export interface Changes {
  /** Hosts of a run that is recorded, some perhaps for the second time. */
  runs: (JobInstanceKey & { readonly hosts: readonly string[] })[];
  events: { readonly channels: readonly string[]; readonly position: Position }[];
}

interface LaunchRow {
  readonly at: number | null;
  readonly biz_id: number;
  readonly origin: string;
  readonly name: string | null;
  readonly app_code: string;
  readonly username: string | null;
  readonly targets: string;
}

interface RunRow {
  readonly source: string | null;
  readonly waiting: string | null;
}

/** Hosts that are inserted before others have their turn. */
const HOSTS_A_TURN = 2_000;

type Rules = {
  readonly [Kind in EntryKind]: (
    at: number,
    body: EntryBodies[Kind],
    position: Position,
  ) => void | Promise<void>;
};

/**
 * How entries become tables. Each rule takes the smaller, the later or the union of what there is
 * and what comes, so that neither order nor repetition matters (test/store/merge.test.ts).
 */
export class Merge {
  /** What has changed since it was last taken. */
  changes: Changes = { runs: [], events: [] };
  readonly #statements: Statements;

  static async on(writer: Writer): Promise<Merge> {
    return new Merge(await prepare(writer));
  }

  private constructor(statements: Statements) {
    this.#statements = statements;
  }

  take(): Changes {
    const { changes } = this;
    this.changes = { runs: [], events: [] };
    return changes;
  }

  entry<Kind extends EntryKind>(
    kind: Kind,
    at: number,
    body: EntryBodies[Kind],
    position: Position,
  ) {
    return this.#rules[kind](at, body, position);
  }

  readonly #rules: Rules = {
    'run intended': async (at, body) => {
      const { launch, bizId, origin, name, appCode, username, targets } = body;
      const hosts = JSON.stringify(targets);
      this.#statements.intend.run(launch, at, bizId, origin, name, appCode, username, hosts);
      for (const { job_instance_id: jobInstanceId } of this.#rows(launch)) {
        await this.#launched(launch, { bizId, jobInstanceId });
      }
    },
    'run started': async (at, { launch, bizId, jobInstanceId, name }) => {
      const key = { bizId, jobInstanceId };
      this.#statements.link.run(launch, bizId, jobInstanceId);
      this.#see(at, { ...key, name });
      await this.#launched(launch, key);
    },
    'run refused': (_at, { launch }) => {
      this.#statements.refuse.run(launch);
    },
    'run found': async (at, { bizId, jobInstanceId, ...intended }) => {
      const key = { bizId, jobInstanceId };
      await this.#tell(key, sourceOf(1, at, JSON.stringify(intended)), at, intended);
    },
    'run seen': async (at, seen) => {
      this.#see(at, seen);
      if (seen.targets) await this.#addHosts(seen, seen.targets);
    },
    event: (at, { key, channels, body }, { ms, n }) => {
      const { eventOf, dropChannels, dropEvent, addEvent, addChannel } = this.#statements;
      const before = eventOf.get(key) as Position | undefined;
      if (before && (before.ms < ms || (before.ms === ms && before.n <= n))) return;
      if (before) {
        dropChannels.run(before.ms, before.n);
        dropEvent.run(key);
      }
      addEvent.run(ms, n, key, at, body);
      for (const channel of channels) addChannel.run(channel, ms, n);
      this.changes.events.push({ channels, position: { ms, n } });
    },
  };

  #rows(launch: string): readonly { readonly job_instance_id: number }[] {
    const { ids } = this.#statements.links.get(launch) as { readonly ids: string };
    return (JSON.parse(ids) as number[]).map((job_instance_id) => ({ job_instance_id }));
  }

  /** A run of a launch, once both are known. */
  async #launched(launch: string, key: JobInstanceKey): Promise<void> {
    const row = this.#statements.launch.get(launch) as LaunchRow | undefined;
    if (row?.at == null) return;
    const intended: Intended = {
      origin: row.origin,
      name: row.name,
      appCode: row.app_code,
      username: row.username,
      targets: JSON.parse(row.targets) as string[],
    };
    await this.#tell(key, sourceOf(0, row.at, launch), row.at, intended);
  }

  /** Whose words the record of a run is: a launch's before any other, the earliest first. */
  async #tell(key: JobInstanceKey, source: string, at: number, intended: Intended): Promise<void> {
    const { tell, runOf, welcome } = this.#statements;
    const { bizId, jobInstanceId } = key;
    const { origin, name, appCode, username, targets } = intended;
    const before = runOf.get(bizId, jobInstanceId) as RunRow | undefined;
    tell.run(bizId, jobInstanceId, source, at, origin, name, appCode, username);
    const waiting = before?.waiting ? (JSON.parse(before.waiting) as string[]) : [];
    if (waiting.length > 0) welcome.run(bizId, jobInstanceId);
    this.changes.runs.push({ bizId, jobInstanceId, hosts: [] });
    await this.#addHosts(key, [...targets, ...waiting]);
  }

  #see(at: number, { bizId, jobInstanceId, name, status, finished }: RunSeen): void {
    const { see, seeName, seeStatus } = this.#statements;
    see.run(bizId, jobInstanceId, at);
    if (name != null) seeName.run(name, at, bizId, jobInstanceId);
    if (status !== undefined || finished !== undefined) {
      seeStatus.run(status ?? null, finished ? 1 : 0, at, bizId, jobInstanceId);
    }
  }

  /** Of a run that is recorded; those of another wait for that. */
  async #addHosts(
    { bizId, jobInstanceId }: JobInstanceKey,
    hosts: readonly string[],
  ): Promise<void> {
    const { runOf, wait, addHosts, countHosts } = this.#statements;
    if (hosts.length === 0) return;
    const run = runOf.get(bizId, jobInstanceId) as RunRow | undefined;
    if (run?.source == null) {
      const waiting = run?.waiting ? (JSON.parse(run.waiting) as string[]) : [];
      const all = [...new Set([...waiting, ...hosts])].sort();
      wait.run(JSON.stringify(all), bizId, jobInstanceId);
      return;
    }
    for (let from = 0; from < hosts.length; from += HOSTS_A_TURN) {
      if (from > 0) await nextTurn();
      const part = hosts.slice(from, from + HOSTS_A_TURN);
      const { changes } = addHosts.run(bizId, jobInstanceId, JSON.stringify(part));
      if (changes > 0) countHosts.run(changes, bizId, jobInstanceId);
    }
    this.changes.runs.push({ bizId, jobInstanceId, hosts });
  }
}

/** Sorts as text: the rank first, then the time. */
function sourceOf(rank: number, at: number, id: string): string {
  return `${rank} ${String(at).padStart(16, '0')} ${id}`;
}

const SQL = {
  intend: `INSERT INTO launches (launch, at, biz_id, origin, name, app_code, username, targets)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (launch) DO UPDATE SET at = excluded.at,
    biz_id = excluded.biz_id, origin = excluded.origin, name = excluded.name,
    app_code = excluded.app_code, username = excluded.username, targets = excluded.targets
    WHERE launches.at IS NULL`,
  refuse: `INSERT INTO launches (launch, refused) VALUES (?, 1)
    ON CONFLICT (launch) DO UPDATE SET refused = 1`,
  launch:
    'SELECT at, biz_id, origin, name, app_code, username, targets FROM launches WHERE launch = ?',
  link: 'INSERT OR IGNORE INTO links (launch, biz_id, job_instance_id) VALUES (?, ?, ?)',
  links: 'SELECT json_group_array(job_instance_id) AS ids FROM links WHERE launch = ?',
  runOf: 'SELECT source, waiting FROM runs WHERE biz_id = ? AND job_instance_id = ?',
  tell: `INSERT INTO runs (biz_id, job_instance_id, source, at, origin, name, app_code, username)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET source = excluded.source,
    at = excluded.at, origin = excluded.origin, name = excluded.name,
    app_code = excluded.app_code, username = excluded.username
    WHERE runs.source IS NULL OR excluded.source < runs.source`,
  welcome: 'UPDATE runs SET waiting = NULL WHERE biz_id = ? AND job_instance_id = ?',
  see: `INSERT INTO runs (biz_id, job_instance_id, at) VALUES (?, ?, ?)
    ON CONFLICT DO UPDATE SET at = min(runs.at, excluded.at) WHERE runs.source IS NULL`,
  seeName: `UPDATE runs SET told_name = ?1, told_name_at = ?2
    WHERE biz_id = ?3 AND job_instance_id = ?4
    AND (told_name IS NULL OR (?2, ?1) > (told_name_at, told_name))`,
  seeStatus: `UPDATE runs SET status = ?1, finished = ?2, seen_at = ?3
    WHERE biz_id = ?4 AND job_instance_id = ?5
    AND (seen_at IS NULL OR (?3, ?2, ifnull(?1, -1)) > (seen_at, finished, ifnull(status, -1)))`,
  wait: 'UPDATE runs SET waiting = ? WHERE biz_id = ? AND job_instance_id = ?',
  addHosts: `INSERT OR IGNORE INTO targets (biz_id, job_instance_id, address)
    SELECT ?, ?, value FROM json_each(?)`,
  countHosts: 'UPDATE runs SET hosts = hosts + ? WHERE biz_id = ? AND job_instance_id = ?',
  eventOf: 'SELECT ms, n FROM events WHERE key = ?',
  dropEvent: 'DELETE FROM events WHERE key = ?',
  dropChannels: 'DELETE FROM channels WHERE ms = ? AND n = ?',
  addEvent: 'INSERT OR IGNORE INTO events (ms, n, key, at, body) VALUES (?, ?, ?, ?, ?)',
  addChannel: 'INSERT OR IGNORE INTO channels (channel, ms, n) VALUES (?, ?, ?)',
} as const;

type Statements = Readonly<Record<keyof typeof SQL, Statement>>;

async function prepare(writer: Writer): Promise<Statements> {
  const pairs = Object.entries(SQL).map(async ([name, sql]) => [name, await writer.prepare(sql)]);
  // The names are those of the table above.
  return Object.fromEntries(await Promise.all(pairs)) as Statements;
}
