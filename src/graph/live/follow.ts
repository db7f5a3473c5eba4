import { EsbError } from '../../esb/index.ts';
import type { GraphContext } from '../context.ts';
import { leavable } from '../leavable.ts';
import type { Look, Watched } from './look.ts';
import { type SubscriptionEvent, subscriptionEvent } from './subscription-event.ts';

/** A thing that is looked at again and again, with the rights of whoever watches it. */
export interface Looked<T>
  extends Pick<Watched<T>, 'topic' | 'read' | 'stateOf' | 'isOver' | 'pause'> {
  /** Which thing of which kind, in one text: with the caller, it tells equal watchers. */
  readonly key: string;
  /** What the ESB tells of it, as plain JSON; rejects when it cannot be seen. */
  readonly look: (context: GraphContext) => Promise<unknown>;
}

/** A thing that a subscription follows until it is over, by looking at it again and again. */
export interface Followed<T, Field extends string = string> extends Looked<T> {
  /** The field of `Subscription`. */
  readonly field: Field;
}

/**
 * The events of a subscription that follows a thing: its present state, unless the subscriber has
 * seen that one `after` all, and each change. The id of an event stands for the state.
 */
export function follow<T, Field extends string>(
  thing: Followed<T, Field>,
  context: GraphContext,
  after?: string,
): AsyncIterableIterator<SubscriptionEvent<T, Field>> {
  return leavable(async function* (leaving) {
    let known = after;
    for await (const { seen, id, began } of looksAt(thing, context, leaving)) {
      const isNews = id !== known;
      known = undefined;
      if (!isNews) continue;
      // All that an event shows is read afresh with it.
      context.forget(began);
      yield subscriptionEvent(thing.field, seen, id);
    }
  });
}

/**
 * How a thing stands, and then each change, for a subscription that makes events of its own of
 * them. Looks are shared with all who watch it as the same caller; whoever shows more than was
 * looked at calls `context.forget(look.began)` before.
 */
export function looksAt<T>(
  { look, ...thing }: Looked<T>,
  context: GraphContext,
  leaving: AbortSignal,
): AsyncGenerator<Look<T>> {
  const { caller, esb, abandoned, live } = context;
  const looker = {
    look: () => {
      context.forget();
      return look(context);
    },
    hasLeft: () => leaving.aborted || abandoned?.() === true,
  };
  const key = `${caller.key} ${esb.language ?? 'en'} ${thing.key}`;
  const mayTell = (text: string) => caller.redact(text) === text;
  return live.looks.watch({ ...thing, key, mayTell, isPassing }, looker, leaving);
}

/** The ESB did not say no: it, or the system behind it, may do better the next time. */
export function isPassing(error: unknown): boolean {
  return error instanceof EsbError && PASSING.has(error.code);
}

const PASSING: ReadonlySet<string> = new Set([
  'RATE_LIMITED',
  'ESB_TIMEOUT',
  'ESB_UNAVAILABLE',
  'ESB_BAD_RESPONSE',
]);
