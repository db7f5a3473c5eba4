import { isAsyncIterable } from '@graphql-tools/utils';
import { createSourceEventStream, type ExecutionArgs, execute, GraphQLError } from 'graphql';
import { withoutDefer } from '../graph/execution/index.ts';
import type { Graph } from './graph.ts';
import type { Outcome, Result } from './scope.ts';

/** Subscribes with the graph's context; answers the results of the events, or why there are none. */
export type Subscribe = (args: ExecutionArgs) => Promise<Outcome>;

/**
 * The one place where a subscription is judged and its events are made results: the library's own
 * has no way for the id of an event, and interprets what the graph executes faster.
 */
export function subscribeTo({ refusalOf, executeEvent }: SubscribedGraph): Subscribe {
  return async (asked) => {
    const args = { ...asked, document: withoutDefer(asked.document) };
    // Of the graph's own making, as an operation's context always is.
    const refusal = await refusalOf?.(args.document, args.contextValue as object);
    if (refusal) return refusal;
    const events = await createSourceEventStream(args);
    if (!isAsyncIterable(events)) return events as Result;
    return results(events, async (event) => {
      const ofEvent = { ...args, rootValue: event };
      const interpret = () => execute(ofEvent);
      const result = await (executeEvent ? executeEvent(ofEvent, interpret) : interpret());
      return withEventId(result as Result, event); // nothing of it is deferred
    });
  };
}

export type SubscribedGraph = Pick<Graph, 'refusalOf' | 'executeEvent'>;

/** An event may say where who comes back with its id goes on. */
function withEventId(result: Result, event: unknown): Result {
  const { eventId } = event as { readonly eventId?: unknown }; // an event is an object
  if (typeof eventId !== 'string') return result;
  return { ...result, extensions: { ...result.extensions, eventId } };
}

/** Ends with an error as its last result where the events break off. Who leaves is let go at once. */
function results(
  events: AsyncIterable<unknown>,
  resultOf: (event: unknown) => Promise<Result>,
): AsyncIterableIterator<Result> {
  const items = events[Symbol.asyncIterator]();
  let broken = false;
  return {
    async next() {
      if (broken) return { done: true, value: undefined };
      try {
        const item = await items.next();
        if (item.done) return { done: true, value: undefined };
        return { done: false, value: await resultOf(item.value) };
      } catch (error) {
        broken = true;
        void items.return?.();
        return { done: false, value: { errors: [asGraphQLError(error)] } };
      }
    },
    async return() {
      await items.return?.();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

function asGraphQLError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  const originalError = error instanceof Error ? error : new Error(String(error));
  return new GraphQLError(originalError.message, { originalError });
}
