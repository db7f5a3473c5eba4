import { EsbError } from '../../esb/index.ts';
import type { GraphContext } from '../context.ts';
import { leavable } from '../leavable.ts';
import { watch } from './watch.ts';

/** A thing that a subscription follows until it is over, by looking at it again and again. */
export interface Followed<T, Field extends string = string> {
  /** The field of `Subscription`. */
  readonly field: Field;
  /** Which thing of which kind, in one text: with the caller, it tells equal watchers. */
  readonly key: string;
  /** The signal upon which it is looked at at once. */
  readonly topic: string;
  /** What the ESB tells of it, as plain JSON; rejects when it cannot be seen. */
  readonly look: (context: GraphContext) => Promise<unknown>;
  /** What was told, as the resolvers of the field's type take it. */
  readonly read: (told: unknown) => T;
  /** What of it counts: it has changed when this text has. */
  readonly stateOf: (seen: T) => string;
  /** Whether there is nothing more to see. */
  readonly isOver: (seen: T) => boolean;
  /** Milliseconds between looks: doubled while nothing changes. */
  readonly pause: { readonly first: number; readonly longest: number };
}

/** What the field of the subscription is resolved from. */
export type FollowEvent<T, Field extends string> = Readonly<Record<Field, Promise<T>>>;

/** The events of a subscription that follows a thing: its present state, and each change. */
export function follow<T, Field extends string>(
  thing: Followed<T, Field>,
  context: GraphContext,
): AsyncIterableIterator<FollowEvent<T, Field>> {
  const { field, topic, stateOf, isOver, pause } = thing;
  const look = async () => {
    // All that an event shows is read afresh with it.
    context.forget();
    return thing.read(await thing.look(context));
  };
  const { signals } = context.live;
  return leavable(async function* (leaving) {
    const looks = { look, stateOf, isOver, isPassing, pause, signals, topic, leaving };
    for await (const { seen } of watch(looks)) {
      yield { [field]: seen } as FollowEvent<T, Field>; // a computed name is any name to the compiler
    }
  });
}

/** The ESB did not say no: it, or the system behind it, may do better the next time. */
function isPassing(error: unknown): boolean {
  return error instanceof EsbError && PASSING.has(error.code);
}

const PASSING: ReadonlySet<string> = new Set([
  'RATE_LIMITED',
  'ESB_TIMEOUT',
  'ESB_UNAVAILABLE',
  'ESB_BAD_RESPONSE',
]);
