import { setMaxListeners } from 'node:events';
import type { EventLog, LoggedEvent } from '../graph/live/event-log.ts';
import { isBefore, type Position, positionText, readPosition } from '../graph/live/positions.ts';
import type { StoreFile } from './file.ts';
import type { Journal } from './journal.ts';
import type { Changes } from './merge.ts';

/** What the bounds of a file have left of the events. */
export interface EventBounds {
  /** What is before it may have been dropped. */
  floor: Position;
  latest: Position;
}

/** The log of events over a journal and its file. */
export class FileEventLog implements EventLog {
  readonly #journal: Journal;
  readonly #bounds: EventBounds;
  readonly #after: { all(...values: readonly unknown[]): unknown[] };
  readonly #hub = new EventTarget();

  constructor(journal: Journal, { reader }: StoreFile, bounds: EventBounds) {
    this.#journal = journal;
    this.#bounds = bounds;
    this.#after = reader.prepare(AFTER);
    setMaxListeners(0, this.#hub); // one a subscriber
  }

  append({ key, channels, body }: Parameters<EventLog['append']>[0]): Promise<void> {
    return this.#journal.append('event', { key, channels, body });
  }

  latest(): string {
    return positionText(this.#bounds.latest);
  }

  after(channel: string, id: string, most = ALL): readonly LoggedEvent[] | undefined {
    const position = readPosition(id);
    if (!position || isBefore(position, this.#bounds.floor)) return undefined;
    return this.#after.all(channel, position.ms, position.n, most).map((row) => {
      const { ms, n, at, body } = row as Position & Omit<LoggedEvent, 'id'>; // the columns of AFTER
      return { id: positionText({ ms, n }), at, body };
    });
  }

  listen(channel: string, wake: () => void, until: AbortSignal): void {
    this.#hub.addEventListener(channel, wake, { signal: until });
  }

  /** What has come is on the disk. */
  tell(events: Changes['events']): void {
    for (const { position } of events) {
      if (isBefore(this.#bounds.latest, position)) this.#bounds.latest = position;
    }
    for (const channel of new Set(events.flatMap(({ channels }) => channels))) {
      this.#hub.dispatchEvent(new Event(channel));
    }
  }
}

const AFTER = `SELECT ms, n, at, body FROM channels JOIN events USING (ms, n)
  WHERE channel = ? AND (ms, n) > (?, ?) ORDER BY ms, n LIMIT ?`;

/** SQLite's word for no limit. */
const ALL = -1;
