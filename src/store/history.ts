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
      for (const row of rowsOf(LAUNCHES)) yield* launched(row);
      for (const row of rowsOf(RUNS)) yield* ran(row);
    },
    *events() {
      for (const row of rowsOf(EVENTS)) yield happened(row);
    },
  };

  /**
   * In pages, so that nothing is held while one goes through them; each goes on behind the last row
   * before it, so that none is passed over when some are dropped meanwhile.
   */
  function* rowsOf<Row>({ sql, before, keyOf }: Pages<Row>): Iterable<Row> {
    const statement = reader.prepare(sql);
    for (let last = before; ; ) {
      const rows = statement.all(since, PAGE, ...last) as Row[]; // the columns of the statement
      yield* rows;
      const end = rows.at(-1);
      if (end === undefined || rows.length < PAGE) return;
      last = keyOf(end);
    }
  }
}

const PAGE = 500;

type Key = readonly (string | number)[];

/** Rows in the order of their keys: of those behind one, as many as a page has. */
interface Pages<Row> {
  readonly sql: string;
  /** A key before all others. */
  readonly before: Key;
  readonly keyOf: (row: Row) => Key;
}

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

interface LaunchRow {
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

const LAUNCHES: Pages<LaunchRow> = {
  sql: `SELECT launch, at, biz_id AS bizId, origin, name, app_code AS appCode, username,
  targets, refused, (SELECT json_group_array(job_instance_id) FROM links
    WHERE links.launch = launches.launch AND links.biz_id = launches.biz_id) AS runs
  FROM launches WHERE launch > ?3 AND (ifnull(at, 0) >= ?1 OR at IS NULL
    OR EXISTS (SELECT 1 FROM links JOIN runs
      ON runs.biz_id = links.biz_id AND runs.job_instance_id = links.job_instance_id
      WHERE links.launch = launches.launch AND max(runs.at, ifnull(runs.seen_at, 0)) >= ?1))
  ORDER BY launch LIMIT ?2`,
  before: [''],
  keyOf: ({ launch }) => [launch],
};

interface RunRow {
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
const RUNS: Pages<RunRow> = {
  sql: `SELECT biz_id AS bizId, job_instance_id AS jobInstanceId, at, origin, name,
  app_code AS appCode, username, told_name AS toldName, told_name_at AS toldNameAt, status,
  finished, seen_at AS seenAt, source LIKE '1 %' AS found,
  (SELECT json_group_array(address) FROM targets WHERE targets.biz_id = runs.biz_id
    AND targets.job_instance_id = runs.job_instance_id) AS targets
  FROM runs WHERE (biz_id, job_instance_id) > (?3, ?4) AND source IS NOT NULL
    AND max(at, ifnull(seen_at, 0), ifnull(told_name_at, 0)) >= ?1
  ORDER BY biz_id, job_instance_id LIMIT ?2`,
  before: [-1, -1],
  keyOf: ({ bizId, jobInstanceId }) => [bizId, jobInstanceId],
};

interface EventRow {
  readonly ms: number;
  readonly n: number;
  readonly at: number;
  readonly key: string;
  readonly body: string;
  readonly channels: string;
}

const EVENTS: Pages<EventRow> = {
  sql: `SELECT ms, n, at, key, body,
  (SELECT json_group_array(channel) FROM channels
    WHERE channels.ms = events.ms AND channels.n = events.n) AS channels
  FROM events WHERE (ms, n) > (?3, ?4) AND ms >= ?1 ORDER BY ms, n LIMIT ?2`,
  before: [-1, -1],
  keyOf: ({ ms, n }) => [ms, n],
};
