import type { EventLog, LoggedEvent, NewEvent } from '../../src/graph/live/event-log.ts';
import { comparePositions, readPosition } from '../../src/graph/live/positions.ts';
import { createSignals } from '../../src/graph/live/signals.ts';

export interface MemoryEvents extends EventLog {
  /** All that is kept, oldest first. */
  readonly all: readonly (NewEvent & LoggedEvent)[];
  /** Forgets the oldest, but for so many. */
  keep(newest: number): void;
}

/** An event log that lasts as long as its test. */
export function memoryEvents(): MemoryEvents {
  const all: (NewEvent & LoggedEvent)[] = [];
  const signals = createSignals();
  let [last, oldest] = [`${Date.now()}-0`, `${Date.now()}-0`];
  let number = 0;
  return {
    all,
    keep(newest) {
      const dropped = all.splice(0, Math.max(0, all.length - newest));
      oldest = dropped.at(-1)?.id ?? oldest;
    },
    append: async (event) => {
      await new Promise((resolve) => setImmediate(resolve));
      if (all.some(({ key }) => key === event.key)) return;
      number += 1;
      last = `${Date.now()}-${number}`;
      all.push({ ...event, id: last, at: Date.now() });
      for (const channel of event.channels) signals.publish(channel);
    },
    latest: () => last,
    after: (channel, id, most) =>
      readPosition(id) === undefined || comparePositions(id, oldest) < 0
        ? undefined
        : all
            .filter(
              (event) => event.channels.includes(channel) && comparePositions(event.id, id) > 0,
            )
            .slice(0, most),
    listen: (channel, wake, until) => signals.listen(channel, wake, until),
  };
}
