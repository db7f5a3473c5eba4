import { DATA_DIR } from '../config/store.ts';
import { ConfigError } from '../config/variable.ts';
import type { Config } from '../config.ts';
import { describeError, type Logger } from '../gateway/index.ts';
import { openStore, type Store, StoreError } from '../store/index.ts';

const HOUR = 3_600_000;

/** Opens what is remembered; a directory that cannot be used is a line for the operator. */
export async function openedStore({ store, redisUrl }: Config, logger: Logger): Promise<Store> {
  const { directory, recordDays, recordRuns, recordHosts, events, eventHours } = store;
  const bounds = {
    ...{ runs: recordRuns, runAgeMs: recordDays * 24 * HOUR, hosts: recordHosts },
    ...{ events, eventAgeMs: eventHours * HOUR },
  };
  const onTrouble = (error: Error) =>
    logger.warn(
      { error: describeError(error) },
      'what is old could not be dropped from the record',
    );
  try {
    return await openStore({ directory, shared: redisUrl !== undefined, bounds, onTrouble });
  } catch (error) {
    throw error instanceof StoreError ? new ConfigError(`${DATA_DIR}: ${error.message}`) : error;
  }
}
