import type { WireObject } from '../../../esb/index.ts';
import type { HostAddress } from '../../../graph/keys.ts';
import type { Outcome } from '../../../graph/outcome.ts';

/** A dial test as export_uptime_check_task answers it; its name is all that names it. */
export interface UptimeCheckTaskRecord {
  readonly bizId: number;
  readonly name: string;
  /** Its `collector_conf`. */
  readonly wire: WireObject;
  /** Its `target_conf`. */
  readonly target: WireObject;
  /** Its `monitor_conf`. */
  readonly detections: readonly WireObject[];
}

/** A node inside an exported dial test. */
export interface UptimeCheckNodeRecord {
  /** Its `node_conf`. */
  readonly wire: WireObject;
  /** Null where the export hides it. */
  readonly address: HostAddress | null;
}

/** What became of one dial test of an import. */
export interface UptimeCheckTaskImport {
  readonly bizId: number;
  readonly name: string;
  readonly outcome: Outcome;
  readonly message: string | null;
}

/** What became of one node of an import. */
export interface UptimeCheckNodeImport {
  readonly hostId: number;
  readonly outcome: Outcome;
  readonly message: string | null;
  readonly nodeId: number | null;
}

/** A dial test's `config`, as it came. */
export type UptimeCheckSettingsRecord = WireObject;
