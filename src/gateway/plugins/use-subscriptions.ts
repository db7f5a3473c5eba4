import { isAsyncIterable } from '@graphql-tools/utils';
import { type ExecutionArgs, GraphQLError } from 'graphql';
import type { Esb } from '../../esb/index.ts';
import type { PreparedOperation } from '../../graph/execution/index.ts';
import type { Metrics } from '../metrics.ts';
import type { GatewayPlugin, Outcome, RequestScope, Result } from '../scope.ts';
import type { Subscribe } from '../subscribe.ts';
import type { Subscriptions } from '../subscriptions.ts';

export interface SubscriptionsOptions {
  readonly subscribe: Subscribe;
  readonly subscriptions: Subscriptions;
  readonly metrics: Metrics;
}

/**
 * Lets the graph subscribe in its own way, as far as there are places. Stands before the plugin
 * that sets the graph's context, which wraps it.
 */
export function useSubscriptions(options: SubscriptionsOptions): GatewayPlugin {
  return {
    onSubscribe({ args: { contextValue }, setSubscribeFn }) {
      const { scope } = contextValue;
      setSubscribeFn((args: ExecutionArgs) => subscribed(args, scope, options));
    },
  };
}

/** As much of a graph's context as is looked at here; a graph of a test may have less. */
interface Subscriber {
  readonly esb?: Esb;
  readonly operation?: PreparedOperation;
}

async function subscribed(
  args: ExecutionArgs,
  { trace }: RequestScope,
  { subscribe, subscriptions, metrics }: SubscriptionsOptions,
): Promise<Outcome> {
  const { esb, operation } = args.contextValue as Subscriber; // an object, whatever the graph
  const field = operation?.plan.root.fields[0]?.definition.name ?? 'unknown';
  const leave = subscriptions.enter(esb?.caller.key ?? '', field);
  if (leave instanceof GraphQLError) return { errors: [leave] };
  // It may go on for days: its calls are counted, but not kept to be shown.
  trace.countOnly();
  const outcome = await subscribe(args).catch((error: unknown) => {
    leave();
    throw error;
  });
  if (!isAsyncIterable(outcome)) leave();
  return isAsyncIterable(outcome)
    ? counted(outcome, () => metrics.observeEvent(field), leave)
    : outcome;
}

function counted(
  results: AsyncIterable<Result>,
  onEvent: () => void,
  onEnd: () => void,
): AsyncIterableIterator<Result> {
  const items = results[Symbol.asyncIterator]();
  return {
    async next() {
      const item = await items.next();
      if (item.done) onEnd();
      else onEvent();
      return item;
    },
    return() {
      onEnd();
      return items.return?.() ?? Promise.resolve({ done: true, value: undefined });
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
