import type { WireObject } from '../../esb/index.ts';

/** An app as get_app_info answers it, with the attributes that were asked for. */
export interface AppRecord {
  readonly code: string;
  readonly wire: WireObject;
}
