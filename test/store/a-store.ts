import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { JobIntent } from '../../src/graph/live/job-records.ts';
import { type Bounds, openStore, type StoreOptions } from '../../src/store/index.ts';

const DAY = 24 * 3_600_000;

export const wide: Bounds = {
  runs: 100_000,
  runAgeMs: 30 * DAY,
  hosts: 1_000_000,
  events: 10_000,
  eventAgeMs: DAY,
};

export const all = { offset: 0, limit: 100 };

/** A directory that goes when the test has ended. */
export function aDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'bkgraph-store-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

/** A store in memory, for whoever closes it. */
export function openTestStore() {
  return openStore({ bounds: wide });
}

/** A store in memory, or in a directory. */
export async function aStore(options: Partial<StoreOptions> = {}) {
  const store = await openStore({ bounds: wide, ...options });
  onTestFinished(() => store.close());
  return store;
}

export function anIntent(intent: Partial<JobIntent> = {}): JobIntent {
  return {
    bizId: 2,
    origin: 'SCRIPT',
    name: 'deploy',
    targets: [{ cloudId: 0, ip: '10.0.0.1' }],
    appCode: 'demo',
    username: 'ada',
    ...intent,
  };
}
