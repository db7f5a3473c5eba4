import { randomUUID } from 'node:crypto';
import type { Signals } from '../graph/live/signals.ts';
import type { Connections } from './connections.ts';
import type { Subscriber } from './subscriber.ts';

/**
 * Signals that wake those who wait in any replica; `here` wakes those in this one. One that is
 * lost while Redis is away is made up for by the next look: nobody waits for signals alone.
 */
export function redisSignals(
  here: Signals,
  connections: Connections,
  subscriber: Subscriber,
): Signals {
  const me = randomUUID();
  const channel = connections.key('signals');
  const hear = (message: string) => {
    const end = message.indexOf(' ');
    if (message.slice(0, end) !== me) here.publish(message.slice(end + 1));
  };
  subscriber.listen(channel, { hear }, new AbortController().signal);
  return {
    publish(topic) {
      here.publish(topic);
      connections.commands.publish(channel, `${me} ${topic}`).catch(() => undefined);
    },
    listen: (topic, wake, until) => here.listen(topic, wake, until),
  };
}
