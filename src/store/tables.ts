/**
 * The tables, one step a version: `user_version` of a file says how many it has been through. A
 * step that was released is never changed.
 */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

  CREATE TABLE outbox (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, kind TEXT NOT NULL, body TEXT NOT NULL
  );

  -- What is known of a launch; without "at", only that it was refused.
  CREATE TABLE launches (
    launch TEXT PRIMARY KEY, at INTEGER, biz_id INTEGER, origin TEXT, name TEXT, app_code TEXT,
    username TEXT, targets TEXT, refused INTEGER NOT NULL DEFAULT 0
  ) WITHOUT ROWID;
  CREATE INDEX launches_by_age ON launches (at);

  -- Which runs a launch has become: one, but where Job and a callback tell different things.
  CREATE TABLE links (
    launch TEXT NOT NULL, biz_id INTEGER NOT NULL, job_instance_id INTEGER NOT NULL,
    PRIMARY KEY (launch, biz_id, job_instance_id)
  ) WITHOUT ROWID;
  CREATE INDEX links_of_runs ON links (biz_id, job_instance_id);

  -- "source" says whose words origin, name, app_code and username are, the smallest wins; a row
  -- without one was only seen so far, and its hosts wait in "waiting".
  CREATE TABLE runs (
    biz_id INTEGER NOT NULL, job_instance_id INTEGER NOT NULL, source TEXT, at INTEGER NOT NULL,
    origin TEXT, name TEXT, app_code TEXT, username TEXT,
    told_name TEXT, told_name_at INTEGER,
    status INTEGER, finished INTEGER NOT NULL DEFAULT 0, seen_at INTEGER,
    hosts INTEGER NOT NULL DEFAULT 0, waiting TEXT,
    PRIMARY KEY (biz_id, job_instance_id)
  ) WITHOUT ROWID;
  CREATE INDEX runs_by_age ON runs (at);

  CREATE TABLE targets (
    biz_id INTEGER NOT NULL, address TEXT NOT NULL, job_instance_id INTEGER NOT NULL,
    PRIMARY KEY (biz_id, address, job_instance_id)
  ) WITHOUT ROWID;
  CREATE INDEX targets_of_runs ON targets (biz_id, job_instance_id);

  CREATE TABLE events (
    ms INTEGER NOT NULL, n INTEGER NOT NULL, key TEXT NOT NULL UNIQUE, at INTEGER NOT NULL,
    body TEXT NOT NULL, PRIMARY KEY (ms, n)
  ) WITHOUT ROWID;
  CREATE TABLE channels (
    channel TEXT NOT NULL, ms INTEGER NOT NULL, n INTEGER NOT NULL, PRIMARY KEY (channel, ms, n)
  ) WITHOUT ROWID;
  CREATE INDEX channels_of_events ON channels (ms, n);
  `,
];
