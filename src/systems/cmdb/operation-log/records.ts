import type { WireObject } from '../../../esb/index.ts';

/** One line of the operation log, as get_operation_log answers it. */
export interface OperationLogRecord {
  readonly wire: WireObject;
}
