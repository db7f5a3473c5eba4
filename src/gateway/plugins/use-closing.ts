import { isAsyncIterable } from '@graphql-tools/utils';
import type { GatewayPlugin } from '../scope.ts';

/**
 * Ends the subscriptions that are open when the gateway closes, as if their events were over: none
 * holds the gateway up. Whoever writes them sees to it that subscribers go on elsewhere.
 */
export function useClosing(closing: AbortSignal): GatewayPlugin {
  return {
    onSubscribe: () => ({
      onSubscribeResult({ result, setResult }) {
        if (isAsyncIterable(result)) setResult(endedBy(closing, result));
      },
    }),
  };
}

/** The same events until the signal aborts; what is being waited for then is let go. */
function endedBy<T>(signal: AbortSignal, events: AsyncIterable<T>): AsyncIterableIterator<T> {
  const items = events[Symbol.asyncIterator]();
  const over: IteratorResult<T> = { done: true, value: undefined };
  let stopWaiting = () => {};
  // A generator that waits returns only when its wait is over: nobody waits for that, or is told.
  const leave = () => {
    forget();
    stopWaiting();
    Promise.resolve(items.return?.()).catch(() => {});
  };
  const forget = () => signal.removeEventListener('abort', leave);
  if (signal.aborted) leave();
  else signal.addEventListener('abort', leave);
  return {
    next: () =>
      new Promise((resolve, reject) => {
        if (signal.aborted) return resolve(over);
        stopWaiting = () => resolve(over);
        items.next().then(
          (item) => {
            if (item.done) forget();
            resolve(item);
          },
          (error: Error) => {
            forget();
            reject(error);
          },
        );
      }),
    return: () => {
      leave();
      return Promise.resolve(over);
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
