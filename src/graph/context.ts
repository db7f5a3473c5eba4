import type { Caller, Esb } from '../esb/index.ts';
import type { PreparedOperation } from './execution/index.ts';
import type { Live } from './live/live.ts';
import type { Audit } from './mutations/audit.ts';
import type { WrittenCall } from './mutations/written-calls.ts';
import type { Selection } from './selection.ts';

/** The loaders of a request. Each wing adds its own to this type, and `systems/index.ts` all. */
// biome-ignore lint/suspicious/noEmptyInterface: wings fill it by declaration merging
export interface Loaders {}

/** What every resolver is handed: one caller's way to the ESB, for one request. */
export interface GraphContext {
  readonly caller: Caller;
  readonly esb: Esb;
  readonly selection: Selection;
  /** Whether nobody waits for the answer any more: then nothing further is asked for it. */
  readonly abandoned?: (() => boolean) | undefined;
  /** The operation that is executed; absent where there is none that could be. */
  readonly operation?: PreparedOperation | undefined;
  /** Ask for them anew each time: a mutation replaces them. */
  readonly loaders: Loaders;
  /** What outlives the request: news of what changes, and the record of runs. */
  readonly live: Live;
  /** What a subscriber that comes back has seen last, as it says: see `live/subscription-event.ts`. */
  readonly lastEventId?: string | undefined;
  /** The writes that a mutation has sent so far; of a rehearsal, those it would have sent. */
  readonly writes: readonly WrittenCall[];
  /** Where is told what becomes of each mutation. */
  readonly audit?: Audit | undefined;
  /** A context of the same request, with loaders of its own, on which no write is ever sent. */
  rehearse(): GraphContext;
  /**
   * Forgets all that was loaded: what is read after a write is read afresh. An answer that another
   * request asked for after `since`, a reading of `performance.now()`, will do; default: now.
   */
  forget(since?: number): void;
}
