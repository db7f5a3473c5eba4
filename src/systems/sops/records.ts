import type { WireObject } from '../../esb/index.ts';

/** A part of a flow, of a status or of an answer, just as it came. */
export interface SopsPartRecord {
  readonly wire: WireObject;
}
