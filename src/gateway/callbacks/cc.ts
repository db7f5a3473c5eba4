import type { EventLog, NewEvent } from '../../graph/live/event-log.ts';
import type { CallbackTaker } from './receive.ts';

/** What a callback of the CMDB tells to have happened, or in one line what is wrong with it. */
export type ReadCmdbEvents = (said: unknown) => readonly NewEvent[] | string;

/**
 * What the CMDB POSTs of its events (behaviour.md B8): each at most once, so it is stored before
 * it is answered.
 */
export function ccCallback(log: EventLog, read: ReadCmdbEvents): CallbackTaker {
  return async (said) => {
    const events = read(said);
    if (typeof events === 'string') return events;
    await Promise.all(events.map((event) => log.append(event)));
    return undefined;
  };
}
