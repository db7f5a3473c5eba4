import { positionText } from '../graph/live/positions.ts';
import type { Entry, EntryBodies, EntryKind, PlacedEntry } from './entry.ts';
import type { StoreFile } from './file.ts';
import type { History } from './journal.ts';

/**
 * The tables as entries again, from which others can make tables that are the same. Of a run that
 * has changed since a time all is told; of one that has not, perhaps some.
 */
export function historyOf({ reader }: StoreFile, since: number): History {
  return {
    *runs() {
      for (const row of rowsOf<LaunchRow>(LAUNCHES)) yield* launched(row);
      for (const row of rowsOf<RunRow>(RUNS)) yield* ran(row);
    },
    *events() {
      for (const row of rowsOf<EventRow>(EVENTS)) yield happened(row);
    },
  };

  /** In pages, so that nothing is held while one goes through them. */
  function* rowsOf<Row extends Numbered>(sql: string): Iterable<Row> {
    const statement = reader.prepare(sql);
    for (let from = 0; ; from += PAGE) {
      const rows = statement.all(since, PAGE, from) as Row[]; // the columns of the statement
      yield* rows;
      if (rows.length < PAGE) return;
    }
  }
}

const PAGE = 500;

type Numbered = Readonly<Record<string, string | number | null>>;

function* launched(row: LaunchRow): Iterable<Entry> {
  const { launch, at, bizId, origin, name, appCode, username, targets } = row;
  if (row.refused) yield entry('run refused', at ?? 0, { launch });
  if (at === null) return;
  const hosts = JSON.parse(targets) as string[]; // as it was written
  const intended = { launch, bizId, origin, name, appCode, username, targets: hosts };
  yield entry('run intended', at, intended);
  for (const jobInstanceId of JSON.parse(row.runs) as number[]) {
    yield entry('run started', at, { launch, bizId, jobInstanceId, name: null });
  }
}

function* ran(row: RunRow): Iterable<Entry> {
  const { bizId, jobInstanceId, at, origin, name, appCode, username } = row;
  const targets = JSON.parse(row.targets) as string[]; // made by the statement
  const key = { bizId, jobInstanceId };
  if (row.found) {
    yield entry('run found', at, { ...key, origin, name, appCode, username, targets });
  }
  if (row.toldName !== null) {
    yield entry('run seen', row.toldNameAt ?? at, { ...key, name: row.toldName });
  }
  const status = row.status === null ? {} : { status: row.status };
  const end = row.seenAt === null ? {} : { ...status, finished: row.finished === 1 };
  yield entry('run seen', row.seenAt ?? at, { ...key, ...end, targets });
}

function happened({ ms, n, at, key, body, channels }: EventRow): PlacedEntry {
  const names = JSON.parse(channels) as string[]; // made by the statement
  const event = entry('event', at, { key, body, channels: names });
  return { ...event, position: positionText({ ms, n }) };
}

function entry<Kind extends EntryKind>(kind: Kind, at: number, body: EntryBodies[Kind]): Entry {
  return { kind, at, body: JSON.stringify(body) };
}

interface LaunchRow extends Numbered {
  readonly launch: string;
  readonly at: number | null;
  readonly bizId: number;
  readonly origin: string;
  readonly name: string | null;
  readonly appCode: string;
  readonly username: string | null;
  readonly targets: string;
  readonly refused: number;
  readonly runs: string;
}

const LAUNCHES = `SELECT launch, at, biz_id AS bizId, origin, name, app_code AS appCode, username,
  targets, refused, (SELECT json_group_array(job_instance_id) FROM links
    WHERE links.launch = launches.launch AND links.biz_id = launches.biz_id) AS runs
  FROM launches WHERE ifnull(at, 0) >= ?1 OR at IS NULL OR EXISTS (SELECT 1 FROM links JOIN runs
    ON runs.biz_id = links.biz_id AND runs.job_instance_id = links.job_instance_id
    WHERE links.launch = launches.launch AND max(runs.at, ifnull(runs.seen_at, 0)) >= ?1)
  ORDER BY launch LIMIT ?2 OFFSET ?3`;

interface RunRow extends Numbered {
  readonly bizId: number;
  readonly jobInstanceId: number;
  readonly found: number;
  readonly at: number;
  readonly origin: string;
  readonly name: string | null;
  readonly appCode: string;
  readonly username: string | null;
  readonly toldName: string | null;
  readonly toldNameAt: number | null;
  readonly status: number | null;
  readonly finished: number;
  readonly seenAt: number | null;
  readonly targets: string;
}

/** Those that are recorded: a run that was only seen is nobody's to tell. */
const RUNS = `SELECT biz_id AS bizId, job_instance_id AS jobInstanceId, at, origin, name,
  app_code AS appCode, username, told_name AS toldName, told_name_at AS toldNameAt, status,
  finished, seen_at AS seenAt, source LIKE '1 %' AS found,
  (SELECT json_group_array(address) FROM targets WHERE targets.biz_id = runs.biz_id
    AND targets.job_instance_id = runs.job_instance_id) AS targets
  FROM runs WHERE source IS NOT NULL
    AND max(at, ifnull(seen_at, 0), ifnull(told_name_at, 0)) >= ?1
  ORDER BY biz_id, job_instance_id LIMIT ?2 OFFSET ?3`;

interface EventRow extends Numbered {
  readonly ms: number;
  readonly n: number;
  readonly at: number;
  readonly key: string;
  readonly body: string;
  readonly channels: string;
}

const EVENTS = `SELECT ms, n, at, key, body,
  (SELECT json_group_array(channel) FROM channels
    WHERE channels.ms = events.ms AND channels.n = events.n) AS channels
  FROM events WHERE ms >= ?1 ORDER BY ms, n LIMIT ?2 OFFSET ?3`;
