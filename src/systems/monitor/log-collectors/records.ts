import type { WireObject } from '../../../esb/index.ts';
import type { Outcome } from '../../../graph/outcome.ts';

/** A log collector as export_log_collector answers it; its table is all that names it. */
export interface LogCollectorRecord {
  readonly bizId: number;
  readonly dataSet: string;
  /** Its `collector_conf`. */
  readonly wire: WireObject;
  readonly strategies: unknown;
}

/** What became of one log collector of an import. */
export interface LogCollectorImport {
  readonly bizId: number;
  readonly dataSet: string;
  readonly outcome: Outcome;
  readonly message: string | null;
}

/** One of a collector's `fields`, as it came. */
export type LogColumnRecord = WireObject;
