import { type Position, positionText } from '../graph/live/positions.ts';
import { prepareAll, type StoreFile } from './file.ts';
import type { EventBounds } from './file-event-log.ts';
import type { FileJournal } from './file-journal.ts';
import type { HostIndex } from './host-index.ts';

/** How much of the past is kept. */
export interface Bounds {
  readonly runs: number;
  readonly runAgeMs: number;
  /** Hosts of all runs together. */
  readonly hosts: number;
  readonly events: number;
  readonly eventAgeMs: number;
}

export interface Trimmed {
  readonly file: StoreFile;
  readonly journal: FileJournal;
  readonly index: HostIndex;
  readonly events: EventBounds;
  readonly bounds: Bounds;
}

/** Rows of a kind that one transaction drops: others write in between. */
const AT_ONCE = 200;
/** Free pages that are given back to the file system at once; so many are kept. */
const PAGES = 200;

/** Drops what is beyond the bounds, little by little; resolves when nothing is left to drop. */
export async function trim(trimmed: Trimmed, now = Date.now()): Promise<void> {
  let more = true;
  while (more) {
    const [runs, events, launches] = [
      await dropRuns(trimmed, now),
      await dropEvents(trimmed, now),
      await dropLaunches(trimmed, now),
    ];
    more = runs || events || launches;
  }
  await giveBack(trimmed);
}

async function dropRuns({ file, journal, index, bounds }: Trimmed, now: number): Promise<boolean> {
  const rows = file.reader.prepare(OLDEST_RUNS).all(AT_ONCE) as OldRun[]; // the columns of it
  let { runs, pairs } = index;
  const old = rows.filter(({ at, hosts, recorded }) => {
    const tooMany = recorded === 1 && (runs > bounds.runs || pairs > bounds.hosts);
    const beyond = at < now - bounds.runAgeMs || tooMany;
    runs -= beyond ? 1 : 0;
    pairs -= beyond ? hosts : 0;
    return beyond;
  });
  if (old.length === 0) return false;
  const hostsOf = file.reader.prepare(HOSTS_OF_RUN);
  const gone = old.map(({ bizId, jobInstanceId }) => {
    const { hosts } = hostsOf.get(bizId, jobInstanceId) as { readonly hosts: string };
    return { bizId, jobInstanceId, hosts: JSON.parse(hosts) as string[] };
  });
  const drops = await prepareAll(file.writer, DROP_RUN);
  await Promise.all(
    gone.map(({ bizId, jobInstanceId }) =>
      journal.write(() => {
        for (const drop of drops) drop.run(bizId, jobInstanceId);
      }),
    ),
  );
  for (const { bizId, jobInstanceId, hosts } of gone) index.remove(bizId, jobInstanceId, hosts);
  return old.length === AT_ONCE;
}

/** About so many entries are written of a run. */
const ENTRIES_OF_A_RUN = 4;

/** Launches that are old, and what replicas were not told for so long, or is too much. */
async function dropLaunches({ file, journal, bounds }: Trimmed, now: number): Promise<boolean> {
  const before = now - bounds.runAgeMs;
  const drops = await prepareAll(file.writer, DROP_LAUNCHES);
  let dropped = 0;
  await journal.write(() => {
    const most = bounds.runs * ENTRIES_OF_A_RUN + bounds.events;
    for (const drop of drops) dropped += drop.run(before, AT_ONCE, bounds.runs, most).changes;
  });
  return dropped > 0;
}

async function dropEvents({ file, journal, events, bounds }: Trimmed, now: number) {
  const counted = file.reader.prepare('SELECT count(*) AS count FROM events').get();
  const { count } = counted as { readonly count: number };
  const rows = file.reader.prepare(OLDEST_EVENTS).all(AT_ONCE) as (Position & { at: number })[];
  const old = rows.filter(
    ({ at }, place) => at < now - bounds.eventAgeMs || count - place > bounds.events,
  );
  const last = old.at(-1);
  if (!last) return false;
  const floor = { ms: last.ms, n: last.n };
  const drops = await prepareAll(file.writer, DROP_EVENTS);
  const setFloor = await file.writer.prepare("UPDATE meta SET value = ? WHERE name = 'floor'");
  events.floor = floor;
  await journal.write(() => {
    for (const drop of drops) drop.run(floor.ms, floor.n);
    setFloor.run(positionText(floor));
  });
  return old.length === AT_ONCE;
}

/** Returns free pages to the file system; SQLite would keep them for what is written later. */
async function giveBack({ file, journal }: Trimmed): Promise<void> {
  const free = file.reader.prepare('PRAGMA freelist_count');
  const isMuch = () => (free.get() as { readonly freelist_count: number }).freelist_count > PAGES;
  while (isMuch()) {
    await journal.write(async () => {
      await file.writer.exec(`PRAGMA incremental_vacuum(${PAGES})`);
    });
  }
}

interface OldRun {
  readonly bizId: number;
  readonly jobInstanceId: number;
  readonly at: number;
  readonly hosts: number;
  /** 0 for one that was only seen. */
  readonly recorded: number;
}

const OLDEST_RUNS = `SELECT biz_id AS bizId, job_instance_id AS jobInstanceId, at, hosts,
  source IS NOT NULL AS recorded FROM runs ORDER BY at LIMIT ?`;
const HOSTS_OF_RUN = `SELECT json_group_array(address) AS hosts FROM targets
  WHERE biz_id = ? AND job_instance_id = ?`;
const DROP_RUN = [
  `DELETE FROM launches WHERE launch IN
    (SELECT launch FROM links WHERE biz_id = ?1 AND job_instance_id = ?2)`,
  'DELETE FROM links WHERE biz_id = ?1 AND job_instance_id = ?2',
  'DELETE FROM targets WHERE biz_id = ?1 AND job_instance_id = ?2',
  'DELETE FROM runs WHERE biz_id = ?1 AND job_instance_id = ?2',
];
const DROP_LAUNCHES = [
  'DELETE FROM launches WHERE launch IN (SELECT launch FROM launches WHERE at < ?1 LIMIT ?2)',
  // What a run is known by stands with the run: no more launches are needed than there are runs.
  `DELETE FROM launches WHERE launch IN (SELECT launch FROM launches WHERE at IS NOT NULL ORDER BY at
    LIMIT max(0, min(?2, (SELECT count(*) FROM launches) - ?3)))`,
  `DELETE FROM outbox WHERE seq IN (SELECT seq FROM outbox
    WHERE at < ?1 OR seq <= (SELECT max(seq) FROM outbox) - ?4 ORDER BY seq LIMIT ?2)`,
];
const OLDEST_EVENTS = 'SELECT ms, n, at FROM events ORDER BY ms, n LIMIT ?';
const DROP_EVENTS = [
  'DELETE FROM channels WHERE (ms, n) <= (?1, ?2)',
  'DELETE FROM events WHERE (ms, n) <= (?1, ?2)',
];
