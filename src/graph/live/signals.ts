import { setMaxListeners } from 'node:events';

/** Wakes whoever waits for news of a thing, in this process. A signal carries no data. */
export interface Signals {
  publish(topic: string): void;
  /** Calls `wake` at each signal, until `until` aborts. */
  listen(topic: string, wake: () => void, until: AbortSignal): void;
}

export function createSignals(): Signals {
  const hub = new EventTarget();
  setMaxListeners(0, hub); // one a subscriber, and there is no limit to those
  return {
    publish(topic) {
      hub.dispatchEvent(new Event(topic));
    },
    listen(topic, wake, until) {
      hub.addEventListener(topic, wake, { signal: until });
    },
  };
}
