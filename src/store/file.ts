import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import AsyncDatabase from 'libsql/promise';
import { codeOf, StoreError } from './store-error.ts';
import { MIGRATIONS } from './tables.ts';

/** Two connections to one file. In memory both are the same. */
export interface StoreFile {
  readonly reader: Database.Database;
  /** Its `exec` waits for the disk on a thread of its own; statements on it run at once. */
  readonly writer: Writer;
  close(): void;
}

/** What of a connection the journal writes by. */
export interface Writer {
  exec(sql: string): unknown;
  prepare(sql: string): Statement | Promise<Statement>;
}

export interface Statement {
  run(...values: readonly unknown[]): { readonly changes: number };
  get(...values: readonly unknown[]): unknown;
}

/** Opens what is in a directory, or makes it. Throws a `StoreError` for what cannot be used. */
export function openFile(directory: string | undefined): StoreFile {
  if (directory === undefined) return openMemory();
  try {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    return openLocked(directory);
  } catch (error) {
    throw error instanceof StoreError ? error : new StoreError(reasonOf(error, directory));
  }
}

function openMemory(): StoreFile {
  const both = new Database(':memory:');
  migrate(both, ':memory:');
  return { reader: both, writer: both, close: () => both.close() };
}

function openLocked(directory: string): StoreFile {
  const lock = lockOf(directory);
  try {
    const path = join(directory, 'bkgraph.db');
    const reader = new Database(path, { timeout: 5_000 });
    reader.exec(
      'PRAGMA auto_vacuum = INCREMENTAL; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL',
    );
    migrate(reader, path);
    // Its types are those of the connection that does not wait; `exec` and `prepare` promise.
    const writer = new AsyncDatabase(path, { timeout: 5_000 }) as unknown as Writer & Closing;
    const close = () => {
      writer.close();
      reader.close();
      lock.close();
    };
    return { reader, writer, close };
  } catch (error) {
    lock.close();
    throw error;
  }
}

interface Closing {
  close(): void;
}

/** Statements to write by, in their order. */
export function prepareAll(writer: Writer, texts: readonly string[]): Promise<Statement[]> {
  return Promise.all(texts.map(async (sql) => writer.prepare(sql)));
}

/** A lock that ends with the process, however it ends. */
function lockOf(directory: string): Database.Database {
  const lock = new Database(join(directory, 'bkgraph.lock'));
  try {
    lock.exec('BEGIN EXCLUSIVE');
    return lock;
  } catch (error) {
    lock.close();
    if (!isBusy(error)) throw error;
    throw new StoreError(`${directory} is in use by another bkgraph; give each its own`);
  }
}

function isBusy(error: unknown): boolean {
  return /BUSY|locked/i.test(`${codeOf(error)} ${String(error)}`);
}

function migrate(db: Database.Database, path: string): void {
  const version = versionOf(db);
  if (version > MIGRATIONS.length) {
    throw new StoreError(
      `${path} was written by a newer bkgraph (version ${version}, this one knows ${MIGRATIONS.length}); run that one, or use another directory`,
    );
  }
  for (const [index, step] of MIGRATIONS.entries()) {
    if (index >= version)
      db.exec(`BEGIN IMMEDIATE; ${step}; PRAGMA user_version = ${index + 1}; COMMIT`);
  }
}

function versionOf(db: Database.Database): number {
  const row = db.prepare('PRAGMA user_version').get() as { readonly user_version: number };
  return row.user_version;
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'cannot be written to by this process; change its rights, or use another directory',
  EPERM: 'cannot be written to by this process; change its rights, or use another directory',
  EROFS: 'is on a read-only file system; use another directory',
  EEXIST: 'is no directory; use another',
  ENOTDIR: 'is no directory; use another',
  ENOSPC: 'has no space left; make some, or use another directory',
  SQLITE_CANTOPEN:
    'cannot be written to by this process; change its rights, or use another directory',
  SQLITE_READONLY:
    'cannot be written to by this process; change its rights, or use another directory',
  SQLITE_FULL: 'has no space left; make some, or use another directory',
  SQLITE_NOTADB: 'holds a file bkgraph.db that is damaged; move it away, or restore it',
  SQLITE_CORRUPT: 'holds a file bkgraph.db that is damaged; move it away, or restore it',
};

/** One line for whatever went wrong while a directory was opened. */
export function reasonOf(error: unknown, directory: string): string {
  const code = codeOf(error) ?? '';
  // The error of a file that cannot be opened has no code of its own.
  const name = /Unable to open/.test(String(error)) ? 'SQLITE_CANTOPEN' : code;
  const known = Object.keys(REASONS).find((one) => name.startsWith(one));
  const reason = known === undefined ? undefined : REASONS[known];
  return `${directory} ${reason ?? `cannot be used (${code || String(error)}); use another directory`}`;
}
