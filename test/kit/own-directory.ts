import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A directory for what a process remembers, which goes with the tests: no two share one. */
export function ownDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'bkgraph-data-'));
  process.once('exit', () => rmSync(directory, { recursive: true, force: true }));
  return directory;
}
