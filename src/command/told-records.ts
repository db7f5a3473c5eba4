import { describeError, type Logger } from '../gateway/index.ts';
import type { JobRecords } from '../graph/live/job-records.ts';

/** Writes to the record that the caller does not wait for, or goes on without. */
const WRITES = ['intend', 'started', 'refused', 'calledBack', 'found', 'seen'] as const;

/**
 * The record, and a line in the log for each write that failed: which run it was about, and that
 * it is now missing. Who writes still learns of it.
 */
export function toldRecords(records: JobRecords, logger: Logger): JobRecords {
  const told = { ...records };
  for (const name of WRITES) Object.assign(told, { [name]: tell(name, records, logger) });
  return told;
}

function tell(name: (typeof WRITES)[number], records: JobRecords, logger: Logger) {
  // Each takes its own arguments, and answers a promise: nothing here looks at either.
  const writes = records as unknown as Record<string, (...args: unknown[]) => Promise<unknown>>;
  return (...args: unknown[]) =>
    writes[name]?.(...args).catch((error: unknown) => {
      const run = args.find((arg) => typeof arg === 'object' && arg !== null && 'bizId' in arg);
      const { bizId, jobInstanceId } = (run ?? {}) as { bizId?: unknown; jobInstanceId?: unknown };
      const about = { write: name, bizId, jobInstanceId, error: describeError(error) };
      logger.error(about, 'a run could not be recorded');
      throw error;
    });
}
