import type { WireObject } from '../../../esb/index.ts';

/** What a query over monitoring data found. */
export interface MonitoringDataRecord {
  readonly rows: readonly WireObject[];
  readonly wire: WireObject;
}
